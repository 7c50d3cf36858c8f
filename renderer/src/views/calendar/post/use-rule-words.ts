import { useCallback } from 'react';
import { weekdayName } from '../../../components';
import { useTexts } from '../../../i18n';
import type { Repeat } from '../model/repeat';

const positionKeys = { 1: 'post.position.1', 2: 'post.position.2', 3: 'post.position.3', 4: 'post.position.4', 5: 'post.position.5', '-1': 'post.position.last' } as const;

/** The key of a place of a weekday in its month. */
export function positionKey(position: NonNullable<Repeat['weekdayPosition']>): (typeof positionKeys)[keyof typeof positionKeys] {
  return positionKeys[position];
}

/** Says in words when a post comes again: "Jeden zweiten Dienstag bis 30. Juni". `from` is the first day, whose year need not be said again. */
export function useRuleWords(): (repeat: Repeat, from: string) => string {
  const { t, f, language } = useTexts();
  return useCallback(
    (repeat, from) => {
      const { frequency, interval: count, weekdays, weekdayPosition, monthDay, until } = repeat;
      const days = f.list(weekdays.map((weekday) => weekdayName(weekday, language, 'long')));
      const rhythm = ((): string => {
        if (frequency === 'daily') return weekdays.length === 0 ? t('post.rule.daily', { count }) : t('post.rule.onlyOn', { rule: t('post.rule.daily', { count }), days });
        if (frequency === 'monthly' && weekdayPosition !== null) return t('post.rule.monthlyWeekday', { count, position: t(positionKey(weekdayPosition)), days });
        if (frequency === 'monthly') return t('post.rule.monthlyDay', { count, day: monthDay ?? Number(from.slice(8)) });
        if (count === 2 && weekdays.length === 1) return t('post.rule.everyOther', { days });
        return t('post.rule.weekly', { count, days });
      })();
      if (until === null) return rhythm;
      return t('post.rule.until', { rule: rhythm, day: until.slice(0, 4) === from.slice(0, 4) ? f.shortDay(until) : f.day(until) });
    },
    [t, f, language],
  );
}
