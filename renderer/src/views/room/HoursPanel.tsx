import { Minus, Puzzle, TrendingDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HourValue } from '@shared/engine';
import { Panel } from '../../components';
import { useTexts } from '../../i18n';
import { usePlan } from '../../state';
import { Answer } from './Answer';
import styles from './HoursPanel.module.css';

type Worth = 'fills' | 'saves' | 'nothing';

const icons = { fills: Puzzle, saves: TrendingDown, nothing: Minus } as const satisfies Record<Worth, unknown>;

function worthOf(value: HourValue): Worth {
  if (value.fillsMissing) return 'fills';
  return value.savedCentsPerHour > 0 ? 'saves' : 'nothing';
}

function HourRow({ value, most }: { readonly value: HourValue; readonly most: number }): ReactNode {
  const { t, f } = useTexts();
  const { people, settings } = usePlan();
  const nameOf = (id: string | null): string => people.find((person) => person.id === id)?.name ?? '';
  const worth = worthOf(value);
  const Icon = icons[worth];
  const share = worth === 'fills' ? 1 : worth === 'nothing' ? 0 : value.savedCentsPerHour / most;
  return (
    <li className={styles[worth]}>
      <strong>{nameOf(value.personId)}</strong>
      <span className={styles['track']} aria-hidden="true">
        <i style={{ width: `${share * 100}%` }} />
      </span>
      <p>
        <Icon aria-hidden="true" />
        {t(`room.hours.${worth}`, { amount: f.money(value.savedCentsPerHour, settings.currency), other: nameOf(value.insteadOfId) })}
      </p>
    </li>
  );
}

const NAMED = 4;

function useSentence(values: readonly HourValue[]): string {
  const { t, f } = useTexts();
  const { people, settings } = usePlan();
  const filling = values.filter((value) => value.fillsMissing);
  const nameOf = (value: HourValue): string => people.find((person) => person.id === value.personId)?.name ?? '';
  const more = filling.length > NAMED ? [t('room.keep.more', { count: filling.length - NAMED })] : [];
  if (filling.length > 0) return t('room.hours.fillSentence', { count: filling.length, names: f.list([...filling.slice(0, NAMED).map(nameOf), ...more]) });
  const best = values.toSorted((first, second) => second.savedCentsPerHour - first.savedCentsPerHour)[0];
  if (best === undefined || best.savedCentsPerHour === 0) return t('room.hours.nothingSentence');
  return t('room.hours.saveSentence', { name: nameOf(best), amount: f.money(best.savedCentsPerHour, settings.currency) });
}

const order = { fills: 0, saves: 1, nothing: 2 } as const satisfies Record<Worth, number>;

/** What one more hour of everybody is worth: it fills what is missing, saves cash, or changes nothing. */
export function HoursPanel({ values }: { readonly values: readonly HourValue[] }): ReactNode {
  const { t } = useTexts();
  const most = Math.max(1, ...values.map((value) => value.savedCentsPerHour));
  const worthFirst = values.toSorted((first, second) => order[worthOf(first)] - order[worthOf(second)] || second.savedCentsPerHour - first.savedCentsPerHour);
  return (
    <Panel title={t('room.hours.title')} note={t('room.hours.note')}>
      <Answer title={useSentence(values)}>
        <ul className={styles['people']}>
          {worthFirst.map((value) => (
            <HourRow key={value.personId} value={value} most={most} />
          ))}
        </ul>
      </Answer>
    </Panel>
  );
}
