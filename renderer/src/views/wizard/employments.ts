import type { Employment } from '@shared/schema';

/** All employments, in the order in which they are offered. */
export const employments = ['employee', 'owner', 'student', 'trainee', 'freelancer', 'agency', 'volunteer'] as const satisfies readonly Employment[];
