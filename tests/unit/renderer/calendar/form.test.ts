import { describe, expect, it } from 'vitest';
import { formOf, formProblem, newForm, withChannel, withDay } from '../../../../renderer/src/views/calendar/model/post-form';
import { indexPosts } from '../../../../renderer/src/views/calendar/model/post-index';
import { proposedRepeat } from '../../../../renderer/src/views/calendar/model/repeat';
import { readTime } from '../../../../renderer/src/views/calendar/model/typed-time';
import { calendarPlan } from './support';

const plan = calendarPlan({
  formats: [
    { id: 'article', name: 'Article' },
    { id: 'picture', name: 'Picture' },
  ],
  channels: [
    { id: 'blog', brandId: 'shop', name: 'Blog', defaultFormatId: 'article' },
    { id: 'insta', brandId: 'shop', name: 'Instagram', defaultFormatId: 'picture' },
  ],
  series: [
    { id: 'weekly', channelId: 'blog', title: 'W', rule: { frequency: 'weekly', weekdays: [1, 4], from: '2027-01-04', until: '2027-03-01' } },
    { id: 'other', channelId: 'blog', title: 'O', rule: { frequency: 'weekly', interval: 2, weekdays: [1], from: '2027-01-04' } },
  ],
});
const [blog] = plan.channels;
if (blog === undefined) throw new Error('no channel');
const form = newForm(blog, { title: 'T', day: '2027-01-12', time: '10:00' });

describe('the form of a post', () => {
  it('starts a post as a draft and an idea as an idea, in the usual format of the channel', () => {
    expect(form).toMatchObject({ status: 'draft', formatId: 'article', effortPercent: 100, repeat: null });
    expect(newForm(blog, { title: '', day: null, time: null }).status).toBe('idea');
  });

  it('turns an idea with a day into a draft and back, and leaves other statuses alone', () => {
    expect(withDay({ ...form, day: null, status: 'idea' }, '2027-01-12').status).toBe('draft');
    expect(withDay(form, null).status).toBe('idea');
    expect(withDay({ ...form, status: 'approved' }, null).status).toBe('approved');
  });

  it('takes the format of the new channel unless another one was chosen', () => {
    expect(withChannel(form, 'insta', plan.channels).formatId).toBe('picture');
    expect(withChannel({ ...form, formatId: null }, 'insta', plan.channels).formatId).toBeNull();
  });

  it('shows when a series repeats', () => {
    const { byId } = indexPosts(plan);
    const shown = (id: string, seriesId: string): unknown => {
      const post = byId.get(id);
      return post === undefined ? 'no such post' : formOf(post, plan.series.find((series) => series.id === seriesId)).repeat;
    };
    expect(shown('weekly@2027-01-07', 'weekly')).toMatchObject({ frequency: 'weekly', interval: 1, weekdays: [1, 4], until: '2027-03-01' });
    expect(shown('other@2027-01-18', 'other')).toMatchObject({ frequency: 'weekly', interval: 2, weekdays: [1], until: null });
  });

  it('says what keeps it from being saved', () => {
    expect(formProblem(form)).toBeNull();
    expect(formProblem({ ...form, title: '  ' })).toBe('titleMissing');
    expect(formProblem({ ...form, repeat: proposedRepeat('2027-01-12') })).toBeNull();
    expect(formProblem({ ...form, day: null, repeat: proposedRepeat('2027-01-12') })).toBe('repeatNeedsDay');
    expect(formProblem({ ...form, repeat: { ...proposedRepeat('2027-01-12'), weekdays: [] } })).toBe('repeatNeedsWeekday');
    expect(formProblem({ ...form, repeat: { ...proposedRepeat('2027-01-12'), until: '2027-01-11' } })).toBe('repeatEndsEarly');
  });

});

describe('a typed time', () => {
  it.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['14 Uhr', '14:00'],
    ['14.30 Uhr', '14:30'],
    ['2 pm', '14:00'],
    ['12 am', '00:00'],
    ['12:15 p.m.', '12:15'],
    ['23h', '23:00'],
  ])('reads %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['', 'x', '24', '9:60', '13 pm', '0 am', '12345', '9:30:15', '9.5'])('refuses %s', (typed) => {
    expect(readTime(typed)).toBeUndefined();
  });
});
