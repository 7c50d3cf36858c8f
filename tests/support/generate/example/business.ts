import type { PlanInput } from '@shared/schema';
import { type ExampleLanguage, words } from './words';

// Fensterwerk Aubach: a family-run maker of wooden windows in Bavaria with about 60 people. The business and everybody in it are invented.

type List<Name extends keyof PlanInput> = NonNullable<PlanInput[Name]>;

const HOUR = 60;

/** The second and the third quarter of 2027. */
export const horizon = { from: '2027-04-01', until: '2027-09-30' };
export const launch = '2027-05-03';

export const people = {
  miriam: 'person-miriam',
  jonas: 'person-jonas',
  stefan: 'person-stefan',
  lena: 'person-lena',
} as const;

export const skillId = (skill: string): string => `skill-${skill}`;

function can(levels: Readonly<Record<string, 1 | 2 | 3>>): { skillId: string; level: 1 | 2 | 3 }[] {
  return Object.entries(levels).map(([skill, level]) => ({ skillId: skillId(skill), level }));
}

export const team: List<'people'> = [
  {
    id: people.miriam,
    name: 'Miriam Vogt',
    employment: 'employee',
    // Marketing, Monday to Thursday: seven hours a day of her week go to this plan.
    hours: [{ minutesByWeekday: [7 * HOUR, 7 * HOUR, 7 * HOUR, 7 * HOUR, 0, 0, 0] }],
    plannedSharePercent: 80,
    skills: can({ strategy: 2, text: 3, design: 2, recording: 1, community: 2, approval: 1, ads: 1 }),
    costCentsPerHour: 4000,
  },
  {
    id: people.jonas,
    name: 'Jonas Reiter',
    employment: 'student',
    // Working student: more hours between the lectures of summer and winter term.
    hours: [
      { minutesByWeekday: [0, 4 * HOUR, 4 * HOUR, 0, 4 * HOUR, 0, 0] },
      { from: '2027-07-26', minutesByWeekday: [4 * HOUR, 4 * HOUR, 4 * HOUR, 4 * HOUR, 4 * HOUR, 0, 0] },
    ],
    plannedSharePercent: 90,
    skills: can({ strategy: 1, text: 1, design: 1, recording: 1, editing: 1, community: 1 }),
    costCentsPerHour: 1800,
  },
  {
    id: people.stefan,
    name: 'Stefan Aubach',
    employment: 'owner',
    hours: [{ minutesByWeekday: [0, HOUR, 0, HOUR, 0, 0, 0] }],
    plannedSharePercent: 100,
    skills: can({ strategy: 2, approval: 2 }),
    costCentsPerHour: 8000,
  },
  {
    id: people.lena,
    name: 'Lena Schuster',
    employment: 'freelancer',
    // Film maker, booked for two half days a week.
    hours: [{ minutesByWeekday: [5 * HOUR, 0, 5 * HOUR, 0, 0, 0, 0] }],
    plannedSharePercent: 100,
    skills: can({ recording: 3, editing: 3 }),
    costCentsPerHour: 7500,
    paidAs: 'cash',
  },
];

const notes = {
  course: words('Seminar zur Pressearbeit', 'Seminar on press work'),
  mountains: words('Bergwoche mit der Familie', 'A week in the mountains with the family'),
  exams: words('Prüfungen', 'Exams'),
  summer: words('Sommerurlaub', 'Summer holidays'),
  sea: words('Sommerurlaub an der See', 'Summer holidays by the sea'),
};

export function absences(language: ExampleLanguage): List<'absences'> {
  return [
    { id: 'absence-miriam-june', personId: people.miriam, from: '2027-06-29', until: '2027-06-29', kind: 'training', note: notes.course[language] },
    { id: 'absence-stefan', personId: people.stefan, from: '2027-06-07', until: '2027-06-11', note: notes.mountains[language] },
    { id: 'absence-jonas', personId: people.jonas, from: '2027-07-13', until: '2027-07-15', kind: 'other', note: notes.exams[language] },
    { id: 'absence-miriam-summer', personId: people.miriam, from: '2027-07-26', until: '2027-08-06', note: notes.summer[language] },
    // She is back on Wednesday of week 33; until then nobody can cut a film.
    { id: 'absence-lena', personId: people.lena, from: '2027-08-09', until: '2027-08-17', note: notes.sea[language] },
  ];
}

const spending = {
  planner: words('Planungswerkzeug', 'Planning tool'),
  pictures: words('Bildbearbeitung und Schriften', 'Picture editing and fonts'),
  mail: words('Newsletter-Versand', 'Newsletter service'),
  ads: words('Anzeigen auf LinkedIn und Instagram', 'Advertisements on LinkedIn and Instagram'),
  apprentices: words('Anzeigen für den Ausbildungsstart', 'Advertisements for apprenticeships'),
  photos: words('Fotografin für Referenzobjekte', 'Photographer for reference projects'),
  workshop: words('Videokurs für Jonas Reiter', 'Video course for Jonas Reiter'),
  fair: words('Druck und Bildschirme für den Messestand', 'Prints and screens for the trade fair stand'),
};

export function budgetLines(language: ExampleLanguage): List<'budgetLines'> {
  return [
    { id: 'line-planner', name: spending.planner[language], category: 'tools', cents: 4900, from: horizon.from },
    { id: 'line-pictures', name: spending.pictures[language], category: 'tools', cents: 2400, from: horizon.from },
    { id: 'line-mail', name: spending.mail[language], category: 'tools', cents: 3900, from: launch },
    { id: 'line-ads', name: spending.ads[language], category: 'ads', cents: 30_000, from: launch },
    { id: 'line-apprentices', name: spending.apprentices[language], category: 'ads', cents: 20_000, from: '2027-06-01', until: '2027-07-31' },
    { id: 'line-photos', name: spending.photos[language], category: 'production', cents: 48_000, rhythm: 'once', from: '2027-05-18' },
    { id: 'line-workshop', name: spending.workshop[language], category: 'training', cents: 29_000, rhythm: 'once', from: '2027-07-06' },
    { id: 'line-fair', name: spending.fair[language], category: 'production', cents: 65_000, rhythm: 'once', from: '2027-09-06' },
  ];
}

export const budgetCaps: List<'budgetCaps'> = [{ id: 'cap-month', cents: 180_000 }];
