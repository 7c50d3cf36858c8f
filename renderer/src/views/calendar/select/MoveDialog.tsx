import { type ReactNode, useMemo, useState } from 'react';
import { changePosts, type Command, shiftPosts } from '@shared/commands';
import { createWorld, type PlannedPost, workingDaysOf } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { addDays, type Day, formatDay, toDayNumber } from '@shared/time';
import { Button, CheckField, DayField, Dialog, NumberField, Segmented } from '../../../components';
import { useTexts } from '../../../i18n';
import { makeId } from '../../../state';
import { useCalendar } from '../calendar-context';
import { toggled } from '../model/toggled';
import { AfterEdit } from './AfterEdit';
import styles from './dialogs.module.css';
import { changeMany, editMany } from './many-edits';

const FARTHEST = 366;

type Unit = 'calendar' | 'working';

/** What is moved: chosen posts, or everything from a day on. */
export type MoveWish = { readonly kind: 'posts'; readonly posts: readonly PlannedPost[] } | { readonly kind: 'from'; readonly day: Day };

interface Outcome {
  readonly command: Command | null;
  readonly posts: number;
  readonly series: number;
  readonly published: number;
}

function newId(): string {
  return makeId('post');
}

function useDayMap(days: number, unit: Unit): (day: Day) => Day {
  const { plan, today } = useCalendar();
  const { settings, closures } = plan;
  return useMemo(() => {
    if (unit === 'calendar') return (day) => addDays(day, days);
    const working = workingDaysOf({ settings, closures }, createWorld(today));
    return (day) => formatDay(working.shift(toDayNumber(day), days));
  }, [days, unit, settings, closures, today]);
}

function moveChosen(plan: Plan, posts: readonly PlannedPost[], mapDay: (day: Day) => Day, makeOne: () => string): Command | null {
  return changePosts(plan, posts, ({ day }) => (day === null ? {} : { day: mapDay(day) }), makeOne);
}

function useOutcome(wish: MoveWish, from: Day, mapDay: (day: Day) => Day, channelIds: readonly string[]): Outcome {
  const { plan } = useCalendar();
  return useMemo(() => {
    if (wish.kind === 'posts') return { command: moveChosen(plan, wish.posts, mapDay, newId), posts: wish.posts.filter((post) => post.day !== null).length, series: 0, published: 0 };
    const isSame = mapDay(from) === from;
    const shift = shiftPosts(plan, { from, mapDay, channelIds: channelIds.length === 0 ? null : new Set(channelIds) }, { post: newId, series: () => makeId('series') });
    return isSame ? { ...shift, command: null } : shift;
  }, [plan, wish, from, mapDay, channelIds]);
}

function ChannelChoice({ chosen, onChange }: { readonly chosen: readonly string[]; readonly onChange: (ids: readonly string[]) => void }): ReactNode {
  const { t } = useTexts();
  const { plan } = useCalendar();
  if (plan.channels.length < 2) return null;
  const brandName = (brandId: string): string => (plan.brands.length < 2 ? '' : (plan.brands.find((brand) => brand.id === brandId)?.name ?? ''));
  return (
    <fieldset className={styles['channels']}>
      <legend>{t('select.moveDialog.channels')}</legend>
      <CheckField label={t('select.moveDialog.allChannels')} isChecked={chosen.length === 0} onChange={() => onChange([])} />
      {plan.brands.length < 2
        ? null
        : plan.brands.map((brand) => {
            const ids = plan.channels.filter((channel) => channel.brandId === brand.id).map((channel) => channel.id);
            const isOn = ids.length > 0 && ids.every((id) => chosen.includes(id));
            return ids.length === 0 ? null : <CheckField key={brand.id} label={brand.name} isChecked={isOn} onChange={() => onChange(isOn ? chosen.filter((id) => !ids.includes(id)) : [...new Set([...chosen, ...ids])])} />;
          })}
      {plan.channels.map((channel) => (
        <CheckField key={channel.id} label={[channel.name, brandName(channel.brandId)].filter(Boolean).join(' · ')} isChecked={chosen.includes(channel.id)} onChange={() => onChange(toggled(chosen, channel.id))} />
      ))}
    </fieldset>
  );
}

function Result({ outcome: { command, posts, series, published }, first }: { readonly outcome: Outcome; readonly first: readonly [Day, Day] | null }): ReactNode {
  const { t, f } = useTexts();
  const count = `${t('select.moveDialog.count', { count: posts })}${series === 0 ? '' : t('select.moveDialog.series', { count: series })}`;
  return (
    <div className={styles['result']} role="status">
      <p>
        <strong>{posts === 0 ? t('select.moveDialog.nothing') : count}</strong>
      </p>
      {first === null || posts === 0 ? null : <small>{t('select.moveDialog.first', { before: f.day(first[0]), after: f.day(first[1]) })}</small>}
      {published === 0 ? null : <small>{t('select.moveDialog.published', { count: published })}</small>}
      <AfterEdit command={command} />
    </div>
  );
}

/** Moves chosen posts, or everything from a day on, by calendar or working days, and says before how many that is. */
export function MoveDialog({ wish, onClose }: { readonly wish: MoveWish; readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const { index } = useCalendar();
  const [from, setFrom] = useState(wish.kind === 'from' ? wish.day : '');
  const [days, setDays] = useState(7);
  const [unit, setUnit] = useState<Unit>('calendar');
  const [channelIds, setChannelIds] = useState<readonly string[]>([]);
  const mapDay = useDayMap(days, unit);
  const outcome = useOutcome(wish, from, mapDay, channelIds);
  const isMeant = (post: PlannedPost): boolean => post.day !== null && post.day >= from && post.status !== 'published' && (channelIds.length === 0 || channelIds.includes(post.channelId));
  const firstDay = (wish.kind === 'posts' ? wish.posts.find((post) => post.day !== null) : index.dated.find(isMeant))?.day ?? null;
  const act = (): void => {
    if (wish.kind === 'posts') changeMany('moved', (plan, makeOne) => changePosts(plan, wish.posts, ({ day }) => (day === null ? {} : { day: mapDay(day) }), makeOne));
    else editMany('moved', outcome.command, outcome.posts);
    onClose();
  };
  return (
    <Dialog
      title={t(wish.kind === 'posts' ? 'select.moveDialog.title' : 'select.moveDialog.fromTitle')}
      width="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" disabled={outcome.command === null} onClick={act}>
            {t('select.moveDialog.act')}
          </Button>
        </>
      }
    >
      <div className={styles['fields']}>
        <div className={styles['pair']}>
          {wish.kind === 'from' ? <DayField label={t('select.moveDialog.from')} value={from} onChange={(day) => day !== null && setFrom(day)} /> : null}
          <NumberField label={t('select.moveDialog.days')} value={days} minimum={-FARTHEST} maximum={FARTHEST} digits={0} hint={t('select.moveDialog.daysHint')} isLive onCommit={(next) => next !== null && setDays(Math.round(next))} />
        </div>
        <Segmented
          label={t('select.moveDialog.unit')}
          value={unit}
          choices={(['calendar', 'working'] as const).map((value) => ({ value, label: t(`select.moveDialog.${value}`) }))}
          onChange={setUnit}
        />
        {wish.kind === 'from' ? <ChannelChoice chosen={channelIds} onChange={setChannelIds} /> : null}
        <Result outcome={outcome} first={firstDay === null ? null : [firstDay, mapDay(firstDay)]} />
      </div>
    </Dialog>
  );
}
