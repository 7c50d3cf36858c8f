import { type LabourStage, workForStages } from '@shared/engine';

const MINUTES_PER_HOUR = 60;

/** Cents that buy everything that can be bought, rounded up. */
export function mostCents(stages: readonly LabourStage[]): number {
  return Math.ceil(stages.reduce((sum, stage) => sum + stage.minutes * stage.rateCentsPerHour, 0) / MINUTES_PER_HOUR);
}

/** A corner of the curve from money to work: behind it an hour costs more. */
export interface CurvePoint {
  readonly cents: number;
  readonly minutes: number;
}

/** The corners of the curve, from no money to all that can be bought. */
export function moneyCurve(stages: readonly LabourStage[]): CurvePoint[] {
  const points: CurvePoint[] = [{ cents: 0, minutes: workForStages(stages, 0).coveredMinutes }];
  let spent = 0;
  for (const { rateCentsPerHour, minutes } of stages) {
    if (rateCentsPerHour === 0 || minutes === 0) continue;
    spent += minutes * rateCentsPerHour;
    const cents = Math.ceil(spent / MINUTES_PER_HOUR);
    points.push({ cents, minutes: workForStages(stages, cents).coveredMinutes });
  }
  return points;
}
