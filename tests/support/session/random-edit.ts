import { add, batch, change, changeSettings, type Command, deleteRecord, remove } from '@shared/commands';
import { listPosts } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { addDays, daysBetween } from '@shared/time';
import { commandFor } from '../commands/random-command';
import type { Random } from '../engine/random';
import { randomEntry } from '../plan/running-plan';

type Maker = (plan: Plan, random: Random, serial: number) => Command | undefined;

function pickOne<Value>(random: Random, values: readonly Value[]): Value | undefined {
  return values.length === 0 ? undefined : random.pick(values);
}

function oneOf(random: Random, commands: readonly (Command | undefined)[]): Command | undefined {
  return pickOne(random, commands.filter((command) => command !== undefined));
}

/** A day in or close to the horizon. */
function someDay({ settings: { horizon } }: Plan, random: Random): string {
  return addDays(horizon.from, random.whole(-2, daysBetween(horizon.from, horizon.until) + 2));
}

function span(plan: Plan, random: Random): { from: string; until: string } {
  const from = someDay(plan, random);
  return { from, until: addDays(from, random.whole(0, 9)) };
}

function estimate(random: Random): { low: number; likely: number; high: number } {
  const [low = 0, likely = 0, high = 0] = [random.whole(0, 240), random.whole(0, 240), random.whole(0, 240)].sort((left, right) => left - right);
  return { low, likely, high };
}

const movePost: Maker = (plan, random) => {
  const post = pickOne(random, plan.posts);
  return post === undefined ? undefined : change('posts', post.id, { day: random.chance(0.1) ? null : someDay(plan, random) });
};

const changePost: Maker = (plan, random) => {
  const post = pickOne(random, plan.posts);
  if (post === undefined) return undefined;
  const fields = [
    { effortPercent: random.pick([0, 40, 100, 150]) },
    { formatId: pickOne(random, plan.formats)?.id ?? null },
    { channelId: pickOne(random, plan.channels)?.id ?? post.channelId },
    { title: 'Another title' },
    { time: '09:30' },
  ];
  return change('posts', post.id, random.pick(fields));
};

const addPost: Maker = (plan, random, serial) => {
  const channel = pickOne(random, plan.channels);
  if (channel === undefined) return undefined;
  return add('posts', { id: `new${serial}`, channelId: channel.id, title: 'New', day: someDay(plan, random), formatId: pickOne(random, plan.formats)?.id ?? null });
};

const removePost: Maker = (plan, random) => {
  const post = pickOne(random, plan.posts);
  return post === undefined ? undefined : deleteRecord(plan, 'posts', post.id);
};

/** A stored post takes the place of what a series yields, or a series leaves a day out, or changes as a whole. */
const changeSeries: Maker = (plan, random, serial) => {
  const series = pickOne(random, plan.series);
  if (series === undefined) return undefined;
  const yielded = pickOne(random, listPosts(plan).filter((post) => post.isOccurrence && post.seriesId === series.id));
  const fields = { channelId: series.channelId, title: 'Instead', formatId: series.formatId, seriesId: series.id, occurrenceDay: yielded?.day ?? series.rule.from };
  return random.pick<Command>([
    add('posts', { id: `instead${serial}`, ...fields, day: someDay(plan, random) }),
    change('series', series.id, { exceptions: [...series.exceptions, yielded?.day ?? series.rule.from] }),
    change('series', series.id, { rule: { ...series.rule, weekdays: [random.pick([1, 2, 4, 6] as const)] }, effortPercent: random.pick([30, 100]) }),
  ]);
};

const changeAbsence: Maker = (plan, random, serial) => {
  const person = pickOne(random, plan.people);
  const absence = pickOne(random, plan.absences);
  const minutesPerDay = random.chance(0.3) ? random.whole(10, 200) : null;
  if (absence !== undefined && random.chance(0.5)) return random.chance(0.5) ? remove('absences', absence.id) : change('absences', absence.id, { ...span(plan, random), minutesPerDay });
  return person === undefined ? undefined : add('absences', { id: `away${serial}`, personId: person.id, ...span(plan, random), minutesPerDay });
};

const changePerson: Maker = (plan, random) => {
  const person = pickOne(random, plan.people);
  if (person === undefined) return undefined;
  const minutes = Array.from({ length: 7 }, (_, day) => (day < 5 && random.chance(0.8) ? random.whole(10, 300) : 0));
  return change('people', person.id, random.pick<Partial<Plan['people'][number]>>([
    { hours: [{ from: null, minutesByWeekday: minutes }] },
    { weeklyCapMinutes: random.chance(0.5) ? null : random.whole(0, 900) },
    { plannedSharePercent: random.pick([50, 80, 100]) },
    { from: random.chance(0.5) ? null : addDays(plan.settings.horizon.from, random.whole(0, 12)), until: null },
    { name: 'Somebody else', color: '#112233' },
    { costCentsPerHour: random.whole(0, 9000) },
    { paidAs: random.pick(['cash', 'internal'] as const) },
    { dialogueCapMinutesPerDay: random.chance(0.5) ? null : random.whole(0, 90) },
    { skills: person.skills.filter(() => random.chance(0.7)) },
  ]));
};

const changeWork: Maker = (plan, random) => {
  const activity = pickOne(random, plan.activities);
  const task = pickOne(random, plan.tasks);
  const format = pickOne(random, plan.formats);
  const owner = random.chance(0.3) ? (pickOne(random, plan.people)?.id ?? null) : null;
  return oneOf(random, [
    activity && change('activities', activity.id, random.pick([{ minutes: estimate(random) }, { ownerId: owner }, { kind: random.pick(['dialogue', 'reporting']) }, { level: random.pick([1, 2, 3] as const) }])),
    activity && remove('activities', activity.id),
    task && change('tasks', task.id, random.pick([{ isDone: random.chance(0.5) }, { due: someDay(plan, random), from: null }, { minutes: estimate(random) }])),
    format && change('formats', format.id, { steps: format.steps.map((step) => ({ ...step, minutes: estimate(random), ownerId: owner })) }),
    format && change('formats', format.id, { steps: format.steps.toReversed().slice(0, 2) }),
  ]);
};

const changeChannel: Maker = (plan, random, serial) => {
  const channel = pickOne(random, plan.channels);
  if (channel === undefined) return undefined;
  return random.pick<Command>([
    change('channels', channel.id, { cadence: { minimum: random.whole(0, 2), target: random.whole(0, 4) }, longestGapDays: random.chance(0.5) ? null : random.whole(3, 20) }),
    add('channels', { ...channel, id: `channel${serial}`, name: 'Another' }),
    change('channels', channel.id, { name: 'Renamed', color: '#445566' }),
  ]);
};

const changeCampaign: Maker = (plan, random, serial) => {
  const campaign = pickOne(random, plan.campaigns);
  const post = pickOne(random, plan.posts);
  const goalIds = plan.goals.filter(() => random.chance(0.5)).map((goal) => goal.id);
  return oneOf(random, [
    add('campaigns', { id: `campaign${serial}`, name: 'Campaign', ...span(plan, random), goalIds }),
    campaign && change('campaigns', campaign.id, { goalIds }),
    campaign && deleteRecord(plan, 'campaigns', campaign.id),
    campaign && post && change('posts', post.id, { campaignId: campaign.id }),
    campaign && post && change('posts', post.id, { campaignId: campaign.id }),
  ]);
};

const changeMoney: Maker = (plan, random, serial) => {
  const cap = pickOne(random, plan.budgetCaps);
  return oneOf(random, [
    add('budgetLines', { id: `line${serial}`, name: 'Line', cents: random.whole(0, 60_000), rhythm: random.pick(['once', 'monthly'] as const), from: someDay(plan, random) }),
    add('budgetCaps', { id: `cap${serial}`, cents: random.whole(0, 250_000), scope: random.pick(['month', 'total'] as const), category: random.pick([null, 'freelance', 'ads'] as const), brandId: random.chance(0.3) ? (plan.brands[0]?.id ?? null) : null }),
    cap && change('budgetCaps', cap.id, { cents: random.whole(0, 250_000) }),
    cap && remove('budgetCaps', cap.id),
  ]);
};

/** Somebody logs time, corrects it or takes it back; a post comes out or a step is finished. */
const changeLog: Maker = (plan, random, serial) => {
  const entry = pickOne(random, plan.timeEntries);
  const post = pickOne(random, plan.posts);
  const once = pickOne(random, plan.activities);
  const drawn = randomEntry(plan, someDay(plan, random), random, `log${serial}`);
  return oneOf(random, [
    drawn && add('timeEntries', drawn),
    drawn && add('timeEntries', drawn),
    entry && change('timeEntries', entry.id, random.pick([{ minutes: random.whole(0, 300) }, { day: someDay(plan, random) }, { stepId: null }])),
    entry && remove('timeEntries', entry.id),
    post && change('posts', post.id, { status: random.pick(['draft', 'approved', 'published'] as const) }),
    post && change('posts', post.id, { doneStepIds: random.chance(0.5) ? [] : ['s0'] }),
    once && change('activities', once.id, random.pick([{ isDone: random.chance(0.5) }, { rhythm: 'once' as const }, { kind: random.pick(['dialogue', 'reporting']) }])),
  ]);
};

/** What everything else stands on: the plan is opened anew for it. */
const changeFrame: Maker = (plan, random, serial) => {
  const { horizon } = plan.settings;
  return random.pick<Command>([
    changeSettings({ tightPercent: random.pick([60, 80, 90, 100]) }),
    changeSettings({ contingencyPercent: random.whole(0, 30) }),
    changeSettings({ launch: random.chance(0.5) ? null : someDay(plan, random) }),
    changeSettings({ horizon: { from: horizon.from, until: addDays(horizon.until, random.whole(-3, 3)) } }),
    changeSettings({ currency: 'CHF', defaultTime: '07:00' }),
    add('closures', { id: `closed${serial}`, name: 'Closed', ...span(plan, random) }),
    add('skills', { id: `skill${serial}`, name: 'Skill' }),
    add('goals', { id: `goal${serial}`, name: 'Goal', points: random.whole(1, 9) }),
  ]);
};

const anything: Maker = (plan, random) => commandFor(plan, { kind: random.pick(['add', 'change', 'remove', 'batch', 'rename'] as const), seed: random.whole(0, 2 ** 31), parts: random.whole(0, 12) });

const makers: readonly (readonly [number, Maker])[] = [
  [8, movePost], [3, changePost], [3, addPost], [3, removePost], [2, changeSeries], [3, changeAbsence], [3, changePerson],
  [3, changeWork], [4, changeLog], [1, changeChannel], [2, changeCampaign], [2, changeMoney], [1, changeFrame], [2, anything],
];

function oneEdit(plan: Plan, random: Random, serial: number): Command {
  const total = makers.reduce((sum, [weight]) => sum + weight, 0);
  let place = random.whole(1, total);
  const chosen = makers.find(([weight]) => (place -= weight) <= 0)?.[1] ?? movePost;
  return chosen(plan, random, serial) ?? { type: 'rename', name: `Plan ${serial}` };
}

/** An edit that somebody may make to this plan; the plan may still refuse it. Now and then several in one step. */
export function randomEdit(plan: Plan, random: Random, serial: number): Command {
  if (random.chance(0.9)) return oneEdit(plan, random, serial);
  return batch(Array.from({ length: random.whole(2, 4) }, (_, part) => oneEdit(plan, random, serial * 10 + part)));
}
