import type { FormatId } from '@shared/benchmarks';
import type { PostStatus, Talk } from '@shared/schema';
import type { Weekday } from '@shared/time';
import type { channels, pillars } from './presence';
import { type Words, words } from './words';

/** A series of the example; titles of single occurrences stand in titles.ts. */
export interface ExampleSeries {
  readonly id: string;
  readonly channel: keyof typeof channels;
  readonly title: Words;
  readonly time: string;
  readonly format: FormatId;
  readonly pillar: keyof typeof pillars;
  readonly effortPercent: number;
  /** What it does with its readers, when that differs from what its format usually does. */
  readonly talk?: Talk;
  readonly weekday: Weekday;
  readonly interval: number;
  readonly from: string;
  /** Days left out, most of them in the quiet weeks of summer. */
  readonly exceptions: readonly string[];
  /** Occurrences put on another day. */
  readonly moved?: Readonly<Record<string, string>>;
  /** The series whose posts it adapts, and how many days earlier they are out. */
  readonly adapts?: { readonly series: string; readonly daysBefore: number };
}

/** Occurrences of the first weeks are further along than later ones. */
export function statusOn(day: string): PostStatus {
  if (day < '2027-05-10') return 'scheduled';
  if (day < '2027-05-17') return 'approved';
  return day < '2027-05-24' ? 'review' : 'draft';
}

const shared = { interval: 1, effortPercent: 100, exceptions: [] } as const;

export const seriesPlans: readonly ExampleSeries[] = [
  {
    ...shared,
    id: 'linkedin-question',
    channel: 'linkedin',
    title: words('Montagsfrage', 'Monday question'),
    time: '08:30',
    format: 'text_post',
    talk: 'dialogue',
    pillar: 'advice',
    weekday: 1,
    from: '2027-05-03',
    exceptions: ['2027-05-17'],
  },
  {
    ...shared,
    id: 'linkedin-project',
    channel: 'linkedin',
    title: words('Projekt der Woche', 'Project of the week'),
    time: '08:30',
    format: 'image_post',
    pillar: 'projects',
    weekday: 3,
    from: '2027-05-05',
  },
  {
    ...shared,
    id: 'linkedin-guide',
    channel: 'linkedin',
    title: words('Fensterwissen in sechs Bildern', 'Window know-how in six pictures'),
    time: '08:30',
    format: 'carousel',
    pillar: 'advice',
    effortPercent: 40,
    weekday: 5,
    from: '2027-05-07',
    exceptions: ['2027-07-30', '2027-08-06', '2027-08-13'],
  },
  {
    ...shared,
    id: 'instagram-reel',
    channel: 'instagram',
    title: words('Werkstatt-Reel', 'Workshop reel'),
    time: '18:00',
    format: 'short_video',
    pillar: 'workshop',
    weekday: 2,
    from: '2027-05-04',
    exceptions: ['2027-07-27', '2027-08-03'],
  },
  {
    ...shared,
    id: 'instagram-before-after',
    channel: 'instagram',
    title: words('Vorher, nachher', 'Before and after'),
    time: '18:00',
    format: 'image_post',
    pillar: 'projects',
    weekday: 4,
    from: '2027-05-06',
  },
  {
    ...shared,
    id: 'instagram-sunday',
    channel: 'instagram',
    title: words('Sonntagsblick: Holz aus der Nähe', 'Sunday view: wood close up'),
    time: '18:30',
    format: 'image_post',
    pillar: 'wood',
    effortPercent: 40,
    weekday: 7,
    from: '2027-05-09',
  },
  {
    ...shared,
    id: 'facebook-project',
    channel: 'facebook',
    title: words('Projekt der Woche', 'Project of the week'),
    time: '12:00',
    format: 'image_post',
    pillar: 'projects',
    effortPercent: 40,
    weekday: 3,
    from: '2027-05-05',
    adapts: { series: 'linkedin-project', daysBefore: 0 },
  },
  {
    ...shared,
    id: 'facebook-reel',
    channel: 'facebook',
    title: words('Aus der Werkstatt', 'From the workshop'),
    time: '17:00',
    format: 'short_video',
    pillar: 'workshop',
    effortPercent: 40,
    weekday: 5,
    from: '2027-05-07',
    exceptions: ['2027-07-30', '2027-08-06', '2027-08-13'],
    adapts: { series: 'instagram-reel', daysBefore: 3 },
  },
  {
    ...shared,
    id: 'blog',
    channel: 'blog',
    title: words('Ratgeber', 'Guide'),
    time: '09:00',
    format: 'blog_article',
    pillar: 'advice',
    interval: 2,
    weekday: 2,
    from: '2027-05-11',
  },
  {
    ...shared,
    id: 'newsletter',
    channel: 'newsletter',
    title: words('Aubacher Fensterpost', 'Aubach window mail'),
    time: '10:00',
    format: 'newsletter',
    pillar: 'advice',
    interval: 4,
    weekday: 4,
    from: '2027-05-27',
    // Corpus Christi: nobody reads mail.
    moved: { '2027-05-27': '2027-05-28' },
  },
];
