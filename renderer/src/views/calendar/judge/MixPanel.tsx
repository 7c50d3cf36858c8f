import { TriangleAlert, X } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { type Mix, mixOf } from '@shared/engine';
import { formatDay, isoWeekOf, mondayOf, toDayNumber } from '@shared/time';
import { CheckField, IconButton } from '../../../components';
import { useTexts } from '../../../i18n';
import { useCalendar } from '../calendar-context';
import { isFiltering, type PostFilter } from '../model/post-filter';
import type { DatedPost } from '../model/post-index';
import type { InSight } from '../use-in-sight';
import { MixBar, PartSign } from './MixBar';
import styles from './MixPanel.module.css';
import { type MixRow, pillarRows, talkRows } from './mix-rows';

function Share({ row: { name, part, targetPercent } }: { readonly row: MixRow }): ReactNode {
  const { t, f } = useTexts();
  return (
    <li className={styles['share']}>
      <PartSign part={part} />
      <span className={styles['name']}>{name}</span>
      <span className={styles['percent']}>{f.percent(part.share)}</span>
      <span className={styles['target']}>{targetPercent === null ? '' : t('judge.mix.target', { percent: targetPercent })}</span>
    </li>
  );
}

function Shares({ title, rows }: { readonly title: string; readonly rows: readonly MixRow[] }): ReactNode {
  return (
    <section className={styles['shares']}>
      <h4>{title}</h4>
      <MixBar parts={rows.map((row) => row.part)} />
      <ul>
        {rows.map((row) => (
          <Share key={row.part.key} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** What stands out, in words: only advertising and only announcements are the classic mistakes. */
function Findings({ mix }: { readonly mix: Mix }): ReactNode {
  const { t } = useTexts();
  return mix.findings.map((finding) => (
    <p key={finding} className={styles['finding']}>
      <TriangleAlert aria-hidden="true" />
      <span>{t(`judge.finding.${finding}`)}</span>
    </p>
  ));
}

/** The posts of every week, by Monday. */
function byWeek(posts: readonly DatedPost[]): [string, DatedPost[]][] {
  const weeks = new Map<string, DatedPost[]>();
  for (const post of posts) {
    const monday = formatDay(mondayOf(toDayNumber(post.day)));
    const known = weeks.get(monday);
    if (known === undefined) weeks.set(monday, [post]);
    else known.push(post);
  }
  return [...weeks];
}

/** One week in two thin bars; its words are for those who do not see them. */
function Week({ monday, posts }: { readonly monday: string; readonly posts: readonly DatedPost[] }): ReactNode {
  const texts = useTexts();
  const { t, f } = texts;
  const { plan } = useCalendar();
  const mix = useMemo(() => mixOf(posts, plan), [posts, plan]);
  const [talks, pillars] = [talkRows(mix, texts), pillarRows(mix, plan.pillars, texts)];
  const inWords = (rows: readonly MixRow[]): string => f.list(rows.filter((row) => row.count > 0).map((row) => `${row.name} ${f.percent(row.part.share)}`));
  const week = t('common.week', { week: isoWeekOf(toDayNumber(monday)).week });
  const [finding] = mix.findings;
  const words = `${week}, ${t('common.posts', { count: mix.count })}: ${inWords(talks)}; ${inWords(pillars)}`;
  return (
    <li className={styles['week']} title={words}>
      <span aria-hidden="true">{week}</span>
      <span className={styles['bars']}>
        <MixBar parts={talks.map((row) => row.part)} isSmall />
        <MixBar parts={pillars.map((row) => row.part)} isSmall />
      </span>
      <span className={styles['mark']}>{finding === undefined ? null : <TriangleAlert aria-hidden="true" />}</span>
      <span className="visually-hidden">{finding === undefined ? words : `${words}. ${t(`judge.finding.${finding}`)}`}</span>
    </li>
  );
}

interface MixPanelProps {
  readonly inSight: InSight;
  readonly filter: PostFilter;
  /** The days in sight, in words. */
  readonly title: string;
  readonly onClose: () => void;
}

/** Beside the calendar: how the posts in sight are shared out over pillars and kinds of talk, in all and week by week. */
export function MixPanel({ inSight, filter, title, onClose }: MixPanelProps): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const { plan } = useCalendar();
  const [isOnlyFiltered, setIsOnlyFiltered] = useState(false);
  const isFiltered = isOnlyFiltered && isFiltering(filter);
  const posts = isFiltered ? inSight.shown : inSight.posts;
  const mix = useMemo(() => mixOf(posts, plan), [posts, plan]);
  const weeks = useMemo(() => byWeek(posts), [posts]);
  return (
    <aside className={styles['panel']} aria-label={t('judge.mix.title')}>
      <header className={styles['head']}>
        <h3>{t('judge.mix.title')}</h3>
        <IconButton label={t('common.close')} icon={<X />} onClick={onClose} />
      </header>
      <p className={styles['what']}>
        {title} · {t('common.posts', { count: mix.count })}
        {isFiltered ? <strong> · {t('judge.mix.filtered')}</strong> : null}
      </p>
      {isFiltering(filter) ? <CheckField label={t('judge.mix.onlyFiltered')} isChecked={isOnlyFiltered} onChange={setIsOnlyFiltered} /> : null}
      {mix.count === 0 ? (
        <p className={styles['what']}>{t('judge.mix.empty')}</p>
      ) : (
        <>
          <div role="status">
            <Findings mix={mix} />
          </div>
          <Shares title={t('judge.talk.label')} rows={talkRows(mix, texts)} />
          {plan.pillars.length === 0 ? null : <Shares title={t('find.facet.pillarIds')} rows={pillarRows(mix, plan.pillars, texts)} />}
          {weeks.length < 2 ? null : (
            <section className={styles['shares']}>
              <h4>{t('judge.mix.weeks')}</h4>
              <ul className={styles['weeks']}>
                {weeks.map(([monday, ofWeek]) => (
                  <Week key={monday} monday={monday} posts={ofWeek} />
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </aside>
  );
}
