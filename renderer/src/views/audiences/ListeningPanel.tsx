import { Ear, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { add } from '@shared/commands';
import { Button, EmptyState, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId, useIsWritable, usePlan, useToday } from '../../state';
import styles from './AudiencesView.module.css';
import { ListeningEntry } from './ListeningEntry';

const FIRST_SHOWN = 20;

/** The listening log: where one is talked about, how, by whom; an entry becomes an idea with one action. Newest first. */
export function ListeningPanel(): ReactNode {
  const { t } = useTexts();
  const { listening } = usePlan();
  const today = useToday();
  const isWritable = useIsWritable();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const [openId, setOpenId] = useState<string | null>(null);
  const sorted = [...listening].reverse().sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));
  const addOne = (): void => {
    const id = makeId('heard');
    if (editPlan('audiences.done.heard', add('listening', { id, day: today }))) setOpenId(id);
  };
  const button = (
    <Button icon={<Plus />} disabled={!isWritable} onClick={addOne}>
      {t('audiences.listening.add')}
    </Button>
  );
  if (sorted.length === 0) {
    return (
      <Panel>
        <EmptyState icon={<Ear />} title={t('audiences.listening.emptyTitle')} text={t('audiences.listening.emptyText')}>
          {button}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title={t('audiences.listening.title')} note={t('audiences.listening.note')} isFlush actions={button}>
      <ul className={styles['log']}>
        {sorted.slice(0, shown).map((entry) => (
          <ListeningEntry key={entry.id} entry={entry} isOpen={entry.id === openId} onToggle={() => setOpenId(entry.id === openId ? null : entry.id)} />
        ))}
      </ul>
      {sorted.length > shown ? (
        <div className={styles['more']}>
          <Button tone="quiet" onClick={() => setShown(shown + FIRST_SHOWN)}>
            {t('audiences.listening.more', { count: sorted.length - shown })}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}
