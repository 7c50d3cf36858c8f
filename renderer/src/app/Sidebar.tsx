import { CalendarDays, Clock, Ear, Gauge, GitBranch, LineChart, ListChecks, Settings, ShieldAlert, Sprout, Target, Users, Wallet, Wrench } from 'lucide-react';
import type { ReactNode } from 'react';
import { actionCards, performAction, readableKeys } from '../actions';
import { useTexts } from '../i18n';
import { useAppStore, usePlan, type ViewName } from '../state';
import { Logo } from './Logo';
import styles from './Sidebar.module.css';

const icons = { coverage: Gauge, repairs: Wrench, stress: ShieldAlert, room: Sprout, scenarios: GitBranch, goals: Target, audiences: Ear, readiness: ListChecks, measure: LineChart, calendar: CalendarDays, effort: Clock, team: Users, budget: Wallet, settings: Settings } as const satisfies Record<ViewName, unknown>;

function RoomButton({ view }: { readonly view: ViewName }): ReactNode {
  const { t } = useTexts();
  const isCurrent = useAppStore((state) => state.view === view);
  const platform = useAppStore((state) => state.description?.platform);
  const card = actionCards.find((candidate) => candidate.id === `view.${view}`);
  const Icon = icons[view];
  const keys = readableKeys(card?.shortcut ?? '', platform === 'darwin' ? '⌘' : t('common.controlKey'));
  return (
    <button type="button" className={styles['room']} aria-current={isCurrent ? 'page' : undefined} title={keys} onClick={() => card !== undefined && performAction(card)}>
      <Icon aria-hidden="true" />
      {t(`common.view.${view}`)}
    </button>
  );
}

/** Rooms by what one does in them, in the order of the list of views. */
const groups = [
  { name: 'judge', views: ['coverage', 'repairs', 'stress', 'room', 'scenarios'] },
  { name: 'plan', views: ['calendar', 'effort', 'team', 'budget'] },
  { name: 'aim', views: ['goals', 'audiences', 'readiness', 'measure'] },
] as const satisfies readonly { readonly name: string; readonly views: readonly ViewName[] }[];

/** The rooms of a plan. */
export function Sidebar(): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  return (
    <nav className={styles['sidebar']} aria-label={t('common.rooms')}>
      <div className={styles['brand']}>
        <Logo />
        <span>{t('common.appName')}</span>
      </div>
      <p className={styles['plan']} title={plan.name}>
        {plan.name}
      </p>
      {groups.map(({ name, views }) => (
        <div key={name} className={styles['group']} role="group" aria-label={t(`common.rooms.${name}`)}>
          <p aria-hidden="true">{t(`common.rooms.${name}`)}</p>
          {views.map((view) => (
            <RoomButton key={view} view={view} />
          ))}
        </div>
      ))}
      <div className={styles['foot']}>
        <RoomButton view="settings" />
      </div>
    </nav>
  );
}
