import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanInput } from '@shared/schema';
import type { UserFolders } from '../electron';
import { putCalendarPlan } from './board';
import { calendarPlan } from './plan';

/** A picture of one pixel. */
const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==', 'base64');

/**
 * The plan of the calendar with more in it: a post on Instagram with everything a post can have and an adaptation of it, two campaigns,
 * labels, a group of hashtags, and a series every other Monday.
 */
export const postPlan: PlanInput = {
  ...calendarPlan,
  campaigns: [
    { id: 'spring', name: 'Frühjahrsaktion', from: '2027-04-08', until: '2027-04-23', color: '#3f7d20' },
    { id: 'fairs', name: 'Messe Wohnen', from: '2027-04-14', until: '2027-05-05', color: '#7c3aed' },
  ],
  labels: [{ id: 'wood', name: 'Holz' }],
  hashtagGroups: [{ id: 'woodgroup', name: 'Holz', hashtags: ['holz', 'eiche', 'möbel'] }],
  series: [...(calendarPlan.series ?? []), { id: 'fortnight', channelId: 'mail', title: 'Rückblick', time: '17:00', rule: { frequency: 'weekly', interval: 2, weekdays: [3], from: '2027-04-07', until: '2027-06-16' } }],
  posts: [
    ...(calendarPlan.posts ?? []),
    {
      id: 'table', channelId: 'insta', title: 'Der lange Tisch', day: '2027-04-22', time: '09:00', status: 'approved', formatId: 'article', campaignId: 'spring', text: 'Zwölf Stühle passen daran.', hashtags: ['tisch'],
      media: [{ id: 'there', file: 'Bilder/tisch.png', altText: 'Ein langer Tisch' }, { id: 'gone', file: 'Bilder/weg.jpg' }],
      approvals: [{ author: 'Frau Brandt', day: '2027-04-09', time: '16:40', content: { channel: 'Instagram', title: 'Der lange Tisch', day: '2027-04-22', time: '09:00', text: 'Zehn Stühle passen daran.', firstComment: '', hashtags: ['tisch'], link: '', media: [{ id: 'there', file: 'Bilder/tisch.png', altText: 'Ein langer Tisch' }, { id: 'gone', file: 'Bilder/weg.jpg' }] } }],
    },
    { id: 'tablemail', channelId: 'mail', title: 'Der lange Tisch', day: '2027-04-23', adaptedFromId: 'table', text: 'Liebe Kundin', hashtags: ['tisch'], effortPercent: 40 },
    { id: 'tableblog', channelId: 'blog', title: 'Der lange Tisch', day: '2027-04-24', adaptedFromId: 'table', text: 'Zwölf Stühle passen daran.', hashtags: ['tisch'], effortPercent: 40 },
  ],
};

/** Writes that plan for the user of a test, with the one picture that is not missing beside it. */
export async function putPostPlan(folders: UserFolders): Promise<string> {
  await mkdir(join(folders.plans, 'Bilder'), { recursive: true });
  await writeFile(join(folders.plans, 'Bilder', 'tisch.png'), onePixel);
  return putCalendarPlan(folders, postPlan);
}
