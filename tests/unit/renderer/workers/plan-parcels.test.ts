import { expect, it, vi } from 'vitest';
import type { Plan } from '@shared/schema';
import { ParcelReader, ParcelSender, type PostParcel } from '../../../../renderer/src/workers/plan-parcels';
import { bigPlan } from '../../../support/plan/big-plan';

type Message = { readonly type: 'open'; readonly plan: Plan } | { readonly type: 'edit'; readonly number: number };

function line(): { readonly sent: (Message | PostParcel)[]; readonly sender: ParcelSender<Message> } {
  const sent: (Message | PostParcel)[] = [];
  return { sent, sender: new ParcelSender<Message>({ postMessage: (message: Message | PostParcel) => void sent.push(message) }) };
}

it('a plan with few posts is sent as it is, at once', () => {
  const { sent, sender } = line();
  const open: Message = { type: 'open', plan: bigPlan({ posts: 20, people: 3, weeks: 8, seed: 1 }) };
  sender.send(open);
  sender.send({ type: 'edit', number: 1 });
  expect(sent).toEqual([open, { type: 'edit', number: 1 }]);
});

it('a plan with many posts comes in parcels and is put together; what is said after it comes after it', async () => {
  const { sent, sender } = line();
  const plan = bigPlan({ posts: 4000, people: 3, weeks: 30, seed: 2 });
  sender.send({ type: 'open', plan });
  sender.send({ type: 'edit', number: 1 });
  sender.send({ type: 'open', plan: { ...plan, name: 'Later' } });
  // Whatever is sent at once must be little.
  expect(sent).toHaveLength(1);
  await vi.waitFor(() => expect(sent.at(-1)).toMatchObject({ type: 'open', plan: { name: 'Later' } }));
  expect(sent.every((message) => message.type !== 'parcel' || message.posts.length <= 1500)).toBe(true);
  const reader = new ParcelReader<Message>();
  const read = sent.flatMap((message) => reader.read(message) ?? []);
  expect(read).toEqual([{ type: 'open', plan }, { type: 'edit', number: 1 }, { type: 'open', plan: { ...plan, name: 'Later' } }]);
});

it('a line that is stopped sends nothing more', async () => {
  const [stopped, other] = [line(), line()];
  const plan = bigPlan({ posts: 4000, people: 3, weeks: 30, seed: 2 });
  stopped.sender.send({ type: 'open', plan });
  other.sender.send({ type: 'open', plan });
  stopped.sender.stop();
  // By then the stopped one would have sent all, too.
  await vi.waitFor(() => expect(other.sent.at(-1)).toMatchObject({ type: 'open' }));
  expect(stopped.sent).toHaveLength(1);
});
