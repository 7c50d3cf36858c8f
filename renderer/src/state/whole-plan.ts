import type { OpenPlan } from '@shared/ipc';
import { ask } from '../bridge';

/** A plan that main opened, with all of its posts: they come a few at a time, so that the window can answer in between. */
export async function wholePlan(open: OpenPlan): Promise<OpenPlan> {
  const posts = [...open.plan.posts];
  while (posts.length < open.postCount) {
    const part = await ask('plan.posts', { documentId: open.documentId, from: posts.length });
    if (part.revision !== open.revision || part.posts.length === 0) return afterEdit(open);
    for (const post of part.posts) posts.push(post);
  }
  return { ...open, plan: { ...open.plan, posts } };
}

/** An edit came between: what was fetched before it may not fit what comes after. */
async function afterEdit(open: OpenPlan): Promise<OpenPlan> {
  const now = await ask('plan.current', null);
  return now === null ? open : wholePlan(now);
}
