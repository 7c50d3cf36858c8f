/** How much of somebody's week is used, in steps that can be told apart. */
export const heatSteps = ['none', 'low', 'half', 'high', 'full', 'away'] as const;

type HeatStep = (typeof heatSteps)[number];

/** The step of a week from minutes used and minutes there. */
export function heatStep(used: number, there: number): HeatStep {
  if (there === 0) return 'away';
  const share = used / there;
  if (share === 0) return 'none';
  if (share <= 0.5) return 'low';
  if (share <= 0.75) return 'half';
  return share <= 0.95 ? 'high' : 'full';
}

/** The step of a week of a skill, a channel or a brand: how it compares with its strongest week, or that something is missing. */
export function groupTone(needed: number, missing: number, most: number): 'none' | 'low' | 'half' | 'high' | 'bad' {
  if (missing > 0) return 'bad';
  if (needed === 0) return 'none';
  const share = needed / most;
  if (share <= 0.5) return 'low';
  return share <= 0.75 ? 'half' : 'high';
}
