import { describe, expect, it } from 'vitest';
import { boardColumns, cardAfterKey, statusBeside } from '../../../../renderer/src/views/calendar/board/board-columns';
import { indexPosts } from '../../../../renderer/src/views/calendar/model/post-index';
import { calendarPlan } from './support';

const index = indexPosts(
  calendarPlan({
    posts: [
      { id: 'idea', channelId: 'blog', title: 'i', status: 'idea' },
      { id: 'first', channelId: 'blog', title: 'a', day: '2027-01-11', status: 'draft' },
      { id: 'second', channelId: 'blog', title: 'b', day: '2027-01-12', status: 'draft' },
      { id: 'fixed', channelId: 'insta', title: 'c', day: '2027-01-13', status: 'scheduled' },
    ],
  }),
);
const columns = boardColumns(index.dated, index.ideas);

describe('the board', () => {
  it('has a column for every status, empty ones too, in the order of work', () => {
    expect(columns.map(({ status, posts }) => `${status} ${posts.map((post) => post.id).join()}`)).toEqual(['idea idea', 'draft first,second', 'review ', 'approved ', 'scheduled fixed', 'published ']);
  });

  it('knows the status beside another, and its ends', () => {
    expect(statusBeside('draft', 1)).toBe('review');
    expect(statusBeside('draft', -1)).toBe('idea');
    expect(statusBeside('idea', -1)).toBeUndefined();
    expect(statusBeside('published', 1)).toBeUndefined();
  });

  it('walks up and down a column and passes over empty ones', () => {
    expect(cardAfterKey(columns, 'first', 'ArrowDown')).toBe('second');
    expect(cardAfterKey(columns, 'second', 'ArrowDown')).toBeNull();
    expect(cardAfterKey(columns, 'second', 'ArrowRight')).toBe('fixed');
    expect(cardAfterKey(columns, 'fixed', 'ArrowLeft')).toBe('first');
    expect(cardAfterKey(columns, 'first', 'End')).toBe('second');
    expect(cardAfterKey(columns, 'idea', 'ArrowLeft')).toBeNull();
    expect(cardAfterKey(columns, 'gone', 'ArrowDown')).toBeNull();
  });
});
