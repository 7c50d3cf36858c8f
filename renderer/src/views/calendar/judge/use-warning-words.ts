import { useCallback } from 'react';
import type { PostWarning } from '@shared/engine';
import { useTexts } from '../../../i18n';
import { useCalendar } from '../calendar-context';

/** Says a warning in words: what it is, and what could be done. */
export function useWarningWords(): (warning: PostWarning) => string {
  const { t, f } = useTexts();
  const { index } = useCalendar();
  return useCallback(
    (warning) => {
      const titleOf = (id: string): string => {
        const title = index.byId.get(id)?.title.trim() ?? '';
        return title === '' ? t('calendar.untitled') : title;
      };
      switch (warning.kind) {
        case 'sameHour':
          return t('judge.warning.sameHour', { title: titleOf(warning.otherId) });
        case 'sameText':
          return t('judge.warning.sameText', { title: titleOf(warning.otherId), count: warning.days });
        case 'gap':
          return t('judge.warning.gap', { count: warning.days, allowed: warning.allowed });
        case 'changed':
          return t('judge.warning.changed', { author: warning.author, day: f.shortDay(warning.day) });
        case 'nobody':
          return t('judge.warning.nobody', { hours: f.hours(warning.minutes) });
      }
    },
    [t, f, index],
  );
}
