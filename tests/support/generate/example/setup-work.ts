import { minutesOfHours, setupStrategy } from '@shared/benchmarks';
import type { PlanInput } from '@shared/schema';
import { skillId } from './business';
import { brandId, channels } from './presence';
import { type ExampleLanguage, type Words, words } from './words';

type Activity = NonNullable<PlanInput['activities']>[number];

function hours(low: number, likely: number, high: number): Activity['minutes'] {
  return minutesOfHours({ low, likely, high });
}

const once = { rhythm: 'once', phase: 'setup', kind: 'setup' } as const;

function setUp(id: keyof typeof channels, name: Words, minutes: Activity['minutes'], language: ExampleLanguage): Activity {
  return { ...once, id: `setup-${id}`, name: name[language], channelId: channels[id], skillId: skillId('community'), minutes };
}

/** Work before the launch. Facebook and Instagram exist already and are only tidied up. */
export function setupWork(language: ExampleLanguage): Activity[] {
  return [
    {
      ...once,
      id: 'setup-strategy',
      name: words('Strategie: Ziele, Zielgruppen, Themen', 'Strategy: goals, audiences, subjects')[language],
      brandId,
      skillId: skillId('strategy'),
      level: 2,
      minutes: minutesOfHours(setupStrategy, 0.5),
    },
    setUp('linkedin', words('LinkedIn-Seite einrichten', 'Setting up the LinkedIn page'), hours(1.5, 5, 10), language),
    setUp('instagram', words('Instagram-Profil aufräumen', 'Tidying up the Instagram profile'), hours(1, 2, 4), language),
    setUp('facebook', words('Facebook-Seite aufräumen', 'Tidying up the Facebook page'), hours(1, 2, 4), language),
    setUp('blog', words('Blog auf der Website einrichten', 'Setting up the blog on the website'), hours(3, 6, 12), language),
    setUp('newsletter', words('Newsletter-Vorlage und Anmeldung einrichten', 'Setting up newsletter template and sign-up'), hours(2, 5, 10), language),
  ];
}
