import { z } from 'zod';
import {
  allDifferent,
  centsSchema,
  colorSchema,
  daySchema,
  idSchema,
  inOrder,
  levelSchema,
  minutesSchema,
  nameSchema,
  percentSchema,
} from './primitives';

/** Where public holidays come from: ISO 3166-1 country and the part after the dash of ISO 3166-2, or null for the whole country. */
export const regionSchema = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, { error: 'country' }).describe('ISO 3166-1, such as DE, AT, CH'),
  state: z.string().regex(/^[A-Z0-9]{1,3}$/, { error: 'state' }).nullable().default(null).describe('The part of ISO 3166-2 behind the dash, such as BY; null: only nationwide holidays'),
});

/** Country and state. */
export type Region = z.infer<typeof regionSchema>;

/** Something people can do; steps and activities ask for it. */
export const skillSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  freelancerCentsPerHour: centsSchema.nullable().default(null).describe('What an hour of it costs from outside, in cents; null: the usual rate of the country'),
});

const weekdayMinutesSchema = z.array(z.int().min(0).max(1440)).length(7).describe('Working minutes from Monday to Sunday, seven whole numbers');

/** Working minutes Monday to Sunday that hold from a day on (null: from the beginning). */
const workingHoursSchema = z.strictObject({
  from: daySchema.nullable().default(null).describe('Holds from this day on; null: from the beginning'),
  minutesByWeekday: weekdayMinutesSchema,
});

/** Minutes Monday to Sunday, from a day on. */
export type WorkingHours = z.infer<typeof workingHoursSchema>;

/** How somebody belongs to the business. */
const employmentSchema = z.enum(['employee', 'owner', 'student', 'trainee', 'freelancer', 'agency', 'volunteer']);

/** How somebody belongs to the business. */
export type Employment = z.infer<typeof employmentSchema>;

const personSkillSchema = z.strictObject({ skillId: idSchema, level: levelSchema.default(1) });

/** Somebody who works on the plan. Capacity of a day = its minutes x planned share, less absences, zero on holidays. */
export const personSchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema,
    employment: employmentSchema.default('employee'),
    hours: z.array(workingHoursSchema).min(1).max(50).check(allDifferent((hours) => hours.from, 'hoursTwice')),
    from: daySchema.nullable().default(null).describe('First day of work; null: from the beginning'),
    until: daySchema.nullable().default(null).describe('Last day of work; null: open'),
    plannedSharePercent: percentSchema.max(100).default(100).describe('Share of the working time that may be planned, in percent'),
    skills: z.array(personSkillSchema).max(100).check(allDifferent((skill) => skill.skillId, 'skillTwice')).default([]),
    costCentsPerHour: centsSchema.default(0).describe('What an hour costs the business, in cents'),
    billingCentsPerHour: centsSchema.nullable().default(null).describe('What an hour is sold for, in cents'),
    paidAs: z.enum(['internal', 'cash']).default('internal').describe('cash: the hours are paid out of the budget'),
    weeklyCapMinutes: z.int().min(0).max(10_080).nullable().default(null).describe('Most minutes in a week'),
    dialogueCapMinutesPerDay: z.int().min(0).max(1440).nullable().default(null).describe('Most minutes of dialogue in a day'),
    region: regionSchema.nullable().default(null).describe('Decides public holidays; null: as the plan'),
    color: colorSchema.nullable().default(null),
  })
  .check(inOrder('from', 'until'));

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
    minutesPerDay: minutesSchema.max(1440).nullable().default(null).describe('Minutes missing on each day; null: the whole day'),
    note: z.string().max(500).default(''),
  })
  .check(inOrder('from', 'until'));

/** A person's absence. */
export type Absence = z.infer<typeof absenceSchema>;

/** Days on which the whole business is closed, on top of public holidays. */
export const closureSchema = z
  .strictObject({ id: idSchema, name: nameSchema, from: daySchema, until: daySchema })
  .check(inOrder('from', 'until'));
