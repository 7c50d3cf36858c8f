import { type Figure, median } from './figures';
import { memoryOf, openBare, openProgram, type OpenWindow } from './window';

const RUNS = 5;

interface Measured {
  readonly milliseconds: number;
  readonly megabytes: number;
}

async function measure(opening: () => Promise<OpenWindow>): Promise<Measured> {
  const window = await opening();
  const megabytes = await memoryOf(window.app);
  await window.close();
  return { milliseconds: window.milliseconds, megabytes };
}

/** Start and memory of the program against a bare window, in turns so that both meet the same machine. */
export async function windowFigures(): Promise<Figure[]> {
  const bare: Measured[] = [];
  const ours: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    bare.push(await measure(() => openBare()));
    ours.push(await measure(() => openProgram()));
  }
  const of = (list: readonly Measured[], key: keyof Measured): number => median(list.map((one) => one[key]));
  return [
    {
      id: 'start.window',
      what: 'from the start of the process to a usable window',
      value: of(ours, 'milliseconds'),
      unit: 'ms',
      peer: { name: 'bare window', value: of(bare, 'milliseconds') },
      runs: RUNS,
      goal: 'at most 1.6 times the bare window',
    },
    {
      id: 'memory.window',
      what: 'memory of all processes on the start screen',
      value: of(ours, 'megabytes'),
      unit: 'MB',
      peer: { name: 'bare window', value: of(bare, 'megabytes') },
      runs: RUNS,
      goal: null,
    },
  ];
}
