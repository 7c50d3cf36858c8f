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
