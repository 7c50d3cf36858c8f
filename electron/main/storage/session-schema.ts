import { z } from 'zod';
import { authorNameSchema, languageChoiceSchema, sessionStateSchema, themeChoiceSchema } from '@shared/ipc';

const preferencesSchema = z.strictObject({ language: languageChoiceSchema, theme: themeChoiceSchema, authorName: authorNameSchema.default('') });

const windowPlaceSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  isMaximized: z.boolean(),
});

/** Where a window was, in the pixels of the desktop. */
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

const recentPlanSchema = z.strictObject({ recentId: z.string(), path: z.string(), name: z.string(), openedAt: z.iso.datetime() });

/** A plan that was open before. The path never leaves the main process. */
export type RecentPlan = z.infer<typeof recentPlanSchema>;

const viewSchema = z.strictObject({ planId: z.string(), usedAt: z.iso.datetime(), state: sessionStateSchema });

const parts = {
  preferences: preferencesSchema,
  windowPlace: windowPlaceSchema.nullable(),
  recentPlans: z.array(recentPlanSchema),
  views: z.array(viewSchema),
} as const;

/** What the program remembers beside the plans: it belongs to this user on this computer, not into a plan. */
export interface Session {
  preferences: z.infer<typeof parts.preferences>;
  windowPlace: z.infer<typeof parts.windowPlace>;
  recentPlans: z.infer<typeof parts.recentPlans>;
  views: z.infer<typeof parts.views>;
}

/** What holds before anything was remembered. */
export function emptySession(): Session {
  return { preferences: { language: 'system', theme: 'system', authorName: '' }, windowPlace: null, recentPlans: [], views: [] };
}

/** Reads a session: a part that is broken is dropped, never repaired, and the others stay. */
export function parseSession(input: unknown): Session {
  const found = z.record(z.string(), z.unknown()).safeParse(input).data ?? {};
  const empty = emptySession();
  return {
    preferences: parts.preferences.safeParse(found['preferences']).data ?? empty.preferences,
    windowPlace: parts.windowPlace.safeParse(found['windowPlace']).data ?? empty.windowPlace,
    recentPlans: parts.recentPlans.safeParse(found['recentPlans']).data ?? empty.recentPlans,
    views: parts.views.safeParse(found['views']).data ?? empty.views,
  };
}
