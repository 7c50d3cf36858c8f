import type { Activity, Plan } from '@shared/schema';
import { weekdayName, weekdays } from '../../components';
import { useTexts } from '../../i18n';

const WORKDAYS = '1,2,3,4,5';

/** When an activity comes round and how long it takes each time, in words. */
export function useActivityWords(plan: Plan): (activity: Activity) => string {
  const { t, f, language } = useTexts();
  const daysOf = (activity: Activity): string => {
    const days = weekdays.filter((weekday) => activity.weekdays.includes(weekday));
    if (days.join(',') === WORKDAYS) return t('effort.rhythm.workdays');
    return f.list(days.map((weekday) => weekdayName(weekday, language, 'short')));
  };
  const whenOf = (activity: Activity): string => {
    if (activity.phase === 'setup') return t('effort.when.setup');
    return activity.rhythm === 'daily' ? t('effort.when.daily', { days: daysOf(activity) }) : t(`effort.when.${activity.rhythm}`);
  };
  return (activity) => {
    const channel = plan.channels.find((candidate) => candidate.id === activity.channelId)?.name;
    const words = t('effort.when.each', { when: whenOf(activity), duration: f.duration(activity.minutes.likely) });
    return channel === undefined ? words : `${words} · ${channel}`;
  };
}
