import type { Arrow } from './source-tree';

/** Rooms of `shared` with those whose code they may use. Nothing but this order, and no room twice. */
const sharedOrder: Readonly<Record<string, readonly string[]>> = {
  util: [],
  time: ['util'],
  i18n: ['util', 'time'],
  schema: ['util', 'time', 'i18n'],
  benchmarks: ['util', 'time', 'i18n', 'schema'],
  migrations: ['util', 'time', 'i18n', 'schema'],
  engine: ['util', 'time', 'i18n', 'schema', 'benchmarks', 'migrations'],
  commands: ['util', 'time', 'i18n', 'schema', 'benchmarks', 'migrations'],
  formats: ['util', 'time', 'i18n', 'schema', 'benchmarks', 'migrations', 'engine', 'commands'],
  ipc: ['util', 'time', 'i18n', 'schema', 'benchmarks', 'migrations', 'engine', 'commands', 'formats'],
};

/** Rooms of `renderer/src` with those whose code they may use. */
const rendererOrder: Readonly<Record<string, readonly string[]>> = {
  styles: [],
  i18n: ['styles'],
  workers: [],
  components: ['styles', 'i18n'],
  bridge: ['styles', 'i18n', 'components'],
  state: ['styles', 'i18n', 'components', 'bridge', 'workers'],
  actions: ['styles', 'i18n', 'components', 'bridge', 'workers', 'state'],
  views: ['styles', 'i18n', 'components', 'bridge', 'workers', 'state', 'actions'],
  app: ['styles', 'i18n', 'components', 'bridge', 'workers', 'state', 'actions', 'views'],
};

const electronRooms = ['electron/main', 'electron/cli', 'electron/preload', 'electron/setup'];

/** Where a package may be imported. What is not listed here serves tests and tools only. */
const packageRooms: Readonly<Record<string, RegExp>> = {
  'node:': /^electron\/(main|cli|setup)\//,
  electron: /^electron\/(main|preload)\//,
  lowdb: /^electron\/main\/storage\//,
  'temporal-polyfill': /^shared\/time\//,
  zod: /^(shared\/(schema|migrations|commands|formats|ipc)|electron\/main|renderer)\//,
  i18next: /^shared\/i18n\//,
  react: /^renderer\//,
  'react-dom': /^renderer\//,
  zustand: /^renderer\//,
  'lucide-react': /^renderer\//,
  'd3-scale': /^renderer\//,
  'd3-shape': /^renderer\//,
  '@fontsource-variable/inter': /^renderer\//,
  '@fullcalendar/react': /^renderer\/src\/views\/calendar\//,
};

/** Single names of a package that only some places may touch. */
const nameRooms: Readonly<Record<string, RegExp>> = {
  ipcMain: /^electron\/main\/(index\.ts$|app\/program\.ts$|ipc\/gate\.ts$)/,
  ipcRenderer: /^electron\/preload\//,
};

/** The room of a path: `shared/time`, `electron/main`, `renderer/src/views`; undefined when it lies in none. */
export function roomOf(path: string): string | undefined {
  const [top, second = '', third = ''] = path.split('/');
  if (top === 'shared' && Object.hasOwn(sharedOrder, second)) return `shared/${second}`;
  if (top === 'renderer' && second === 'src' && Object.hasOwn(rendererOrder, third)) return `renderer/src/${third}`;
  return electronRooms.find((room) => path.startsWith(`${room}/`));
}

function viewOf(path: string): string {
  return path.split('/')[3] ?? '';
}

function sharedRule(from: string, to: string, isTypeOnly: boolean): string | undefined {
  const [fromRoom = '', toRoom = ''] = [from.split('/')[1], to.split('/')[1]];
  if (fromRoom === toRoom) return undefined;
  if (!/^shared\/[^/]+\/index\.ts$/.test(to)) return 'from another room only its index';
  if (fromRoom === 'engine' && toRoom === 'commands' && isTypeOnly) return undefined;
  return sharedOrder[fromRoom]?.includes(toRoom) === true ? undefined : 'inner order of shared';
}

function rendererRule(from: string, to: string): string | undefined {
  const [fromRoom = '', toRoom = ''] = [from.split('/')[2], to.split('/')[2]];
  if (fromRoom === toRoom) return fromRoom === 'views' && viewOf(from) !== viewOf(to) ? 'a view never imports another view' : undefined;
  return rendererOrder[fromRoom]?.includes(toRoom) === true ? undefined : 'inner order of the renderer';
}

/** How the parts of the house may use `shared`: by the index of a room, preload only the names of the channels. */
function fromOutsideRule(fromRoom: string, to: string): string | undefined {
  if (fromRoom === 'electron/setup') return 'setup uses nothing that is built';
  if (fromRoom === 'electron/preload') return to === 'shared/ipc/channels.ts' ? undefined : 'preload knows only the names of channels';
  return /^shared\/[^/]+\/index\.ts$/.test(to) ? undefined : 'from another room only its index';
}

function fileRule(from: string, to: string, isTypeOnly: boolean): string | undefined {
  const fromRoom = roomOf(from) ?? '';
  const [fromTop, toTop] = [from.split('/')[0], to.split('/')[0]];
  if (toTop === 'tests') return 'the product uses nothing of the tests';
  if (fromTop === 'shared') return toTop === 'shared' ? sharedRule(from, to, isTypeOnly) : 'shared knows nobody else';
  if (toTop === 'shared') return fromOutsideRule(fromRoom, to);
  if (fromTop === 'renderer') return toTop === 'renderer' ? rendererRule(from, to) : 'the renderer knows only shared';
  const toRoom = roomOf(to) ?? '';
  if (fromRoom === toRoom || (fromRoom === 'electron/cli' && toRoom === 'electron/main')) return undefined;
  return 'parts of electron do not know each other';
}

function packageRule({ from, names }: Arrow, name: string): string | undefined {
  const room = packageRooms[name];
  if (room === undefined) return `${name} is for tests and tools`;
  if (!room.test(from)) return `${name} is not for this room`;
  return names.some((each) => nameRooms[each]?.test(from) === false) ? 'only the gate speaks over processes' : undefined;
}

/** Which rule an arrow breaks; undefined when it may be there. */
export function brokenRule(arrow: Arrow): string | undefined {
  const { from, to, specifier, isTypeOnly } = arrow;
  if (roomOf(from) === undefined) return 'the file lies in no room';
  if ('missing' in to) return 'leads to no file';
  if ('package' in to) return packageRule(arrow, to.package);
  if (from.startsWith('shared/') && specifier.startsWith('@shared/')) return 'inside shared, import by relative path';
  if (/\.tsx?$/.test(specifier) && !specifier.endsWith('.worker.ts')) return 'local imports carry no ending';
  return fileRule(from, to.file, isTypeOnly);
}
