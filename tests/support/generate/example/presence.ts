import type { FormatId } from '@shared/benchmarks';
import type { PlanInput } from '@shared/schema';
import { launch } from './business';
import { type ExampleLanguage, words } from './words';

// Brand, channels, goals, audiences, pillars, labels and campaigns of the example.

type List<Name extends keyof PlanInput> = NonNullable<PlanInput[Name]>;

export const brandId = 'brand-aubach';
export const businessName = 'Fensterwerk Aubach';

export const channels = { linkedin: 'channel-linkedin', instagram: 'channel-instagram', facebook: 'channel-facebook', blog: 'channel-blog', newsletter: 'channel-newsletter' } as const;

/** Followers from which the dialogue is reckoned. */
export const followers = { linkedin: 1800, instagram: 2600, facebook: 3400, blog: null, newsletter: null } as const;

export const formatId = (format: FormatId): string => `format-${format.replace('_', '-')}`;

export const channelPlans = {
  linkedin: { minimum: 2, target: 3, longestGapDays: 7, defaultFormat: 'image_post', goals: ['goal-customers', 'goal-staff'] },
  instagram: { minimum: 2, target: 3, longestGapDays: 7, defaultFormat: 'image_post', goals: ['goal-customers', 'goal-staff'] },
  facebook: { minimum: 1, target: 2, longestGapDays: 10, defaultFormat: 'image_post', goals: ['goal-awareness'] },
  blog: { minimum: 0.5, target: 0.5, longestGapDays: 28, defaultFormat: 'blog_article', goals: ['goal-customers'] },
  newsletter: { minimum: 0.25, target: 0.25, longestGapDays: 35, defaultFormat: 'newsletter', goals: ['goal-customers'] },
} as const satisfies Record<keyof typeof channels, { minimum: number; target: number; longestGapDays: number; defaultFormat: FormatId; goals: string[] }>;

export const slots = {
  linkedin: [{ weekday: 1, time: '08:30' }, { weekday: 3, time: '08:30' }, { weekday: 5, time: '08:30' }],
  instagram: [{ weekday: 2, time: '18:00' }, { weekday: 4, time: '18:00' }, { weekday: 7, time: '18:30' }],
  facebook: [{ weekday: 3, time: '12:00' }, { weekday: 5, time: '17:00' }],
  blog: [{ weekday: 2, time: '09:00' }],
  newsletter: [{ weekday: 4, time: '10:00' }],
} satisfies Record<keyof typeof channels, List<'channels'>[number]['slots']>;

const goalNames = {
  customers: words('Neue Kunden in Ostbayern gewinnen', 'Win new customers in Eastern Bavaria'),
  staff: words('Auszubildende und Fachkräfte gewinnen', 'Win apprentices and skilled workers'),
  awareness: words('In der Region bekannt bleiben', 'Stay known in the region'),
};

export function goals(language: ExampleLanguage): List<'goals'> {
  return [
    { id: 'goal-customers', name: goalNames.customers[language], points: 50 },
    { id: 'goal-staff', name: goalNames.staff[language], points: 30 },
    { id: 'goal-awareness', name: goalNames.awareness[language], points: 20 },
  ];
}

const subGoalNames = {
  enquiries: words('Mehr Anfragen über die Website', 'More enquiries through the website'),
  perMonth: words('Anfragen im Monat', 'enquiries a month'),
  form: words('Anfrageformular mit Feld „Wie haben Sie uns gefunden?“', 'Enquiry form with the field “How did you find us?”'),
  applications: words('Mehr Bewerbungen für die Ausbildung', 'More applications for apprenticeships'),
  perYear: words('Bewerbungen im Jahr', 'applications a year'),
  question: words('Frage nach dem ersten Kontakt im Bewerbungsbogen', 'Question about the first contact in the application form'),
};

export function subGoals(language: ExampleLanguage): List<'subGoals'> {
  return [
    { id: 'sub-goal-enquiries', name: subGoalNames.enquiries[language], goalIds: ['goal-customers'], indicator: subGoalNames.form[language], unit: subGoalNames.perMonth[language], baseline: 14, target: 22, deadline: '2027-10-01' },
    { id: 'sub-goal-applications', name: subGoalNames.applications[language], goalIds: ['goal-staff'], indicator: subGoalNames.question[language], unit: subGoalNames.perYear[language], baseline: 9, target: 20, deadline: '2027-09-30' },
  ];
}

const audienceNames = {
  owners: words('Hausbesitzer, die sanieren', 'Owners who renovate'),
  architects: words('Architekturbüros und Bauleiter', 'Architects and site managers'),
  young: words('Schulabgänger und junge Gesellen', 'School leavers and young journeymen'),
};

export function audiences(language: ExampleLanguage): List<'audiences'> {
  return [
    { id: 'audience-owners', name: audienceNames.owners[language], brandId, channelIds: [channels.facebook, channels.instagram, channels.newsletter, channels.blog] },
    { id: 'audience-architects', name: audienceNames.architects[language], brandId, channelIds: [channels.linkedin, channels.blog] },
    { id: 'audience-young', name: audienceNames.young[language], brandId, channelIds: [channels.instagram] },
  ];
}

const pillarNames = {
  workshop: words('Werkstatt und Handwerk', 'Workshop and craft'),
  projects: words('Projekte und Referenzen', 'Projects and references'),
  advice: words('Rat und Wissen', 'Advice and know-how'),
  team: words('Menschen und Ausbildung', 'People and apprenticeships'),
  wood: words('Holz und Klima', 'Wood and climate'),
};

export const pillars = { workshop: 'pillar-workshop', projects: 'pillar-projects', advice: 'pillar-advice', team: 'pillar-team', wood: 'pillar-wood' } as const;

export function pillarList(language: ExampleLanguage): List<'pillars'> {
  return [
    { id: pillars.workshop, name: pillarNames.workshop[language], color: '#8a5a10', targetPercent: 30 },
    { id: pillars.projects, name: pillarNames.projects[language], color: '#1f6394', targetPercent: 25 },
    { id: pillars.advice, name: pillarNames.advice[language], color: '#23766c', targetPercent: 20 },
    { id: pillars.team, name: pillarNames.team[language], color: '#b03a6b', targetPercent: 15 },
    { id: pillars.wood, name: pillarNames.wood[language], color: '#5c6b18', targetPercent: 10 },
  ];
}

export const labels = { fair: 'label-fair', apprentices: 'label-apprentices' } as const;
export const campaigns = { fair: 'campaign-fair', apprentices: 'campaign-apprentices' } as const;

const groupNames = {
  fair: words('Messe Bau & Raum 2027', 'Trade fair Bau & Raum 2027'),
  fairLabel: words('Messe', 'Trade fair'),
  apprentices: words('Ausbildungsstart 2027', 'Apprenticeships 2027'),
  apprenticesLabel: words('Ausbildung', 'Apprenticeship'),
};

export function labelList(language: ExampleLanguage): List<'labels'> {
  return [
    { id: labels.fair, name: groupNames.fairLabel[language], color: '#9c2f4f' },
    { id: labels.apprentices, name: groupNames.apprenticesLabel[language], color: '#5f54b0' },
  ];
}

export function campaignList(language: ExampleLanguage): List<'campaigns'> {
  return [
    { id: campaigns.apprentices, brandId, name: groupNames.apprentices[language], from: launch, until: '2027-09-05', color: '#5f54b0', goalIds: ['goal-staff'] },
    { id: campaigns.fair, brandId, name: groupNames.fair[language], from: '2027-08-16', until: '2027-09-26', color: '#9c2f4f', goalIds: ['goal-customers'] },
  ];
}
