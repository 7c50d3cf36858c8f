import type { CSSProperties, ReactNode } from 'react';
import { VerdictMark } from '../../components';
import { useTexts } from '../../i18n';
import type { LivePreview, Preview } from './use-preview';
import { type WeekFigures, weekFigures } from './week-figures';
import styles from './SidePanel.module.css';
import { WeekStrip } from './WeekStrip';

function Bar({ label, minutes, highest, isThere = false }: { readonly label: string; readonly minutes: number; readonly highest: number; readonly isThere?: boolean }): ReactNode {
  const { f } = useTexts();
  const share = { '--share': `${highest === 0 ? 0 : (minutes / highest) * 100}%` } as CSSProperties;
  return (
    <div className={styles['bar']}>
      <dt>{label}</dt>
      <dd>{f.hours(minutes)}</dd>
      <dd aria-hidden="true" className={styles['track']}>
        <span className={isThere ? styles['there'] : styles['needed']} style={share} />
      </dd>
    </div>
  );
}

const SHOWN_CHANNELS = 5;

function Part({ name, color, minutes }: { readonly name: string; readonly color: string | null; readonly minutes: number }): ReactNode {
  const { f } = useTexts();
  return (
    <li>
      <span className={styles['dot']} style={color === null ? {} : ({ '--channel': color } as CSSProperties)} />
      <span className={styles['name']}>{name}</span>
      <span>{f.hours(minutes)}</span>
    </li>
  );
}

/** Where the needed hours go: the channels with the most of them, and what belongs to none. */
function Parts({ preview, figures }: { readonly preview: Preview; readonly figures: WeekFigures }): ReactNode {
  const { t } = useTexts();
  const { plan, draft } = preview.made;
  const rows = plan.channels
    .map(({ id, name, color }, index) => ({ id, name, color, minutes: figures.byChannel.get(draft.channels[index]?.channel ?? '') ?? 0 }))
    .toSorted((left, right) => right.minutes - left.minutes);
  // A single channel that is left over may as well be named.
  const shown = rows.length <= SHOWN_CHANNELS + 1 ? rows : rows.slice(0, SHOWN_CHANNELS);
  const rest = rows.slice(shown.length);
  return (
    <section>
      <h3>{t('wizard.side.parts')}</h3>
      <ul className={styles['parts']}>
        {shown.map(({ id, name, color, minutes }) => (
          <Part key={id} name={name} color={color} minutes={minutes} />
        ))}
        {rest.length === 0 ? null : <Part name={t('wizard.side.more', { count: rest.length })} color={null} minutes={rest.reduce((sum, row) => sum + row.minutes, 0)} />}
        <Part name={t('wizard.side.other')} color={null} minutes={figures.otherMinutes} />
      </ul>
    </section>
  );
}

function Verdict({ preview }: { readonly preview: Preview }): ReactNode {
  const { t, say } = useTexts();
  const { summary, made } = preview;
  if (made.plan.people.length === 0) return <p className={styles['hint']}>{t('wizard.side.nobody')}</p>;
  const [first] = summary.sentences;
  return (
    <div className={styles['verdict']}>
      {summary.neededMinutes === 0 ? null : <VerdictMark level={summary.level} />}
      <p>{first === undefined ? '' : say(first)}</p>
    </div>
  );
}

function Figures({ preview }: { readonly preview: Preview }): ReactNode {
  const { t } = useTexts();
  const figures = weekFigures(preview);
  const highest = Math.max(figures.neededMinutes, figures.thereMinutes);
  return (
    <>
      <dl className={styles['bars']}>
        <Bar label={t('wizard.side.needed')} minutes={figures.neededMinutes} highest={highest} />
        <Bar label={t('wizard.side.there')} minutes={figures.thereMinutes} highest={highest} isThere />
      </dl>
      {preview.made.plan.channels.length === 0 ? (
        <p className={styles['hint']}>{t('wizard.side.noChannels')}</p>
      ) : (
        <>
          <Verdict preview={preview} />
          <figure className={styles['strip']}>
            <WeekStrip weeks={preview.summary.weeks} size="small" />
            <figcaption>{t('wizard.side.strip')}</figcaption>
          </figure>
          <Parts preview={preview} figures={figures} />
        </>
      )}
    </>
  );
}

/** The question while it is being answered: hours needed a week against hours there, with every keystroke. */
export function SidePanel({ live }: { readonly live: LivePreview }): ReactNode {
  const { t } = useTexts();
  const { preview, isComputing, hasFailed } = live;
  return (
    <aside className={styles['panel']} aria-label={t('wizard.side.title')}>
      <header>
        <h2>{t('wizard.side.title')}</h2>
        <p className={styles['note']}>{t('wizard.side.note')}</p>
      </header>
      <output aria-busy={isComputing} className={styles['figures']}>
        {hasFailed ? <p className={styles['failed']}>{t('common.verdictFailed')}</p> : preview === null ? <p className={styles['hint']}>{t('common.computing')}</p> : <Figures preview={preview} />}
      </output>
    </aside>
  );
}
