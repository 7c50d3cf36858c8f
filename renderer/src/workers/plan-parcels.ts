import type { Plan } from '@shared/schema';

type Posts = Plan['posts'];

/** Posts of the plan that the next message brings. */
export interface PostParcel {
  readonly type: 'parcel';
  readonly posts: Posts;
}

/** So many posts are sent at once: more would keep the window from answering its user. */
const POSTS_AT_ONCE = 1500;

type Carrying = { readonly plan: Plan };

function carries<Message extends object>(message: Message): message is Message & Carrying {
  return 'plan' in message;
}

/** Sends messages to a worker, in order. A plan with many posts is sent in parcels, with a pause after each. */
export class ParcelSender<Message extends object> {
  private readonly waiting: (Message | PostParcel)[] = [];
  private isStopped = false;

  constructor(private readonly worker: Pick<Worker, 'postMessage'>) {}

  send(message: Message): void {
    const isBusy = this.waiting.length > 0;
    const parts = this.partsOf(message);
    const [only, ...others] = parts;
    if (!isBusy && only !== undefined && others.length === 0) return this.worker.postMessage(only);
    this.waiting.push(...parts);
    if (!isBusy) void this.drain();
  }

  /** What is not sent yet is of no use any more. */
  stop(): void {
    this.isStopped = true;
  }

  private partsOf(message: Message): (Message | PostParcel)[] {
    if (!carries(message) || message.plan.posts.length <= POSTS_AT_ONCE) return [message];
    const { posts } = message.plan;
    const parcels: PostParcel[] = [];
    for (let from = 0; from < posts.length; from += POSTS_AT_ONCE) parcels.push({ type: 'parcel', posts: posts.slice(from, from + POSTS_AT_ONCE) });
    return [...parcels, { ...message, plan: { ...message.plan, posts: [] } }];
  }

  private async drain(): Promise<void> {
    for (let next = this.waiting[0]; next !== undefined && !this.isStopped; next = this.waiting[0]) {
      this.worker.postMessage(next);
      await pause();
      this.waiting.shift();
    }
  }
}

/** Lets everything else that waits have its turn. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Puts plans together again that came in parcels; gives null for a parcel, which is no message yet. */
export class ParcelReader<Message extends object> {
  private posts: Posts[number][] = [];

  read(message: Message | PostParcel): Message | null {
    if (isParcel(message)) {
      for (const post of message.posts) this.posts.push(post);
      return null;
    }
    if (this.posts.length === 0 || !carries(message)) return message;
    const { posts } = this;
    this.posts = [];
    return { ...message, plan: { ...message.plan, posts } };
  }
}

function isParcel(message: object): message is PostParcel {
  return 'type' in message && message.type === 'parcel';
}
