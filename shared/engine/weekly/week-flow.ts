import type { WeeklyBlocks } from './weekly-blocks';

/** Where the work of one week flows: reused from week to week. Reads of typed arrays end in `?? 0` as in the flow room. */
export interface WeekFlow {
  readonly blocks: WeeklyBlocks;
  /** Minutes of each class that nobody does yet, and minutes that each person has left. */
  readonly open: Float64Array;
  readonly room: Float64Array;
  /** Minutes of a class with a person: `flow[class * people + person]`. */
  readonly flow: Float64Array;
  /** Rises with every search; classes with that mark have been seen by it, those with `DEAD` lead nowhere any more. */
  pass: number;
  readonly classMark: Int32Array;
  readonly personMark: Int32Array;
  /** Person over whom a class was found, and class from which a person was found. */
  readonly cameOver: Int32Array;
  readonly cameFrom: Int32Array;
  readonly queue: Int32Array;
}

const DEAD = 0x7f_ff_ff_ff;
const NOBODY_FREE = -1;

/** Makes room for the flow of one week. */
export function createWeekFlow(blocks: WeeklyBlocks): WeekFlow {
  const classes = blocks.classes.length;
  const { people } = blocks;
  return {
    blocks, pass: 0,
    open: new Float64Array(classes), room: new Float64Array(people), flow: new Float64Array(classes * people),
    classMark: new Int32Array(classes), personMark: new Int32Array(people),
    cameOver: new Int32Array(classes), cameFrom: new Int32Array(people), queue: new Int32Array(classes),
  };
}

function give(week: WeekFlow, work: number, person: number, minutes: number): void {
  const place = work * week.blocks.people + person;
  week.flow[place] = (week.flow[place] ?? 0) + minutes;
}

/** A simple fill: the classes that few may do first, people who can do little first. */
function fill(week: WeekFlow): void {
  const { blocks, open, room } = week;
  for (let work = 0; work < open.length; work += 1) {
    const able = blocks.able[work];
    for (let place = 0; able !== undefined && place < able.length && (open[work] ?? 0) > 0; place += 1) {
      const person = able[place] ?? 0;
      const minutes = Math.min(open[work] ?? 0, room[person] ?? 0);
      if (minutes === 0) continue;
      open[work] = (open[work] ?? 0) - minutes;
      room[person] = (room[person] ?? 0) - minutes;
      give(week, work, person, minutes);
    }
  }
}

/** Queues the classes that a person without room could hand minutes of to somebody else. Returns the end of the queue. */
function seeWorkOf(week: WeekFlow, person: number, tail: number): number {
  const { blocks, flow, classMark, cameOver, queue, pass } = week;
  const doable = blocks.doable[person];
  let end = tail;
  for (let place = 0; doable !== undefined && place < doable.length; place += 1) {
    const work = doable[place] ?? 0;
    if ((classMark[work] ?? 0) >= pass || (flow[work * blocks.people + person] ?? 0) === 0) continue;
    classMark[work] = pass;
    cameOver[work] = person;
    queue[end] = work;
    end += 1;
  }
  return end;
}

/** Looks from a class for somebody with room, over people who could hand work on; everything seen in vain is dead. */
function findFree(week: WeekFlow, start: number): number {
  const { blocks, room, classMark, personMark, cameFrom, queue } = week;
  week.pass += 1;
  classMark[start] = week.pass;
  queue[0] = start;
  let tail = 1;
  for (let head = 0; head < tail; head += 1) {
    const work = queue[head] ?? 0;
    const able = blocks.able[work];
    for (let place = 0; able !== undefined && place < able.length; place += 1) {
      const person = able[place] ?? 0;
      if ((personMark[person] ?? 0) >= week.pass) continue;
      personMark[person] = week.pass;
      cameFrom[person] = work;
      if ((room[person] ?? 0) > 0) return person;
      tail = seeWorkOf(week, person, tail);
    }
  }
  for (let place = 0; place < tail; place += 1) classMark[queue[place] ?? 0] = DEAD;
  return NOBODY_FREE;
}

/** Minutes that fit on the way from the class to the free person. */
function roomOfWay(week: WeekFlow, start: number, free: number): number {
  const { blocks, cameFrom, cameOver, flow } = week;
  let minutes = Math.min(week.open[start] ?? 0, week.room[free] ?? 0);
  for (let work = cameFrom[free] ?? start; work !== start; work = cameFrom[cameOver[work] ?? 0] ?? start) {
    minutes = Math.min(minutes, flow[work * blocks.people + (cameOver[work] ?? 0)] ?? 0);
  }
  return minutes;
}

function moveAlong(week: WeekFlow, start: number, free: number): void {
  const { cameFrom, cameOver, open, room } = week;
  const minutes = roomOfWay(week, start, free);
  let person = free;
  for (;;) {
    const work = cameFrom[person] ?? start;
    give(week, work, person, minutes);
    if (work === start) break;
    person = cameOver[work] ?? 0;
    give(week, work, person, -minutes);
  }
  open[start] = (open[start] ?? 0) - minutes;
  room[free] = (room[free] ?? 0) - minutes;
}

/** Fills one week as far as can be, exactly: a simple fill, then augmenting paths. What stays in `open` is missing. */
export function solveWeek(week: WeekFlow, number: number): void {
  const { blocks, open, room, flow, classMark, personMark } = week;
  const classes = open.length;
  week.pass = 0;
  for (let work = 0; work < classes; work += 1) open[work] = blocks.needed[number * classes + work] ?? 0;
  for (let person = 0; person < room.length; person += 1) room[person] = blocks.there[number * room.length + person] ?? 0;
  flow.fill(0);
  classMark.fill(0);
  personMark.fill(0);
  fill(week);
  for (let work = 0; work < classes; work += 1) {
    while ((open[work] ?? 0) > 0 && classMark[work] !== DEAD) {
      const free = findFree(week, work);
      if (free !== NOBODY_FREE) moveAlong(week, work, free);
    }
  }
}

/** Whether a class is part of the bottleneck of the week that was solved last: the smallest minimum cut. */
export function isInBottleneck({ classMark }: WeekFlow, work: number): boolean {
  return classMark[work] === DEAD;
}
