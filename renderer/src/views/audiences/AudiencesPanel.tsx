import { Plus, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { add } from '@shared/commands';
import type { Audience } from '@shared/schema';
import { Button, EmptyState, MasterDetail, Panel } from '../../components';
import { type Texts, useTexts } from '../../i18n';
import { editPlan, makeId, useIsWritable, usePlan } from '../../state';
import { AudienceEditor } from './AudienceEditor';

function ageText({ ageFrom, ageUntil }: Audience, { t }: Texts): string {
  if (ageFrom !== null && ageUntil !== null) return t('audiences.ages', { from: ageFrom, until: ageUntil });
  if (ageFrom !== null) return t('audiences.agesFrom', { from: ageFrom });
  return ageUntil === null ? t('audiences.agesOpen') : t('audiences.agesUntil', { until: ageUntil });
}

/** The audiences of the plan. */
export function AudiencesPanel(): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const { audiences } = usePlan();
  const isWritable = useIsWritable();
  const [chosenId, setChosenId] = useState('');
  const chosen = audiences.find(({ id }) => id === chosenId) ?? audiences[0];
  const addOne = (): void => {
    const id = makeId('audience');
    if (editPlan('audiences.done.added', add('audiences', { id, name: t('audiences.newName') }))) setChosenId(id);
  };
  const button = (
    <Button icon={<Plus />} disabled={!isWritable} onClick={addOne}>
      {t('audiences.add')}
    </Button>
  );
  if (chosen === undefined) {
    return (
      <Panel>
        <EmptyState icon={<Users />} title={t('audiences.empty.title')} text={t('audiences.empty.text')}>
          {button}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title={t('audiences.title')} note={t('audiences.note')} isFlush>
      <MasterDetail
        label={t('audiences.title')}
        items={audiences.map((audience) => ({ id: audience.id, title: audience.name, note: ageText(audience, texts) }))}
        selectedId={chosen.id}
        onSelect={setChosenId}
        footer={button}
      >
        <AudienceEditor key={chosen.id} audience={chosen} />
      </MasterDetail>
    </Panel>
  );
}
