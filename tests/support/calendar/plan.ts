import type { PlanInput } from '@shared/schema';

/**
 * A shop with two brands and three channels, from January to June 2027. April holds a few posts, a series on Mondays and one on
 * Tuesdays, two ideas, an absence, and a day on which everything is closed.
 */
export const calendarPlan: PlanInput = {
  id: 'calendar-plan',
  name: 'Möbelhaus Brandt',
  settings: { horizon: { from: '2027-01-04', until: '2027-06-27' }, launch: '2027-02-01', region: { country: 'DE', state: 'BY' } },
  brands: [
    { id: 'house', name: 'Möbelhaus' },
    { id: 'kitchen', name: 'Küchenstudio' },
  ],
  skills: [{ id: 'text', name: 'Text' }],
  people: [{ id: 'anna', name: 'Anna', hours: [{ minutesByWeekday: [240, 240, 240, 240, 240, 0, 0] }], skills: [{ skillId: 'text', level: 2 }] }],
  absences: [{ id: 'away', personId: 'anna', from: '2027-04-09', until: '2027-04-12' }],
  closures: [{ id: 'stock', name: 'Inventur', from: '2027-04-29', until: '2027-04-29' }],
  formats: [
    {
      id: 'article',
      name: 'Artikel',
      steps: [{ id: 'write', name: 'Schreiben', skillId: 'text', minutes: { low: 120, likely: 120, high: 120 }, window: { from: -3, to: 0 } }],
    },
  ],
  channels: [
    { id: 'blog', brandId: 'house', name: 'Blog', network: 'blog', color: '#0f766e', defaultFormatId: 'article', slots: [{ weekday: 4, time: '15:00' }] },
    { id: 'insta', brandId: 'house', name: 'Instagram', network: 'instagram', color: '#c13584' },
    { id: 'mail', brandId: 'kitchen', name: 'Newsletter', network: 'newsletter', color: '#b45309' },
  ],
  series: [
    { id: 'monday', channelId: 'mail', title: 'Küche der Woche', time: '11:00', rule: { frequency: 'weekly', weekdays: [1], from: '2027-04-05', until: '2027-05-31' } },
    { id: 'tuesday', channelId: 'insta', title: 'Werkstattbild', rule: { frequency: 'weekly', weekdays: [2], from: '2027-04-06', until: '2027-04-27' } },
  ],
  posts: [
    { id: 'oak', channelId: 'blog', title: 'Eiche pflegen', day: '2027-04-14', time: '09:30', status: 'approved', formatId: 'article' },
    { id: 'fair', channelId: 'insta', title: 'Messe', day: '2027-04-15', status: 'review' },
    ...['Tisch', 'Stuhl', 'Bank', 'Regal', 'Bett', 'Schrank'].map((title, index) => ({ id: `full-${index}`, channelId: 'insta', title, day: '2027-04-21', time: `1${index}:00` })),
    { id: 'idea-a', channelId: 'blog', title: 'Interview mit der Tischlerin', status: 'idea' as const },
    { id: 'idea-b', channelId: 'insta', title: 'Vorher und nachher', status: 'idea' as const, time: '18:00' },
  ],
};
