import { useCallback, useMemo, useState } from 'react';
import type { Command } from '@shared/commands';
import type { PlannedPost } from '@shared/engine';
import type { TextKey } from '@shared/i18n';
import type { Plan, PostStatus } from '@shared/schema';
import { editPlanWithToast, makeId, usePlanStore } from '../../state';
import { changePost, changesOfMove, isOccurrence, type NewIds, type Occurrence, planIdeaOn, removePost, type Scope, type Target, unplan } from './model/post-edits';
import { type PostEdit, reachesSeries } from './model/post-extras';
import { companionsOf, moveWithGroup } from './model/post-group';

/** A change of a post of a series that waits for the answer how far it reaches. */
export interface ScopeQuestion {
  readonly kind: 'change' | 'remove';
  readonly post: Occurrence;
  /** Where the question begins: what most people want here. */
  readonly proposed: Scope;
  readonly allowed: readonly Scope[];
  readonly perform: (scope: Scope) => void;
  readonly cancel: () => void;
}

/** A move of a post that waits for the answer whether the posts made from it go along. */
export interface GroupQuestion {
  readonly kind: 'group';
  readonly post: PlannedPost;
  /** How many posts would move, this one included. */
  readonly count: number;
  readonly perform: (isTogether: boolean) => void;
  readonly cancel: () => void;
}

/** The question that is open, if any. */
export interface Asking {
  readonly question: ScopeQuestion | GroupQuestion | null;
  /** Answers a question of a series; `isRemembered` keeps the answer until the calendar is left. */
  readonly answer: (scope: Scope, isRemembered: boolean) => void;
  /** The same for a group. */
  readonly answerGroup: (isTogether: boolean, isRemembered: boolean) => void;
  readonly cancel: () => void;
}

/** Everything that can be done to a post. */
export interface PostEdits {
  readonly move: (post: PlannedPost, target: Target, proposedTime: string, then?: Then) => void;
  readonly change: (post: PlannedPost, edit: PostEdit, done: () => void) => void;
  readonly remove: (post: PlannedPost, done?: () => void) => void;
  readonly toIdea: (post: PlannedPost) => void;
  readonly setStatus: (post: PlannedPost, status: PostStatus) => void;
}

const scopes = ['this', 'following', 'all'] as const satisfies readonly Scope[];
const wideScopes = ['following', 'all'] as const satisfies readonly Scope[];

function currentPlan(): Plan | undefined {
  return usePlanStore.getState().document?.history.plan;
}

const newIds: NewIds = { post: () => makeId('post'), series: () => makeId('series') };

function perform(label: TextKey, build: (plan: Plan) => Command): boolean {
  const plan = currentPlan();
  return plan !== undefined && editPlanWithToast(label, build(plan));
}

type Ask = (question: ScopeQuestion | GroupQuestion) => void;

interface Then {
  readonly done?: (() => void) | undefined;
  readonly cancelled?: (() => void) | undefined;
}

function changeAsked(ask: Ask, label: TextKey, post: PlannedPost, edit: PostEdit, proposed: Scope, then: Then): void {
  const act = (scope: Scope): void => {
    if (perform(label, (plan) => changePost(plan, post, edit, scope, newIds))) then.done?.();
    else then.cancelled?.();
  };
  const cancel = (): void => then.cancelled?.();
  if (isOccurrence(post)) {
    if (reachesSeries(edit)) ask({ kind: 'change', post, proposed, allowed: edit.repeat === undefined ? scopes : wideScopes, perform: act, cancel });
    else act('this');
    return;
  }
  const companions = typeof edit.day === 'string' ? companionsOf(currentPlan(), post) : 0;
  if (companions === 0) return act('this');
  const move = (isTogether: boolean): void => {
    if (!isTogether) act('this');
    else if (perform('calendar.done.movedTogether', (plan) => moveWithGroup(plan, post, edit, newIds))) then.done?.();
    else cancel();
  };
  ask({ kind: 'group', post, count: companions + 1, perform: move, cancel });
}

function postEdits(ask: Ask): PostEdits {
  return {
    move: (post, target, proposedTime, then = {}) => {
      const plan = currentPlan();
      const changes = plan === undefined ? null : changesOfMove(plan, post, target);
      if (changes === null) return then.cancelled?.();
      if (post.day !== null) return changeAsked(ask, 'calendar.done.moved', post, changes, 'this', then);
      if (perform('calendar.done.planned', (now) => planIdeaOn(now, post, target, proposedTime))) then.done?.();
    },
    change: (post, edit, done) => changeAsked(ask, 'calendar.done.changed', post, edit, 'following', { done }),
    remove: (post, done) => {
      const act = (scope: Scope): void => {
        if (perform('calendar.done.removed', (plan) => removePost(plan, post, scope))) done?.();
      };
      if (isOccurrence(post)) ask({ kind: 'remove', post, proposed: 'this', allowed: scopes, perform: act, cancel: () => undefined });
      else act('this');
    },
    // A status is about one piece of work, so a series is not asked about.
    setStatus: (post, status) => {
      if (post.status !== status) perform('calendar.done.status', (plan) => changePost(plan, post, { status }, 'this', newIds));
    },
    toIdea: (post) => {
      if (post.day !== null) perform('calendar.done.unplanned', (plan) => unplan(plan, post, newIds.post));
    },
  };
}

/** Edits of posts with the question how far a change of a series reaches. */
export function usePostActions(): { readonly edits: PostEdits; readonly asking: Asking } {
  const [question, setQuestion] = useState<ScopeQuestion | GroupQuestion | null>(null);
  const [remembered, setRemembered] = useState<Scope | null>(null);
  const [isTogether, setTogether] = useState<boolean | null>(null);
  const ask = useCallback<Ask>(
    (next) => {
      if (next.kind === 'group' && isTogether !== null) next.perform(isTogether);
      else if (remembered !== null && next.kind === 'change' && next.allowed.includes(remembered)) next.perform(remembered);
      else setQuestion(next);
    },
    [remembered, isTogether],
  );
  const edits = useMemo(() => postEdits(ask), [ask]);
  return {
    edits,
    asking: {
      question,
      answer: (scope, isRemembered) => {
        if (isRemembered) setRemembered(scope);
        setQuestion(null);
        if (question !== null && question.kind !== 'group') question.perform(scope);
      },
      answerGroup: (together, isRemembered) => {
        if (isRemembered) setTogether(together);
        setQuestion(null);
        if (question?.kind === 'group') question.perform(together);
      },
      cancel: () => {
        setQuestion(null);
        question?.cancel();
      },
    },
  };
}
