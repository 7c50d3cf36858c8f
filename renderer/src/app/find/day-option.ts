import { CalendarSearch } from 'lucide-react';
import { useMemo } from 'react';
import { parseDayText } from '../../components';
import { useTexts } from '../../i18n';
import { goInCalendar, usePlanStore, useToday } from '../../state';
import type { FindOption } from './find-option';

/** The day that a text names, such as `12.5.`, as a place to go to; null when it names none. */
export function useDayOption(text: string): FindOption | null {
  const { t, f } = useTexts();
  const today = useToday();
  const hasPlan = usePlanStore((state) => state.document !== null);
  return useMemo(() => {
    const day = hasPlan ? parseDayText(text, today) : undefined;
    if (day === undefined) return null;
    return { key: `day/${day}`, title: f.day(day), detail: t('find.palette.goToDay'), Icon: CalendarSearch, channelId: null, shortcut: null, reason: null, choose: () => goInCalendar({ kind: 'day', id: day }) };
  }, [text, today, hasPlan, t, f]);
}
