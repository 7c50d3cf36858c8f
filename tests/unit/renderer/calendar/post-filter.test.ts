import { describe, expect, it } from 'vitest';
import { cleanFilter, countFacets, type Facet, facets, isFiltering, isSameFilter, NONE, noFilter, passes, type PostFilter } from '../../../../renderer/src/views/calendar/model/post-filter';
import { indexPosts } from '../../../../renderer/src/views/calendar/model/post-index';
import { fieldsOfView, filterOfView } from '../../../../renderer/src/views/calendar/model/saved-views';
import { savedView } from '../../../support/calendar/saved-view';
import { seeded } from '../../../support/engine/random';
import { calendarPlan } from './support';

const plan = calendarPlan({
  people: [{ id: 'anna', name: 'Anna', hours: [{ minutesByWeekday: [60, 60, 60, 60, 60, 0, 0] }] }],
  campaigns: [{ id: 'fair', name: 'Messe', from: '2027-01-04', until: '2027-02-04' }],
  pillars: [{ id: 'wood', name: 'Holz' }],
  labels: [
    { id: 'new', name: 'neu' },
    { id: 'team', name: 'Team' },
  ],
  posts: [
    { id: 'a', channelId: 'blog', title: 'Äpfel ernten', day: '2027-01-12', ownerId: 'anna', labelIds: ['new', 'team'], status: 'review' },
    { id: 'b', channelId: 'insta', title: 'Große Messe', day: '2027-01-13', campaignId: 'fair', pillarId: 'wood', text: 'Kommt alle!' },
    { id: 'c', channelId: 'insta', title: 'Birne', day: '2027-01-14', labelIds: ['team'] },
  ],
});
const { dated } = indexPosts(plan);

function shown(filter: Partial<PostFilter>): string[] {
  return dated.filter(passes({ ...noFilter, ...filter }, plan.channels)).map((post) => post.id);
}

describe('the filter', () => {
  it('lets everything through when it names nothing', () => {
    expect(shown({})).toEqual(['a', 'b', 'c']);
    expect(isFiltering({ ...noFilter, text: ' ' })).toBe(false);
  });

  it('narrows by every facet; entries of one are alternatives, facets are joined', () => {
    expect(shown({ channelIds: ['insta'] })).toEqual(['b', 'c']);
    expect(shown({ brandIds: ['shop'] })).toEqual(['a']);
    expect(shown({ channelIds: ['insta'], brandIds: ['shop'] })).toEqual([]);
    expect(shown({ statuses: ['review'] })).toEqual(['a']);
    expect(shown({ ownerIds: ['anna'] })).toEqual(['a']);
    expect(shown({ campaignIds: ['fair'] })).toEqual(['b']);
    expect(shown({ pillarIds: ['wood'] })).toEqual(['b']);
    expect(shown({ labelIds: ['new'] })).toEqual(['a']);
    expect(shown({ labelIds: ['new', 'team'] })).toEqual(['a', 'c']);
    expect(shown({ labelIds: ['team'], channelIds: ['insta'] })).toEqual(['c']);
  });

  it('finds what lacks something', () => {
    expect(shown({ ownerIds: [NONE] })).toEqual(['b', 'c']);
    expect(shown({ labelIds: [NONE, 'new'] })).toEqual(['a', 'b']);
    expect(shown({ campaignIds: [NONE], pillarIds: [NONE] })).toEqual(['a', 'c']);
  });

  it('finds words in any order by their beginning, in titles and texts, whatever the spelling of umlauts', () => {
    expect(shown({ text: 'messe gro' })).toEqual(['b']);
    expect(shown({ text: 'grosse' })).toEqual(['b']);
    expect(shown({ text: 'aepf' })).toEqual(['a']);
    expect(shown({ text: 'apfel' })).toEqual(['a']);
    expect(shown({ text: 'kommt' })).toEqual(['b']);
    expect(shown({ text: 'esse' })).toEqual([]);
  });

  it('forgets what is no longer in the plan, but not that something is lacking', () => {
    const kept = cleanFilter({ ...noFilter, channelIds: ['gone', 'blog'], brandIds: ['gone'], labelIds: [NONE, 'gone'] }, plan);
    expect(kept).toEqual({ ...noFilter, channelIds: ['blog'], labelIds: [NONE] });
  });

  it('is the same whatever the order of its entries', () => {
    expect(isSameFilter({ ...noFilter, labelIds: ['new', 'team'] }, { ...noFilter, labelIds: ['team', 'new'] })).toBe(true);
    expect(isSameFilter({ ...noFilter, labelIds: ['new'] }, { ...noFilter, labelIds: ['team'] })).toBe(false);
    expect(isSameFilter({ ...noFilter, text: 'Äpfel' }, { ...noFilter, text: ' aepfel ' })).toBe(true);
  });
});

describe('the counts of the filter', () => {
  const values: { readonly [Name in Facet]: readonly string[] } = {
    channelIds: ['blog', 'insta'],
    brandIds: ['shop', 'studio'],
    statuses: ['draft', 'review'],
    ownerIds: ['anna', NONE],
    campaignIds: ['fair', NONE],
    pillarIds: ['wood', NONE],
    labelIds: ['new', 'team', NONE],
  };

  it('say what a click on a value alone would show, for a thousand random filters', () => {
    const random = seeded(20270412);
    for (let run = 0; run < 1000; run += 1) {
      const some = (facet: Facet): string[] => values[facet].filter(() => random.whole(0, 3) === 0);
      const filter: PostFilter = { channelIds: some('channelIds'), brandIds: some('brandIds'), statuses: some('statuses'), ownerIds: some('ownerIds'), campaignIds: some('campaignIds'), pillarIds: some('pillarIds'), labelIds: some('labelIds'), text: random.whole(0, 4) === 0 ? 'e' : '' };
      const counts = countFacets(dated, filter, plan.channels);
      for (const facet of facets) {
        for (const value of values[facet]) expect(counts[facet].get(value) ?? 0, `${facet} ${value} of ${JSON.stringify(filter)}`).toBe(shown({ ...filter, [facet]: [value] }).length);
      }
    }
  });
});

describe('a saved view', () => {
  it('keeps a filter and gives it back', () => {
    const filter: PostFilter = { channelIds: ['blog'], brandIds: [], statuses: ['draft', 'review'], ownerIds: [NONE, 'anna'], campaignIds: ['fair'], pillarIds: [NONE], labelIds: ['new'], text: 'holz' };
    const fields = fieldsOfView(filter, 'week');
    expect(fields).toMatchObject({ view: 'week', ownerIds: ['anna'], pillarIds: [], without: ['owner', 'pillar'] });
    expect(isSameFilter(filterOfView(savedView(fields)), filter)).toBe(true);
  });

  it('leaves out a status that nobody knows', () => {
    expect(fieldsOfView({ ...noFilter, statuses: ['draft', 'gone'] }, 'month').statuses).toEqual(['draft']);
  });
});
