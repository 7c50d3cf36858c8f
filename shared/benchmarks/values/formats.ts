import type { TextKey } from '../../i18n';
import type { Estimate, Talk } from '../../schema';
import { formatData } from './format-data';
import { type FormatData, type FormatId, type ProductionActivity, productionActivities } from './format-reference';
import { minutesOfHours, type ReferenceValue } from './reference-value';
import type { SkillKey } from './skills';
import { needOf, windowOf } from './step-rules';

/** One production step of a format: minutes for one piece, window in working days relative to publication. */
export interface StepReference {
  readonly activity: ProductionActivity;
  readonly labelKey: TextKey;
  readonly skill: SkillKey;
  readonly level: 1 | 2;
  readonly minutes: Estimate;
  readonly window: { readonly from: number; readonly to: number };
}

/** What is known of a format; `effort` is what one piece takes in all, the steps share it out. */
export interface FormatReference {
  readonly id: FormatId;
  readonly labelKey: TextKey;
  readonly talk: Talk;
  readonly effort: ReferenceValue;
  readonly steps: readonly StepReference[];
}

function stepsOf(format: FormatData): StepReference[] {
  return productionActivities.flatMap((activity) => {
    const hours = format.hours[activity];
    if (hours === undefined) return [];
    const [low, likely, high] = hours;
    return [
      {
        activity,
        labelKey: `reference.step.${activity}` as const,
        ...needOf(format.id, activity),
        minutes: minutesOfHours({ low, likely, high }),
        window: windowOf(format.id, activity),
      },
    ];
  });
}

/** All formats with reference values. */
export const formatReferences: readonly FormatReference[] = formatData.map((format) => ({
  id: format.id,
  labelKey: format.labelKey,
  talk: format.talk,
  effort: format.effort,
  steps: stepsOf(format),
}));

/** The reference values of a format, by the `kind` that plans store; undefined for one that is not known. */
export function formatReference(kind: string): FormatReference | undefined {
  return formatReferences.find((format) => format.id === kind);
}
