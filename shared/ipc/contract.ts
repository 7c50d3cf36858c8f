import { z } from 'zod';
import { commandSchema } from '../commands';
import { idSchema, planSchema, recordSchemas } from '../schema';
import type { EventName, RequestName } from './channels';

const nothing = z.null();

/** Language of the interface; `system` follows the operating system. */
export const languageChoiceSchema = z.enum(['system', 'de', 'en']);

/** Appearance; `system` follows the operating system. */
export const themeChoiceSchema = z.enum(['system', 'light', 'dark']);

/** What people call themselves under comments and approvals; empty: nothing yet. */
export const authorNameSchema = z.string().max(100);

const preferencesSchema = z.strictObject({ language: languageChoiceSchema, theme: themeChoiceSchema, authorName: authorNameSchema });

/** What the user chose for all plans. */
export type Preferences = z.infer<typeof preferencesSchema>;

const problemSchema = z.strictObject({
  code: z.string(),
  path: z.array(z.union([z.string(), z.number()])).readonly(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Who holds a plan file that is already open elsewhere. */
const holderSchema = z.strictObject({ user: z.string(), host: z.string(), since: z.string(), isThisProgram: z.boolean() });

const backupSchema = z.strictObject({ id: z.string(), takenAt: z.string(), bytes: z.int(), revision: z.int().nullable() });

/** A backup that can be brought back. `takenAt` is an instant in ISO form. */
export type Backup = z.infer<typeof backupSchema>;

/** Why a plan can only be looked at. */
const readOnlySchema = z.discriminatedUnion('why', [
  z.strictObject({ why: z.literal('newer'), version: z.int() }),
  z.strictObject({ why: z.literal('held'), holder: holderSchema }),
  z.strictObject({ why: z.literal('protected') }),
]);

/** Why a plan can only be looked at. */
export type ReadOnlyReason = z.infer<typeof readOnlySchema>;

/** Why writing failed; `taken`: another program or computer works on that file now. */
const saveFailureSchema = z.enum(['full', 'denied', 'vanished', 'taken', 'other']);

/** Whether everything is on disk. `failed` keeps the edits in memory; saving is tried again by itself. */
const saveStateSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('saved') }),
  z.strictObject({ state: z.literal('saving') }),
  z.strictObject({ state: z.literal('failed'), code: saveFailureSchema, unsaved: z.int(), detail: z.string() }),
]);

/** Whether everything is on disk. */
export type SaveState = z.infer<typeof saveStateSchema>;

/** So many posts cross the process border at once: more would keep a window from answering its user. */
export const POSTS_AT_ONCE = 1000;

const openPlanSchema = z.strictObject({
  documentId: z.string(),
  // With its first posts; the others are asked for by `plan.posts`.
  plan: planSchema,
  postCount: z.int(),
  revision: z.int(),
  fileName: z.string(),
  folder: z.string(),
  readOnly: readOnlySchema.nullable(),
  migratedFrom: z.int().nullable(),
  droppedTail: z.boolean(),
});

/** The plan that a window holds. */
export type OpenPlan = z.infer<typeof openPlanSchema>;

/** `notAFile`: a folder, a link or a device. `problems` have paths from the top of the file. `backups` belong to `documentId`. */
const openFailureSchema = z.strictObject({
  code: z.enum(['cancelled', 'missing', 'denied', 'notAFile', 'notJson', 'notAPlan', 'newerUnreadable', 'invalid', 'damaged', 'tooLarge', 'other']),
  fileName: z.string(),
  problems: z.array(problemSchema),
  setAside: z.string().nullable(),
  documentId: z.string().nullable(),
  backups: z.array(backupSchema),
  detail: z.string(),
});

/** Why a plan could not be opened; with backups that can be opened instead through `backup.restore`. */
export type OpenFailure = z.infer<typeof openFailureSchema>;

const openedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened'), open: openPlanSchema }),
  z.strictObject({ kind: z.literal('otherWindow') }),
  z.strictObject({ kind: z.literal('failed'), failure: openFailureSchema }),
]);

/** Outcome of every way to open a plan; `otherWindow` when it opened in a window of its own. */
export type Opened = z.infer<typeof openedSchema>;

const savedCopySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), fileName: z.string() }),
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('failed'), code: saveFailureSchema, detail: z.string() }),
]);

const menuItemSchema = z.strictObject({
  actionId: z.string(),
  label: z.string().max(200),
  accelerator: z.string().max(60).nullable(),
  isEnabled: z.boolean(),
  isChecked: z.boolean().nullable(),
});

/** One top menu: groups of items, a separator between groups. A role fills in what the system provides itself. */
const menuSchema = z.strictObject({
  label: z.string().max(100),
  groups: z.array(z.array(z.union([menuItemSchema, z.strictObject({ role: z.enum(['cut', 'copy', 'paste', 'selectAll', 'quit', 'togglefullscreen', 'zoomIn', 'zoomOut', 'resetZoom', 'minimize', 'close']), label: z.string().max(200) })]))),
});

/** A top menu of the window as the action registry describes it. */
export type MenuModel = z.infer<typeof menuSchema>;

/** An entry of the native menu that runs an action card. */
export type MenuItem = z.infer<typeof menuItemSchema>;

const recentSchema = z.strictObject({ recentId: z.string(), name: z.string(), fileName: z.string(), folder: z.string(), openedAt: z.string(), isThere: z.boolean() });

/** A plan that was open before. */
export type Recent = z.infer<typeof recentSchema>;

/** State of the view that is remembered per plan; broken state is dropped, never repaired. */
export const sessionStateSchema = z.record(z.string().max(60), z.json());

/** Every question with the shape of its request and of its answer. */
export const requests = {
  'app.describe': {
    request: nothing,
    response: z.strictObject({
      version: z.string(),
      electron: z.string(),
      chrome: z.string(),
      node: z.string(),
      isStandIn: z.boolean(),
      platform: z.string(),
      systemLanguage: z.enum(['de', 'en']),
      systemState: z.string().nullable(),
      today: z.string(),
      preferences: preferencesSchema,
      isUnderTest: z.boolean(),
    }),
  },
  'preferences.change': { request: preferencesSchema.partial(), response: preferencesSchema },
  'menu.show': { request: z.array(menuSchema).max(20), response: nothing },
  'start.list': { request: nothing, response: z.strictObject({ recent: z.array(recentSchema) }) },
  'start.forget': { request: z.strictObject({ recentId: z.string() }), response: nothing },
  'plan.create': { request: z.strictObject({ plan: planSchema }), response: openedSchema },
  'plan.openDialog': { request: nothing, response: openedSchema },
  'plan.openRecent': { request: z.strictObject({ recentId: z.string() }), response: openedSchema },
  'plan.openExample': { request: z.strictObject({ language: z.enum(['de', 'en']) }), response: openedSchema },
  'plan.current': { request: nothing, response: openPlanSchema.nullable() },
  // The posts of the plan from a place on, as they are at `revision`; at most POSTS_AT_ONCE.
  'plan.posts': { request: z.strictObject({ documentId: z.string(), from: z.int().min(0) }), response: z.strictObject({ revision: z.int(), posts: z.array(recordSchemas.posts) }) },
  'plan.edit': {
    request: z.strictObject({ documentId: z.string(), revision: z.int(), command: commandSchema }),
    response: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('acknowledged'), revision: z.int() }),
      z.strictObject({ kind: z.literal('kept'), revision: z.int(), saveState: saveStateSchema }),
      z.strictObject({ kind: z.literal('refused'), problems: z.array(problemSchema) }),
    ]),
  },
  'plan.saveCopy': { request: z.strictObject({ documentId: z.string() }), response: savedCopySchema },
  'plan.reveal': { request: z.strictObject({ documentId: z.string() }), response: nothing },
  // `kept`: edits could not be written and the user chose to keep the plan open.
  'plan.close': { request: z.strictObject({ documentId: z.string() }), response: z.enum(['closed', 'kept']) },
  'backup.list': { request: z.strictObject({ documentId: z.string() }), response: z.strictObject({ backups: z.array(backupSchema) }) },
  'backup.restore': { request: z.strictObject({ documentId: z.string(), backupId: z.string() }), response: openedSchema },
  'session.read': { request: z.strictObject({ documentId: z.string() }), response: sessionStateSchema },
  'session.write': { request: z.strictObject({ documentId: z.string(), state: sessionStateSchema }), response: nothing },
  // The page has no permission of its own to write to the clipboard.
  'text.copy': { request: z.strictObject({ text: z.string().min(1).max(10_000) }), response: nothing },
  // The page never names a file: it asks for a dialog, gets ids with what the plan writes down, and asks by id from then on.
  'media.pick': { request: z.strictObject({ documentId: z.string() }), response: z.strictObject({ media: z.array(z.strictObject({ id: idSchema, file: z.string() })) }) },
  'media.look': {
    request: z.strictObject({ documentId: z.string(), mediaIds: z.array(idSchema).max(50) }),
    response: z.strictObject({ states: z.array(z.enum(['picture', 'other', 'tooLarge', 'missing'])) }),
  },
  'media.reveal': { request: z.strictObject({ documentId: z.string(), mediumId: idSchema }), response: nothing },
  // The answer to `window.closing`, once the page has sent its last edit and it was answered.
  'window.closeReady': { request: nothing, response: nothing },
  'log.report': { request: z.strictObject({ name: z.string().max(200), message: z.string().max(5000), stack: z.string().max(20_000) }), response: nothing },
} as const satisfies Record<RequestName, { request: z.ZodType; response: z.ZodType }>;

/** Every message from the main process with its shape. */
export const events = {
  'action.requested': z.strictObject({ actionId: z.string() }),
  'preferences.changed': preferencesSchema,
  'plan.saveState': saveStateSchema,
  'plan.opened': openPlanSchema,
  // The window is about to close: the page finishes what it has not yet sent and asks `window.closeReady`.
  'window.closing': nothing,
} as const satisfies Record<EventName, z.ZodType>;

/** What a window sends with a question. */
export type RequestOf<Name extends RequestName> = z.input<(typeof requests)[Name]['request']>;

/** What a window gets back. */
export type ResponseOf<Name extends RequestName> = z.infer<(typeof requests)[Name]['response']>;

/** What a message carries. */
export type EventOf<Name extends EventName> = z.infer<(typeof events)[Name]>;

/** How an answer crosses the process border: never as an exception, whose shape would be lost. */
export const answerSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), code: z.enum(['badRequest', 'badSender', 'noSuchDocument', 'bug']), detail: z.string() }),
]);

/** An answer as it crosses the process border. */
export type Answer = z.infer<typeof answerSchema>;
