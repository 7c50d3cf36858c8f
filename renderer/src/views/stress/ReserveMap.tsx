import type { ReactNode } from 'react';
import type { PersonReserve, WeekReserve } from '@shared/engine';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { type CellTone, WeekGrid, type WeekRow } from '../../components/charts/WeekGrid';
import { useTexts } from '../../i18n';
import { usePlan } from '../../state';

const legendTones = ['bad', 'high', 'half', 'low', 'none', 'away'] as const satisfies readonly CellTone[];
const MOST_WEEKS_WITH_FIGURES = 40;

/** The less may go, the stronger the cell. */
function toneOf({ availableMinutes, reserveMinutes }: WeekReserve): (typeof legendTones)[number] {
  if (availableMinutes === 0) return 'away';
  const share = reserveMinutes / availableMinutes;
  if (share === 0) return 'bad';
  if (share < 0.25) return 'high';
  if (share < 0.5) return 'half';
  return share < 1 ? 'low' : 'none';
}

/** People x weeks: how many hours of somebody's week may go before anything is left undone. */
export function ReserveMap({ reserves }: { readonly reserves: readonly PersonReserve[] }): ReactNode {
  const { t, f } = useTexts();
  const names = new Map(usePlan().people.map((person) => [person.id, person.name]));
  const rowOf = ({ personId, weeks }: PersonReserve): WeekRow => {
    const name = names.get(personId) ?? personId;
    const present = weeks.filter((week) => week.availableMinutes > 0);
    const least = Math.min(...present.map((week) => week.reserveMinutes));
    return {
      id: personId,
      name,
      note: present.length === 0 ? t('stress.reserve.never') : t('stress.reserve.least', { hours: f.hours(least) }),
      cells: weeks.map((week) => {
        const tone = toneOf(week);
        const values = { name, week: isoWeekOf(toDayNumber(week.monday)).week, reserve: f.duration(week.reserveMinutes), available: f.duration(week.availableMinutes), missing: f.duration(week.missingMinutes) };
        const text = tone === 'away' || weeks.length > MOST_WEEKS_WITH_FIGURES ? '' : f.number(week.reserveMinutes / 60, 0);
        return { tone, text, words: t(tone === 'away' ? 'stress.reserve.away' : 'stress.reserve.cell', values) };
      }),
    };
  };
  const mondays = reserves[0]?.weeks.map((week) => week.monday) ?? [];
  return <WeekGrid mondays={mondays} rows={reserves.map(rowOf)} hint={t('stress.reserve.hint')} legend={legendTones.map((tone) => ({ tone, label: t(`stress.reserve.step.${tone}`) }))} />;
}
