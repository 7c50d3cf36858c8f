import type { FormatId } from '@shared/benchmarks';
import type { Talk } from '@shared/schema';
import type { campaigns, channels, labels, pillars } from './presence';
import { type Words, words } from './words';

/** A post that belongs to no series. Without a day it is an idea. */
export interface SinglePost {
  readonly id: string;
  readonly channel: keyof typeof channels;
  readonly title: Words;
  readonly day: string | null;
  readonly time?: string;
  readonly format: FormatId;
  readonly pillar: keyof typeof pillars;
  readonly campaign?: keyof typeof campaigns;
  readonly label?: keyof typeof labels;
  readonly effortPercent?: number;
  readonly talk?: Talk;
  readonly adaptedFrom?: string;
  readonly text?: Words;
  readonly notes?: Words;
}

const apprentices = { pillar: 'team', campaign: 'apprentices', label: 'apprentices' } as const;
const fair = { pillar: 'projects', campaign: 'fair', label: 'fair' } as const;

export const singlePosts: readonly SinglePost[] = [
  { id: 'open-day', talk: 'advertising', channel: 'facebook', title: words('Offene Werkstatt am 22. Mai: Kommen Sie vorbei', 'Open workshop on 22 May: come and see'), day: '2027-05-15', time: '10:00', text: words('Samstag, 22. Mai, 10 bis 16 Uhr: Hobeln, Lackieren, Verglasen zum Zuschauen. Kaffee, Kuchen und eine Hüpfburg gibt es auch.', 'Saturday 22 May, 10 am to 4 pm: watch us plane, paint and glaze. There will be coffee, cake and a bouncy castle, too.'), format: 'image_post', pillar: 'workshop' },
  { id: 'open-day-thanks', channel: 'instagram', title: words('Danke für 340 Besucher!', 'Thank you for 340 visitors!'), day: '2027-05-24', format: 'image_post', pillar: 'workshop' },
  { ...apprentices, id: 'apprentice-offer', talk: 'advertising', channel: 'instagram', title: words('Zwei Lehrstellen frei: Glaser, Fachrichtung Fensterbau', 'Two apprenticeships open: window making'), day: '2027-06-14', format: 'image_post', text: words('Du magst Holz, Maschinen und Millimeter? Ab September sind bei uns zwei Lehrstellen frei. Komm zur Schnupperwoche, bring Fragen mit.', 'You like wood, machines and millimetres? From September we have two apprenticeships. Come for a trial week and bring questions.') },
  { ...apprentices, id: 'apprentice-offer-linkedin', talk: 'advertising', channel: 'linkedin', title: words('Zwei Lehrstellen frei: bitte weitersagen', 'Two apprenticeships open: please spread the word'), day: '2027-06-15', format: 'image_post', effortPercent: 40, adaptedFrom: 'apprentice-offer' },
  { ...apprentices, id: 'apprentice-week', channel: 'instagram', title: words('Schnupperwoche in den Pfingstferien', 'Trial week in the Whitsun holidays'), day: '2027-05-14', format: 'image_post' },
  { ...apprentices, id: 'apprentice-parents', talk: 'dialogue', channel: 'facebook', title: words('Was Eltern über die Ausbildung bei uns wissen wollen', 'What parents want to know about our apprenticeships'), day: '2027-06-28', time: '12:00', format: 'image_post' },
  { ...apprentices, id: 'apprentice-exam', channel: 'linkedin', title: words('Drei Gesellenbriefe, dreimal sehr gut', 'Three journeyman’s certificates, three times excellent'), day: '2027-07-20', format: 'image_post' },
  { ...apprentices, id: 'apprentice-start', channel: 'instagram', title: words('Erster Arbeitstag: Willkommen, Emre und Sophie', 'First day at work: welcome, Emre and Sophie'), day: '2027-09-01', format: 'image_post' },
  { ...apprentices, id: 'apprentice-start-facebook', channel: 'facebook', title: words('Willkommen, Emre und Sophie', 'Welcome, Emre and Sophie'), day: '2027-09-02', time: '12:00', format: 'image_post', effortPercent: 40, adaptedFrom: 'apprentice-start' },
  {
    ...fair,
    id: 'fair-film',
    channel: 'linkedin',
    title: words('Film: Wie ein Messestand aus Verschnitt entsteht', 'Film: a trade fair stand made of offcuts'),
    day: '2027-08-23',
    time: '09:00',
    format: 'long_video',
    notes: words('Auftakt der Messewochen. Rohmaterial von Juli liegt auf dem Server.', 'Opens the weeks before the fair. The footage of July is on the server.'),
  },
  { ...fair, id: 'fair-save-the-date', talk: 'advertising', channel: 'linkedin', title: words('Wir sehen uns: Halle 3, Stand 214', 'See you there: hall 3, stand 214'), day: '2027-08-26', format: 'text_post', text: words('16. bis 19. September, Halle 3, Stand 214: Wir zeigen drei Projekte, ein Fenster zum Anfassen und einen Stand, der ganz aus Verschnitt gebaut ist. Schreiben Sie uns, wenn Sie Freikarten brauchen.', '16 to 19 September, hall 3, stand 214: we show three projects, a window to touch and a stand built entirely of offcuts. Write to us if you need free tickets.') },
  { ...fair, id: 'fair-tickets', talk: 'advertising', channel: 'facebook', title: words('Freikarten für die Bau & Raum', 'Free tickets for Bau & Raum'), day: '2027-09-06', time: '12:00', format: 'image_post' },
  { ...fair, id: 'fair-tickets-instagram', talk: 'dialogue', channel: 'instagram', title: words('Freikarten: Wen bringen Sie mit?', 'Free tickets: whom will you bring?'), day: '2027-09-06', time: '18:00', format: 'image_post', effortPercent: 40, adaptedFrom: 'fair-tickets' },
  { ...fair, id: 'fair-talk', channel: 'linkedin', title: words('Vortrag am Freitag: Fenstertausch ohne Auszug', 'Talk on Friday: replacing windows without moving out'), day: '2027-09-09', format: 'text_post' },
  { ...fair, id: 'fair-day-one', channel: 'instagram', title: words('Tag eins: Die Türen sind offen', 'Day one: the doors are open'), day: '2027-09-16', time: '11:00', format: 'story' },
  { ...fair, id: 'fair-day-two', talk: 'dialogue', channel: 'instagram', title: words('Tag zwei: Fragen, die wir oft hören', 'Day two: questions we often hear'), day: '2027-09-17', time: '11:00', format: 'story' },
  { ...fair, id: 'fair-thanks', channel: 'linkedin', title: words('Danke für vier volle Tage', 'Thank you for four full days'), day: '2027-09-21', format: 'image_post' },
  { ...fair, id: 'fair-thanks-facebook', channel: 'facebook', title: words('Danke für Ihren Besuch auf der Messe', 'Thank you for visiting us at the fair'), day: '2027-09-21', time: '17:00', format: 'image_post', effortPercent: 40, adaptedFrom: 'fair-thanks' },
  { id: 'anniversary', channel: 'facebook', title: words('Seit 1954 in Aubach: ein Bild aus dem Album', 'In Aubach since 1954: a picture from the album'), day: '2027-07-05', time: '12:00', format: 'image_post', pillar: 'team' },
  { id: 'idea-podcast', channel: 'blog', title: words('Podcast mit dem Bauamt: Lohnt sich das?', 'A podcast with the building office: is it worth it?'), day: null, format: 'blog_article', pillar: 'advice' },
  { id: 'idea-storks', channel: 'instagram', title: words('Die Störche auf unserem Schornstein', 'The storks on our chimney'), day: null, format: 'short_video', pillar: 'team' },
  { id: 'idea-calculator', channel: 'blog', title: words('Rechner: Was spart das neue Fenster?', 'Calculator: what does the new window save?'), day: null, format: 'blog_article', pillar: 'advice' },
  { id: 'idea-retirement', channel: 'linkedin', title: words('41 Jahre Fensterbau: Abschied von Alois', '41 years of windows: farewell to Alois'), day: null, format: 'image_post', pillar: 'team' },
  { id: 'idea-myths', channel: 'instagram', title: words('Fünf Mythen über Holzfenster', 'Five myths about wooden windows'), day: null, format: 'carousel', pillar: 'wood' },
  { id: 'idea-forest', channel: 'facebook', title: words('Waldspaziergang mit unserem Sägewerk', 'A walk in the woods with our sawmill'), day: null, format: 'image_post', pillar: 'wood' },
  { id: 'idea-architect', channel: 'linkedin', title: words('Gespräch mit einer Architektin über Fensterteilungen', 'A talk with an architect about dividing windows'), day: null, format: 'carousel', pillar: 'projects' },
];
