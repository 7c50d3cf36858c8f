import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n';
import { BrandsPanel } from './BrandsPanel';
import { CalculationPanel } from './CalculationPanel';
import { CampaignsPanel } from './CampaignsPanel';
import { ChannelsPanel } from './ChannelsPanel';
import { LabelsPanel } from './LabelsPanel';
import { MixPanel } from './MixPanel';
import { PillarsPanel } from './PillarsPanel';
import { PlacePanel } from './PlacePanel';
import { PlanPanel } from './PlanPanel';
import { ProgramPanel } from './ProgramPanel';
import styles from './SettingsView.module.css';
import { StatusesPanel } from './StatusesPanel';

const sections = ['plan', 'place', 'calculation', 'channels', 'brands', 'campaigns', 'pillars', 'mix', 'labels', 'statuses', 'program'] as const;

type Section = (typeof sections)[number];

const panels = {
  plan: PlanPanel,
  place: PlacePanel,
  calculation: CalculationPanel,
  channels: ChannelsPanel,
  brands: BrandsPanel,
  campaigns: CampaignsPanel,
  pillars: PillarsPanel,
  mix: MixPanel,
  labels: LabelsPanel,
  statuses: StatusesPanel,
  program: ProgramPanel,
} as const satisfies Record<Section, () => ReactNode>;

/** Which section stands at the top of what can be seen. */
function useSectionInSight(panels: RefObject<HTMLElement | null>): Section {
  const [current, setCurrent] = useState<Section>('plan');
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const top = entries.find((entry) => entry.isIntersecting);
        const found = sections.find((section) => `settings-${section}` === top?.target.id);
        if (found !== undefined) setCurrent(found);
      },
      { rootMargin: '-10% 0px -75% 0px' },
    );
    for (const section of panels.current?.children ?? []) observer.observe(section);
    return () => observer.disconnect();
  }, [panels]);
  return current;
}

/** What holds for the whole plan, and for the program. */
export function SettingsView(): ReactNode {
  const { t } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const current = useSectionInSight(list);
  return (
    <div className={styles['view']}>
      <nav className={styles['nav']} aria-label={t('settings.sections')}>
        {sections.map((section) => (
          <button
            key={section}
            type="button"
            aria-current={section === current ? 'location' : undefined}
            onClick={() => document.getElementById(`settings-${section}`)?.scrollIntoView({ block: 'start', behavior: 'smooth' })}
          >
            {t(`settings.section.${section}`)}
          </button>
        ))}
      </nav>
      <div className={styles['panels']} ref={list}>
        {sections.map((section) => {
          const SectionPanel = panels[section];
          return (
            <section key={section} id={`settings-${section}`} className={styles['section']}>
              <SectionPanel />
            </section>
          );
        })}
      </div>
    </div>
  );
}
