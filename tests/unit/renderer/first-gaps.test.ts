import { describe, expect, it } from 'vitest';
import { firstGapsOf } from '../../../renderer/src/views/stress/first-gaps';

const absence = (personId: string, firstGaps: readonly { channelId: string; postId: string; day: string }[]) => ({ personId, from: '2027-01-04', until: '2027-01-17', missingMinutes: 60, firstGaps });

describe('the first gap of a channel', () => {
  it('is the earliest that anybody leaves, with whose absence leaves it', () => {
    const ann = absence('ann', [{ channelId: 'blog', postId: 'late', day: '2027-01-14' }, { channelId: 'news', postId: 'letter', day: '2027-01-08' }]);
    const ben = absence('ben', [{ channelId: 'blog', postId: 'early', day: '2027-01-06' }]);
    expect(firstGapsOf([{ id: 'blog' }, { id: 'news' }, { id: 'video' }], [ann, ben])).toEqual([
      { channelId: 'blog', gap: { postId: 'early', day: '2027-01-06', absence: ben } },
      { channelId: 'news', gap: { postId: 'letter', day: '2027-01-08', absence: ann } },
      { channelId: 'video', gap: null },
    ]);
  });
});
