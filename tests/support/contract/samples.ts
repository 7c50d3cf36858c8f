import type { EventName, EventOf, RequestName, RequestOf, ResponseOf } from '@shared/ipc';
import { newPlan } from '@shared/schema';

const plan = newPlan({ id: 'plan-1', name: 'Plan', settings: { horizon: { from: '2027-01-04', until: '2027-06-30' } } });
const backup = { id: '2027-01-04T09-00-00-000Z r3.taktplan', takenAt: '2027-01-04T09:00:00.000Z', bytes: 1200, revision: 3 };
const preferences = { language: 'de', theme: 'dark', authorName: 'Mara' } as const;

const open = {
  documentId: 'd1',
  plan,
  postCount: 0,
  revision: 4,
  fileName: 'Plan.taktplan',
  folder: '/home/mara/Dokumente',
  readOnly: { why: 'held', holder: { user: 'mara', host: 'desk', since: '2027-01-04T09:00:00.000Z', isThisProgram: false } },
  migratedFrom: null,
  droppedTail: false,
} as const;

const failed = {
  kind: 'failed',
  failure: {
    code: 'damaged',
    fileName: 'Plan.taktplan',
    problems: [{ code: 'missing', path: ['plan', 'posts', 3], parameters: { id: 'x' } }],
    setAside: 'Plan (beschädigt 2027-01-04 0900).taktplan',
    documentId: 'd2',
    backups: [backup],
    detail: '',
  },
} satisfies ResponseOf<'plan.openDialog'>;

const menu = [
  {
    label: 'Datei',
    groups: [[{ actionId: 'file.open', label: 'Öffnen …', accelerator: 'CmdOrCtrl+O', isEnabled: true, isChecked: null }], [{ role: 'quit', label: 'Beenden' }]],
  },
] satisfies RequestOf<'menu.show'>;

/** Requests of every kind that must get through. */
export const goodPayloads: { readonly [Name in RequestName]: readonly RequestOf<Name>[] } = {
  'app.describe': [null],
  'preferences.change': [{}, { theme: 'light' }, { language: 'en', theme: 'system' }, { authorName: '' }],
  'menu.show': [[], menu],
  'start.list': [null],
  'start.forget': [{ recentId: 'r1' }],
  'plan.create': [{ plan }],
  'plan.openDialog': [null],
  'plan.openRecent': [{ recentId: 'r1' }],
  'plan.openExample': [{ language: 'de' }],
  'plan.current': [null],
  'plan.posts': [{ documentId: 'd1', from: 0 }],
  'plan.edit': [
    { documentId: 'd1', revision: 4, command: { type: 'rename', name: 'Neu' } },
    { documentId: 'd1', revision: 4, command: { type: 'batch', commands: [{ type: 'remove', collection: 'posts', id: 'p' }] } },
  ],
  'plan.saveCopy': [{ documentId: 'd1' }],
  'plan.reveal': [{ documentId: 'd1' }],
  'plan.close': [{ documentId: 'd1' }],
  'backup.list': [{ documentId: 'd1' }],
  'backup.restore': [{ documentId: 'd1', backupId: backup.id }],
  'session.read': [{ documentId: 'd1' }],
  'session.write': [{ documentId: 'd1', state: { view: 'calendar', zoom: 2, filter: ['a', null] } }],
  'text.copy': [{ text: 'https://example.org' }],
  'media.pick': [{ documentId: 'd1' }],
  'media.look': [{ documentId: 'd1', mediaIds: [] }, { documentId: 'd1', mediaIds: ['m1', 'm2'] }],
  'media.reveal': [{ documentId: 'd1', mediumId: 'm1' }],
  'window.closeReady': [null],
  'log.report': [{ name: 'TypeError', message: 'x', stack: '' }],
};

const documentOnly = [null, {}, { documentId: 7 }, { documentId: 'd1', path: '/etc/passwd' }];
const nothingOnly = [undefined, {}, 'x', 0];

/** Requests of every kind that must be turned away: missing, of the wrong type, out of bounds, or with something extra. */
export const badPayloads: { readonly [Name in RequestName]: readonly unknown[] } = {
  'app.describe': nothingOnly,
  'preferences.change': [null, { language: 'fr' }, { theme: 'dark', font: 'serif' }, { authorName: 'n'.repeat(101) }],
  'menu.show': [null, {}, [{ label: 'x' }], [{ label: 'x', groups: [[{ role: 'toggleDevTools', label: 'x' }]] }], Array(21).fill(menu[0])],
  'start.list': nothingOnly,
  'start.forget': [null, {}, { recentId: 3 }, { recentId: 'r1', path: '/' }],
  'plan.create': [null, {}, { plan: {} }, { plan: { ...plan, name: '' } }, { plan: { ...plan, extra: 1 } }, { plan, path: '/tmp/x' }],
  'plan.openDialog': [...nothingOnly, { path: '/etc/passwd' }],
  'plan.openRecent': [null, {}, { recentId: null }, { path: '/etc/passwd' }],
  'plan.openExample': [null, { language: 'fr' }, { language: '../../etc' }],
  'plan.current': nothingOnly,
  'plan.posts': [...documentOnly, { documentId: 'd1' }, { documentId: 'd1', from: -1 }, { documentId: 'd1', from: 0.5 }],
  'plan.edit': [
    null,
    { documentId: 'd1', revision: 4 },
    { documentId: 'd1', revision: 4.5, command: { type: 'rename', name: 'n' } },
    { documentId: 'd1', revision: 4, command: { type: 'rename', name: '' } },
    { documentId: 'd1', revision: 4, command: { type: 'add', collection: 'secrets', record: {} } },
    { documentId: 'd1', revision: 4, command: { type: 'remove', collection: 'posts', id: '../x' } },
    { documentId: 'd1', revision: 4, command: { type: 'unknown' } },
  ],
  'plan.saveCopy': documentOnly,
  'plan.reveal': documentOnly,
  'plan.close': documentOnly,
  'backup.list': documentOnly,
  'backup.restore': [...documentOnly, { documentId: 'd1' }, { documentId: 'd1', backupId: 5 }],
  'session.read': documentOnly,
  'session.write': [...documentOnly, { documentId: 'd1', state: null }, { documentId: 'd1', state: { x: undefined, y: () => 1 } }, { documentId: 'd1', state: { ['k'.repeat(61)]: 1 } }],
  'text.copy': [null, {}, { text: '' }, { text: 'x'.repeat(10_001) }],
  'media.pick': documentOnly,
  'media.look': [...documentOnly, { documentId: 'd1', mediaIds: ['../x'] }, { documentId: 'd1', mediaIds: [], path: '/etc/passwd' }, { documentId: 'd1', mediaIds: Array(51).fill('m') }],
  'media.reveal': [...documentOnly, { documentId: 'd1', mediumId: '/etc/passwd' }],
  'window.closeReady': nothingOnly,
  'log.report': [null, { name: 'x', message: 'y' }, { name: 'n'.repeat(201), message: '', stack: '' }, { name: 'n', message: '', stack: 's'.repeat(20_001) }],
};

/** One answer of every kind. */
export const goodResponses: { readonly [Name in RequestName]: ResponseOf<Name> } = {
  'app.describe': {
    version: '0.1.0',
    electron: '45.4.1',
    chrome: '152.0.0.0',
    node: '24.18.0',
    isStandIn: false,
    platform: 'linux',
    systemLanguage: 'de',
    systemState: null,
    today: '2027-01-04',
    preferences,
    isUnderTest: true,
  },
  'preferences.change': preferences,
  'menu.show': null,
  'start.list': { recent: [{ recentId: 'r1', name: 'Plan', fileName: 'Plan.taktplan', folder: '/home', openedAt: '2027-01-04T09:00:00.000Z', isThere: true }] },
  'start.forget': null,
  'plan.create': { kind: 'opened', open },
  'plan.openDialog': failed,
  'plan.openRecent': { kind: 'otherWindow' },
  'plan.openExample': { kind: 'opened', open: { ...open, readOnly: { why: 'newer', version: 7 } } },
  'plan.current': { ...open, readOnly: null },
  'plan.posts': { revision: 4, posts: [] },
  'plan.edit': { kind: 'kept', revision: 5, saveState: { state: 'failed', code: 'full', unsaved: 1, detail: 'ENOSPC' } },
  'plan.saveCopy': { kind: 'failed', code: 'taken', detail: '' },
  'plan.reveal': null,
  'plan.close': 'kept',
  'backup.list': { backups: [backup] },
  'backup.restore': { kind: 'opened', open },
  'session.read': { view: 'calendar' },
  'session.write': null,
  'text.copy': null,
  'media.pick': { media: [{ id: 'm1', file: 'Bilder/Eiche.jpg' }] },
  'media.look': { states: ['picture', 'other', 'tooLarge', 'missing'] },
  'media.reveal': null,
  'window.closeReady': null,
  'log.report': null,
};

/** One message of every kind. */
export const goodEvents: { readonly [Name in EventName]: EventOf<Name> } = {
  'action.requested': { actionId: 'edit.undo' },
  'preferences.changed': preferences,
  'plan.saveState': { state: 'saving' },
  'plan.opened': open,
  'window.closing': null,
};
