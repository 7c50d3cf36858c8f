import { coverPlan, readinessOf, type ReadinessState } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { exactly, makePlan, makeWorld, person, type PlanParts, skills, step } from '../../../support/plan/make-plan';
import { spoken } from '../../../support/plan/spoken';

/** A shop that has thought of everything that a plan can show. */
const ready: PlanParts = {
  settings: { launch: '2027-01-18' },
  brands: [{ id: 'shop', name: 'Shop' }],
  skills: skills('text'),
  goals: [{ id: 'orders', name: 'Orders', catalogueId: 'acquisition' }],
  subGoals: [{ id: 'more', name: 'More', goalIds: ['orders'], indicator: 'Orders', baseline: 1, target: 2, deadline: '2027-02-20' }],
  audiences: [{ id: 'locals', name: 'Locals', ageFrom: 20, place: 'Town', needs: 'Bread', channelIds: ['insta'] }],
  listening: [
    { id: 'a', day: '2027-01-01', kind: 'leader', text: 'Somebody' },
    { id: 'b', day: '2027-01-14', text: 'Something' },
  ],
  people: [person('ann', 240, ['text']), person('ben', 240, ['text'])],
  channels: [{ id: 'insta', brandId: 'shop', name: 'Instagram', cadence: { minimum: 1, target: 1 }, responseHours: 24 }],
  formats: [{ id: 'picture', name: 'Picture', talk: 'dialogue', steps: [step('make', 'text', 60, -3, -1)] }],
  posts: ['2027-01-20', '2027-01-27', '2027-02-03', '2027-02-10'].map((day, index) => ({ id: `p${index}`, channelId: 'insta', title: day, day, formatId: 'picture', status: 'approved' })),
  activities: [
    { id: 'talk', name: 'Talk', kind: 'dialogue', channelId: 'insta', skillId: 'text', minutes: exactly(20), rhythm: 'daily' },
    { id: 'train', name: 'Training', kind: 'training', skillId: 'text', minutes: exactly(20), rhythm: 'monthly' },
    { id: 'look', name: 'Numbers', kind: 'reporting', skillId: 'text', minutes: exactly(20), rhythm: 'monthly' },
  ],
  budgetCaps: [{ id: 'cap', cents: 100_000 }],
  campaigns: [
    {
      id: 'vote', name: 'Vote', from: '2027-02-01', until: '2027-02-14', takesPart: true, responseOwnerId: 'ann',
      risk: { turnedRound: 'Jokes', worstResult: 'A joke wins', conditions: 'On the website' },
      response: { withinHours: 4, steps: 'Call, then answer', never: 'Delete criticism' },
    },
  ],
};

function states(change: PlanParts): Map<string, ReadinessState> {
  const plan = makePlan({ ...ready, ...change });
  const world = makeWorld();
  return new Map(readinessOf(plan, coverPlan(plan, world), world).map((state) => [state.questionId, state]));
}

function stateOf(id: string, change: PlanParts): { readonly state: string; readonly by: string; readonly says: string } {
  const found = states(change).get(id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return { state: found.state, by: found.answeredBy, says: spoken(found.sentences, 'en').join(' ') };
}

const [firstChannel] = ready.channels ?? [];
const [vote] = ready.campaigns ?? [];
const [talk, train, look] = ready.activities ?? [];
const [picture] = ready.formats ?? [];
if (firstChannel === undefined || vote === undefined || talk === undefined || train === undefined || look === undefined || picture === undefined) throw new Error('parts are missing');

describe('a plan that has thought of everything', () => {
  it('is answered with yes by the program wherever a plan can show it', () => {
    const answered = [...states({}).values()].filter((state) => state.answeredBy === 'program');
    expect(answered.filter((state) => state.state !== 'yes')).toEqual([]);
    expect(answered.map((state) => state.questionId)).toEqual(
      ['01', '02', '03', '05', '06', '07', '08', '09', '10', '11', '12', '13', '16', '17', '18', '21', '22', '26', '27', '28', '29', '30', '34'].map((number) => `rq-${number}`),
    );
  });

  it('leaves the rest to people', () => {
    expect([...states({}).values()].filter((state) => state.answeredBy === 'nobody').every((state) => state.state === 'open')).toBe(true);
  });
});

describe('the program answers no, and says why', () => {
  it.each<[string, string, PlanParts, string]>([
    ['rq-01', 'without goals', { goals: [], subGoals: [] }, 'The plan holds no goal yet.'],
    ['rq-01', 'with mere reach', { goals: [{ id: 'orders', name: 'Reach', catalogueId: 'reach' }] }, 'All goals are mere reach.'],
    ['rq-02', 'without a baseline', { subGoals: [{ id: 's', name: 'S', goalIds: ['orders'], indicator: 'Orders', target: 3 }] }, 'Without a complete sub-goal: Orders.'],
    ['rq-03', 'without a deadline', { subGoals: [{ id: 's', name: 'More', goalIds: ['orders'] }] }, 'Without a deadline: More.'],
    ['rq-05', 'with a vague audience', { audiences: [{ id: 'all', name: 'Everybody' }] }, 'Age, place or needs are missing for: Everybody.'],
    ['rq-06', 'with a channel nobody is on', { audiences: [{ id: 'all', name: 'Everybody' }] }, 'No audience is assigned to: Instagram. If it is not there, the whole effort is lost.'],
    ['rq-07', 'after a day of listening', { listening: [{ id: 'a', day: '2027-01-01' }] }, '1 entry in the listening log; two weeks are the least, so far it is 1 days.'],
    ['rq-09', 'with too little time', { people: [person('ann', 12, ['text'])] }, '8 h 48 min are missing.'],
    ['rq-09', 'without a reserve', { people: [person('ann', 22, ['text'])], activities: [talk], formats: [{ ...picture, steps: [] }] }, 'In week 3 91% of the hours are taken; 85% should be the most.'],
    ['rq-10', 'over the cap', { budgetLines: [{ id: 'ads', name: 'Ads', cents: 150_000, from: '2027-01-04' }] }, 'The budget cap is exceeded by €1,000.'],
    ['rq-11', 'with one person', { people: [person('ann', 240, ['text'])] }, 'There is only one person in the team: when they are out, everything stops.'],
    ['rq-11', 'with one who can', { people: [person('ann', 240, ['text']), person('ben', 240, [])] }, 'Only one person or nobody can do: text.'],
    ['rq-11', 'with nobody', { people: [], campaigns: [] }, 'Nobody works on posts yet.'],
    ['rq-21', 'without channels', { channels: [], posts: [], audiences: [], activities: [train, look] }, 'The plan has no channel yet.'],
    ['rq-22', 'without channels', { channels: [], posts: [], audiences: [], activities: [train, look] }, 'The plan has no channel yet.'],
    ['rq-12', 'with interns alone', { people: [person('ann', 240, ['text'], { employment: 'trainee' }), person('ben', 240, ['text'], { employment: 'student' })] }, 'Only learners or volunteers work for: Instagram.'],
    ['rq-16', 'with gaps', { posts: (ready.posts ?? []).slice(0, 2) }, 'Too little is planned in the first four weeks on: Instagram.'],
    ['rq-17', 'with drafts', { posts: (ready.posts ?? []).map((post) => ({ ...post, status: 'draft' })) }, '0 of 2 posts of the first two weeks are approved.'],
    ['rq-18', 'with advertising only', { formats: [{ ...picture, talk: 'advertising' }] }, '100% of the posts are advertising.'],
    ['rq-18', 'with news only', { formats: [{ ...picture, talk: 'information' }] }, 'No post invites to a conversation; 0% are advertising.'],
    ['rq-21', 'without a promise', { channels: [{ ...firstChannel, responseHours: null }] }, 'Instagram has no promised response time yet.'],
    ['rq-21', 'without time for it', { activities: [train, look] }, 'No time is planned for conversations on Instagram.'],
    ['rq-22', 'without hours', { activities: [train, look] }, 'No hours for conversations are planned on: Instagram.'],
    ['rq-26', 'unprepared', { campaigns: [{ ...vote, risk: null }] }, 'Still open for: Vote.'],
    ['rq-29', 'without a rule', { campaigns: [{ ...vote, response: null }] }, 'Still open for: Vote.'],
    ['rq-34', 'without looking back', { activities: [talk, train] }, 'No review is planned at least monthly.'],
  ])('%s %s', (id, _name, change, says) => {
    expect(stateOf(id, change)).toEqual({ state: 'no', by: 'program', says });
  });

  it('and names the weekday on which nobody answers', () => {
    const monday = person('ann', 0, ['text'], { hours: [{ minutesByWeekday: [200, 200, 200, 200, 0, 0, 0] }] });
    expect(stateOf('rq-21', { people: [monday], activities: [{ ...talk, promiseWorkingDays: 0 }, look] }).says).toBe(
      'Conversations on Instagram are covered on 4 of 5 days: Friday does not always have somebody.',
    );
  });
});

describe('questions that do not apply or are answered by people', () => {
  it('say that no campaign asks people to take part', () => {
    expect(stateOf('rq-27', { campaigns: [] })).toEqual({ state: 'unneeded', by: 'program', says: 'No campaign asks people to take part.' });
  });

  it('take a person’s answer only where the plan does not tell', () => {
    const answered = (questionId: string, answer: 'yes' | 'no' | 'unneeded'): PlanParts => ({ readinessAnswers: [{ id: 'a', questionId, answer }] });
    expect(stateOf('rq-32', answered('rq-32', 'yes'))).toMatchObject({ state: 'yes', by: 'user' });
    expect(stateOf('rq-05', { audiences: [], ...answered('rq-05', 'yes') })).toMatchObject({ state: 'no', by: 'program' });
    expect(stateOf('rq-05', { audiences: [], ...answered('rq-05', 'unneeded') })).toMatchObject({ state: 'unneeded', by: 'user' });
    expect(stateOf('rq-10', { budgetCaps: [], ...answered('rq-10', 'yes') })).toMatchObject({ state: 'yes', by: 'user' });
  });

  it('name the open task that was made of them', () => {
    const task = { id: 'law', name: 'Law', questionId: 'rq-33', minutes: exactly(60), due: '2027-01-15' };
    expect(states({ tasks: [task] }).get('rq-33')?.taskId).toBe('law');
    expect(states({ tasks: [{ ...task, isDone: true }] }).get('rq-33')?.taskId).toBeNull();
  });
});
