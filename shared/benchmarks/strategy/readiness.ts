import { readinessData } from './readiness-data';
import type { ReadinessQuestion } from './readiness-reference';

/** All readiness questions, in the order in which they are asked. */
export const readinessQuestions: readonly ReadinessQuestion[] = readinessData;
