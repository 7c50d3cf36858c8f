/** Nobody is asked for more than ten hours a day, in minutes: the most that German law allows (section 3 ArbZG). */
export const LONGEST_DAY = 600;
