import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Repair } from '@shared/engine';
import { Button, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { ExtraColumn } from './ExtraColumn';
import styles from './ExtraHoursPanel.module.css';
import { TermsFields } from './TermsFields';

/** Kinds of repairs that are shown side by side and not in the lists. */
export const extraKinds = ['overtime', 'freelancers', 'cheapestMix'] as const satisfies readonly Repair['kind'][];

/** The kind to take: of those that leave the least missing the cheapest; on a tie the one that is no mix. */
function bestKind(repairs: readonly Repair[]): Repair['kind'] | undefined {
  const able = repairs.filter((repair) => repair.command !== null);
  return able.toSorted((left, right) => left.after.missingMinutes - right.after.missingMinutes || left.costCents - right.costCents)[0]?.kind;
}

/** What overtime, freelancers, and the cheapest mix of both would bring and cost, under terms that can be changed. */
export function ExtraHoursPanel({ repairs }: { readonly repairs: readonly Repair[] }): ReactNode {
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const found = extraKinds.flatMap((kind) => {
    const repair = repairs.find((candidate) => candidate.kind === kind);
    return repair === undefined ? [] : [{ kind, repair }];
  });
  if (found.length === 0) return null;
  const best = bestKind(found.map(({ repair }) => repair));
  return (
    <Panel
      title={t('repairs.extra.title')}
      note={t('repairs.extra.note')}
      isFlush
      actions={
        <Button icon={<SlidersHorizontal />} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t('repairs.terms')}
        </Button>
      }
    >
      {isOpen ? <TermsFields /> : null}
      <ul className={styles['columns']}>
        {found.map(({ kind, repair }) => (
          <ExtraColumn key={kind} kind={kind} repair={repair} isBest={kind === best} />
        ))}
      </ul>
    </Panel>
  );
}
