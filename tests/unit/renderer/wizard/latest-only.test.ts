import { describe, expect, it } from 'vitest';
import { latestOnly } from '../../../../renderer/src/views/wizard/latest-only';

/** Somebody who answers only when told to. */
function slowAnswers() {
  const open: { question: number; answer: (text: string) => void }[] = [];
  return { open, ask: (question: number): Promise<string> => new Promise((answer) => open.push({ question, answer })) };
}

describe('asking only the latest', () => {
  it('asks one question at a time and skips what was overtaken', async () => {
    const { open, ask } = slowAnswers();
    const told: string[] = [];
    const judge = latestOnly(ask, (question, answer: string) => told.push(`${question}: ${answer}`));
    for (const question of [1, 2, 3]) judge(question);
    expect(open.map(({ question }) => question)).toEqual([1]);
    open[0]?.answer('first');
    await expect.poll(() => open.length).toBe(2);
    open[1]?.answer('late');
    await expect.poll(() => told).toEqual(['1: first', '3: late']);
    expect(open).toHaveLength(2);
  });

  it('asks again after everything was answered', async () => {
    const told: number[] = [];
    const judge = latestOnly((question: number) => Promise.resolve(question), (question) => told.push(question));
    judge(1);
    await expect.poll(() => told).toEqual([1]);
    judge(2);
    await expect.poll(() => told).toEqual([1, 2]);
  });
});
