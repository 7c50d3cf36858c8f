import { z } from 'zod';
import { centsSchema, colorSchema, daySchema, idSchema, levelSchema, minutesSchema, nameSchema, percentSchema } from './primitives';

/** Where public holidays come from: ISO 3166-1 country and the part after the dash of ISO 3166-2, or null for the whole country. */
export const regionSchema = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, { error: 'country' }),
  state: z.string().regex(/^[A-Z0-9]{1,3}$/, { error: 'state' }).nullable().default(null),
});

/** Country and state. */
export type Region = z.infer<typeof regionSchema>;

/** Something people can do; steps and activities ask for it. */
export const skillSchema = z.strictObject({ id: idSchema, name: nameSchema });

const weekdayMinutesSchema = z.array(z.int().min(0).max(1440)).length(7);

/** Working minutes Monday to Sunday that hold from a day on (null: from the beginning). */
export const workingHoursSchema = z.strictObject({
  from: daySchema.nullable().default(null),
  minutesByWeekday: weekdayMinutesSchema,
});

/** Minutes Monday to Sunday, from a day on. */
export type WorkingHours = z.infer<typeof workingHoursSchema>;

/** How somebody belongs to the business. */
export const employmentSchema = z.enum(['employee', 'owner', 'student', 'trainee', 'freelancer', 'agency', 'volunteer']);

/** How somebody belongs to the business. */
export type Employment = z.infer<typeof employmentSchema>;

/** Somebody who works on the plan. Capacity of a day = its minutes x planned share, less absences, zero on holidays. */
export const personSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  employment: employmentSchema.default('employee'),
  hours: z.array(workingHoursSchema).min(1).max(50),
  from: daySchema.nullable().default(null),
  until: daySchema.nullable().default(null),
  plannedSharePercent: percentSchema.max(100).default(100),
  skills: z.array(z.strictObject({ skillId: idSchema, level: levelSchema.default(1) })).max(100).default([]),
  costCentsPerHour: centsSchema.default(0),
  billingCentsPerHour: centsSchema.nullable().default(null),
  paidAs: z.enum(['internal', 'cash']).default('internal'),
  weeklyCapMinutes: z.int().min(0).max(10_080).nullable().default(null),
  dialogueCapMinutesPerDay: z.int().min(0).max(1440).nullable().default(null),
  region: regionSchema.nullable().default(null),
  color: colorSchema.nullable().default(null),
});

/** Somebody who works on the plan. */
export type Person = z.infer<typeof personSchema>;

/** Days on which a person's capacity is gone: all of it, or `minutesPerDay` of it. */
export const absenceSchema = z
  .strictObject({
    id: idSchema,
    personId: idSchema,
    from: daySchema,
    until: daySchema,
    kind: z.enum(['vacation', 'sick', 'training', 'other']).default('vacation'),
    minutesPerDay: minutesSchema.max(1440).nullable().default(null),
    note: z.string().max(500).default(''),
  })
  .refine((absence) => absence.from <= absence.until, { error: 'dayOrder', path: ['until'] });

/** A person's absence. */
export type Absence = z.infer<typeof absenceSchema>;

/** Days on which the whole business is closed, on top of public holidays. */
export const closureSchema = z
  .strictObject({ id: idSchema, name: nameSchema, from: daySchema, until: daySchema })
  .refine((closure) => closure.from <= closure.until, { error: 'dayOrder', path: ['until'] });
