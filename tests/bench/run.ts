import { availableParallelism, loadavg } from 'node:os';
import { ghostFigures } from './calendar/ghost-bench';
import { hugeFigures } from './calendar/huge-bench';
import { monthFigures } from './calendar/month-bench';
import { editFigures } from './edit-bench';
import { costFigures } from './engine/cost-bench';
import { coverageFigures } from './engine/coverage-bench';
import { growthFigures } from './engine/growth-bench';
import { repairFigures } from './engine/repair-bench';
import { scenarioFigures } from './engine/scenario-bench';
import { sessionFigures } from './engine/session-bench';
import { simulationFigures } from './engine/simulation-bench';
import { weeklyFigures } from './engine/weekly-bench';
import { type Figure, printFigures, printJson } from './figures';
import { searchFigures } from './search-bench';
import { taskJugglerFigures } from './taskjuggler/taskjuggler-bench';
import { windowFigures } from './window-bench';

/** What can be measured by name; without a name everything is, in this order. */
const areas: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  window: windowFigures,
  edit: editFigures,
  month: monthFigures,
  ghost: ghostFigures,
  huge: hugeFigures,
  search: searchFigures,
  coverage: coverageFigures,
  session: sessionFigures,
  weekly: weeklyFigures,
  cost: costFigures,
  simulation: simulationFigures,
  repairs: repairFigures,
  scenarios: scenarioFigures,
  growth: growthFigures,
  taskjuggler: taskJugglerFigures,
};

/** What else the machine was doing, so that a slow figure can be judged. */
function machine(): string {
  const [lastMinute = 0] = loadavg();
  return `load of the last minute ${lastMinute.toFixed(2)} on ${availableParallelism()} processors`;
}

async function run(): Promise<void> {
  const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const unknown = wanted.filter((name) => areas[name] === undefined);
  if (unknown.length > 0) throw new RangeError(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(areas).join(', ')}`);
  const isJson = process.argv.includes('--json');
  const all: Figure[] = [];
  for (const [name, measure] of Object.entries(areas)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const figures = await measure();
    all.push(...figures);
    if (!isJson) {
      console.log(`\n${name} (${machine()})`);
      printFigures(figures);
    }
  }
  if (isJson) printJson(all);
}

await run();
