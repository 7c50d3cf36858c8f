import { describe, expect, it } from 'vitest';
import { hashtagsOf } from '../../../../renderer/src/views/calendar/model/hashtags';
import { approvedContent, changesSince } from '../../../../renderer/src/views/calendar/model/review';

const post = { title: 'Eiche ', day: '2027-04-14', time: '09:30', text: 'Öl nach dem Schliff.', firstComment: '', hashtags: ['holz'], link: ' https://example.org ', media: [{ id: 'm', file: 'a.png', altText: 'Ein Tisch' }] };
const approved = approvedContent(post, 'Blog');
const sayDay = (day: string): string => `am ${day}`;

describe('what was approved', () => {
  it('is what readers will see', () => {
    expect(approved).toEqual({ ...post, channel: 'Blog', title: 'Eiche', link: 'https://example.org' });
    expect(changesSince(approved, approvedContent(post, 'Blog'), sayDay)).toEqual([]);
  });

  it('is compared field by field, and texts word by word', () => {
    const now = approvedContent({ ...post, day: null, text: 'Wachs nach dem Schliff.', hashtags: ['holz', 'öl'], media: [] }, 'Blog');
    expect(changesSince(approved, now, sayDay)).toEqual([
      { field: 'day', words: [{ kind: 'removed', text: 'am 2027-04-14' }] },
      { field: 'text', words: [{ kind: 'removed', text: 'Öl' }, { kind: 'added', text: 'Wachs' }, { kind: 'same', text: ' nach dem Schliff.' }] },
      { field: 'hashtags', words: [{ kind: 'same', text: '#holz' }, { kind: 'added', text: ' #öl' }] },
      { field: 'media', words: [{ kind: 'removed', text: 'a.png (Ein Tisch)' }] },
    ]);
  });
});

describe('typed hashtags', () => {
  it.each([
    ['holz', ['holz']],
    ['#Holz #möbel,eiche;Öl', ['Holz', 'möbel', 'eiche', 'Öl']],
    ['#a#b', ['a', 'b']],
    ['c# ! -', ['c']],
    ['holz-liebe_2', ['holzliebe_2']],
    ['日本 हिन्दी', ['日本', 'हिन्दी']],
    ['a a', ['a']],
    ['x'.repeat(101), []],
  ])('%j are %j', (text, expected) => {
    expect(hashtagsOf(text)).toEqual(expected);
  });
});
