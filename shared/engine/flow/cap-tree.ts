import { BugError } from '../../util';
import type { FlowProblem, SpanCap } from './problem';

/** What a node of the tree of caps stands for, as a person would name it. */
export interface CapNode {
  readonly type: 'day' | 'kind' | 'span';
  readonly person: number;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Kind of item for `kind` nodes, else 0. */
  readonly kind: number;
}

/**
 * Capacities as a forest: kind-of-day -> day -> span -> wider span -> sink. All minutes that enter a node leave
 * through its parent (-1: the sink), so nested caps stay a flow. Day nodes come first, day by day (`day * people + person`).
 */
export interface CapTree {
  readonly days: number;
  readonly people: number;
  readonly nodeCount: number;
  /** Number of kinds that have caps, plus one for all others. */
  readonly kinds: number;
  readonly spanBase: number;
  readonly spans: readonly SpanCap[];
  readonly capacity: Float64Array;
  readonly flow: Float64Array;
  readonly parent: Int32Array;
  readonly childStart: Int32Array;
  readonly childList: Int32Array;
  /** Whether any node has a parent; plans without nested caps skip all climbing. */
  readonly nested: boolean;
  /** `leafShift[kind * people + person]` is added to a day node to get the node where items of that kind enter. */
  readonly leafShift: Int32Array;
  /** Daily cap of (kind, person), -1 when there is none; on the day `oddDay` (-1: never) it is `oddMinutes`. */
  readonly kindMinutes: Float64Array;
  readonly oddDay: Int32Array;
  readonly oddMinutes: Float64Array;
}

function spanParents(spans: readonly SpanCap[], spanBase: number, visit: (index: number, parent: number, open: SpanCap) => void): void {
  const order = spans.map((_, index) => index);
  order.sort((left, right) => compareSpans(spans, left, right));
  const stack: number[] = [];
  for (const index of order) {
    const span = spans[index];
    if (span === undefined) continue;
    while (stack.length > 0 && isPast(spans[stack[stack.length - 1] ?? -1], span)) stack.pop();
    const outer = stack[stack.length - 1];
    const open = outer === undefined ? undefined : spans[outer];
    if (open !== undefined && open.lastDay < span.lastDay) throw new BugError('span caps of one person cross');
    visit(index, outer === undefined ? -1 : spanBase + outer, span);
    stack.push(index);
  }
}

function compareSpans(spans: readonly SpanCap[], left: number, right: number): number {
  const a = spans[left];
  const b = spans[right];
  if (a === undefined || b === undefined) return 0;
  return a.person - b.person || a.firstDay - b.firstDay || b.lastDay - a.lastDay || left - right;
}

function isPast(open: SpanCap | undefined, span: SpanCap): boolean {
  return open === undefined || open.person !== span.person || open.lastDay < span.firstDay;
}

function linkParents(problem: FlowProblem, kinds: number, spanBase: number, parent: Int32Array, leafShift: Int32Array): void {
  const { days, people } = problem;
  spanParents(problem.spanCaps, spanBase, (index, outer, span) => {
    parent[spanBase + index] = outer;
    const last = Math.min(days - 1, span.lastDay);
    for (let day = Math.max(0, span.firstDay); day <= last; day += 1) parent[day * people + span.person] = spanBase + index;
  });
  for (let kind = 1; kind < kinds; kind += 1) {
    for (let person = 0; person < people; person += 1) {
      const shift = leafShift[kind * people + person] ?? 0;
      if (shift === 0) continue;
      for (let day = 0; day < days; day += 1) parent[shift + day * people + person] = day * people + person;
    }
  }
}

function listChildren(parent: Int32Array): { childStart: Int32Array; childList: Int32Array } {
  const childStart = new Int32Array(parent.length + 1);
  for (const node of parent) if (node >= 0) childStart[node + 1] = (childStart[node + 1] ?? 0) + 1;
  for (let node = 0; node < parent.length; node += 1) childStart[node + 1] = (childStart[node + 1] ?? 0) + (childStart[node] ?? 0);
  const childList = new Int32Array(childStart[parent.length] ?? 0);
  const next = childStart.slice();
  parent.forEach((node, child) => {
    if (node < 0) return;
    const place = next[node] ?? 0;
    childList[place] = child;
    next[node] = place + 1;
  });
  return { childStart, childList };
}

/** Builds the forest of a problem. With `closed`, no day has any capacity yet. Throws BugError when spans cross. */
export function createCapTree(problem: FlowProblem, closed = false): CapTree {
  const { days, people } = problem;
  const dayNodes = days * people;
  let kinds = 1;
  for (const cap of problem.kindCaps) kinds = Math.max(kinds, cap.kind + 1);
  const leafShift = new Int32Array(kinds * people);
  const kindMinutes = new Float64Array(kinds * people).fill(-1);
  const oddDay = new Int32Array(kinds * people).fill(-1);
  const oddMinutes = new Float64Array(kinds * people);
  for (const cap of problem.kindCaps) {
    const place = cap.kind * people + cap.person;
    leafShift[place] = cap.kind * dayNodes;
    kindMinutes[place] = cap.minutes;
    oddDay[place] = cap.on?.day ?? -1;
    oddMinutes[place] = cap.on?.minutes ?? 0;
  }
  const spanBase = kinds * dayNodes;
  const nodeCount = spanBase + problem.spanCaps.length;
  const parent = new Int32Array(nodeCount).fill(-1);
  linkParents(problem, kinds, spanBase, parent, leafShift);
  const nested = problem.spanCaps.length > 0 || problem.kindCaps.length > 0;
  const tree: CapTree = {
    days, people, nodeCount, kinds, spanBase, spans: problem.spanCaps, parent, nested, leafShift, kindMinutes, oddDay, oddMinutes,
    capacity: new Float64Array(nodeCount), flow: new Float64Array(nodeCount), ...listChildren(parent),
  };
  problem.spanCaps.forEach((span, index) => { tree.capacity[spanBase + index] = Math.max(0, span.minutes); });
  if (!closed) fillDays(tree, problem);
  return tree;
}

function fillDays(tree: CapTree, problem: FlowProblem): void {
  for (let person = 0; person < tree.people; person += 1) {
    for (let day = 0; day < tree.days; day += 1) {
      const minutes = Math.max(0, problem.capacity[person * tree.days + day] ?? 0);
      const node = day * tree.people + person;
      tree.capacity[node] = minutes;
      if (minutes > 0) openKinds(tree, node, person, minutes);
    }
  }
}

/** Sets the capped kinds of a person-day to their daily cap, or shuts them when the day has no capacity. */
export function openKinds(tree: CapTree, dayNode: number, person: number, dayMinutes: number): void {
  for (let kind = 1; kind < tree.kinds; kind += 1) {
    const shift = tree.leafShift[kind * tree.people + person] ?? 0;
    if (shift > 0) tree.capacity[dayNode + shift] = dayMinutes > 0 ? kindCapOn(tree, kind, dayNode) : 0;
  }
}

/** Daily cap of a kind on the day of a day node. */
export function kindCapOn({ kindMinutes, oddDay, oddMinutes, people }: CapTree, kind: number, dayNode: number): number {
  const day = Math.floor(dayNode / people);
  const place = kind * people + dayNode - day * people;
  return (oddDay[place] === day ? oddMinutes[place] : kindMinutes[place]) ?? 0;
}

/** Says what a node stands for. */
export function describeNode(tree: CapTree, node: number): CapNode {
  if (node >= tree.spanBase) {
    const span = tree.spans[node - tree.spanBase];
    if (span === undefined) throw new BugError('unknown cap');
    return { type: 'span', person: span.person, firstDay: span.firstDay, lastDay: span.lastDay, kind: 0 };
  }
  const dayNodes = tree.days * tree.people;
  const kind = Math.floor(node / dayNodes);
  const place = node - kind * dayNodes;
  const day = Math.floor(place / tree.people);
  return { type: kind > 0 ? 'kind' : 'day', person: place - day * tree.people, firstDay: day, lastDay: day, kind };
}
