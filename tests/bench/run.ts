import { coverageFigures } from './coverage-bench';
import { editFigures } from './edit-bench';
import { printFigures } from './figures';
import { sessionFigures } from './session-bench';
import { windowFigures } from './window-bench';

const areas = { window: windowFigures, edit: editFigures, coverage: coverageFigures, session: sessionFigures };

async function run(): Promise<void> {
  const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const figures = [];
  for (const [name, measure] of Object.entries(areas)) {
    if (wanted.length === 0 || wanted.includes(name)) figures.push(...(await measure()));
  }
  printFigures(figures, process.argv.includes('--json'));
}

await run();
