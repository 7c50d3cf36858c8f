import { listPosts, type Mix, mixOf } from '@shared/engine';
import type { Talk } from '@shared/schema';
import { describe, expect, it } from 'vitest';
import { makePlan, type PlanParts } from '../../../support/plan/make-plan';

function mix(posts: readonly { readonly pillarId?: string; readonly talk?: Talk; readonly formatId?: string }[], settings: PlanParts['settings'] = {}): Mix {
  const plan = makePlan({
    brands: [{ id: 'b', name: 'B' }],
    channels: [{ id: 'c', brandId: 'b', name: 'C' }],
    pillars: [
      { id: 'wood', name: 'Holz', targetPercent: 60 },
      { id: 'team', name: 'Team' },
    ],
    formats: [
      { id: 'story', name: 'Story', talk: 'dialogue' },
      { id: 'own', name: 'Eigenes' },
    ],
    posts: posts.map((post, number) => ({ id: `p${number}`, channelId: 'c', title: 'T', day: '2027-01-05', ...post })),
    ...(settings === undefined ? {} : { settings }),
  });
  return mixOf(listPosts(plan), plan);
}

describe('the mix', () => {
  it('shares posts out by pillar and by kind of talk, against what is wanted', () => {
    const { count, pillars, talks } = mix([{ pillarId: 'wood', talk: 'advertising' }, { pillarId: 'wood', formatId: 'story' }, { pillarId: 'team', formatId: 'story', talk: 'information' }, { formatId: 'own' }], {
      talkTargets: { dialogue: 50, information: null, advertising: 20 },
    });
    expect(count).toBe(4);
    expect(pillars).toEqual([
      { key: 'wood', count: 2, share: 0.5, targetPercent: 60 },
      { key: 'team', count: 1, share: 0.25, targetPercent: null },
      { key: null, count: 1, share: 0.25, targetPercent: null },
    ]);
    expect(talks).toEqual([
      { key: 'dialogue', count: 1, share: 0.25, targetPercent: 50 },
      { key: 'information', count: 1, share: 0.25, targetPercent: null },
      { key: 'advertising', count: 1, share: 0.25, targetPercent: 20 },
      { key: null, count: 1, share: 0.25, targetPercent: null },
    ]);
  });

  it('of nothing has no shares and no findings', () => {
    expect(mix([])).toMatchObject({ count: 0, findings: [], pillars: [{ share: 0 }, { share: 0 }] });
  });
});

describe('what stands out', () => {
  const of = (...all: Talk[]): readonly string[] => mix(all.map((talk) => ({ talk }))).findings;

  it('is only advertising, or only information, once there are three posts', () => {
    expect(of('advertising', 'advertising')).toEqual([]);
    expect(of('advertising', 'advertising', 'advertising')).toEqual(['onlyAdvertising']);
    expect(of('information', 'information', 'information')).toEqual(['onlyInformation']);
    expect(of('information', 'information', 'dialogue')).toEqual([]);
  });

  it('is no dialogue where some is wanted, and advertising far above its share', () => {
    const talkTargets = { dialogue: 20, information: 60, advertising: 20 };
    expect(mix([{ talk: 'advertising' }, { talk: 'advertising' }, { talk: 'information' }], { talkTargets }).findings).toEqual(['noDialogue', 'muchAdvertising']);
    expect(mix([{ talk: 'advertising' }, { talk: 'dialogue' }, { talk: 'information' }, { talk: 'information' }], { talkTargets }).findings).toEqual([]);
  });
});
