import type { CSSProperties, ReactNode } from 'react';
import { useTexts } from '../../../i18n';
import { classes } from '../classes';
import type { CampaignBar } from '../model/campaign-bars';
import { openCampaign } from './campaign-store';
import styles from './CampaignStripes.module.css';

interface CampaignStripesProps {
  readonly bars: readonly (CampaignBar | null)[];
  /** How many lanes there is room for; what does not fit is told in words. */
  readonly most: number;
  /** Where no other day before it shows a name. */
  readonly isAlone: boolean;
  /** In the grid the arrow keys lead here; elsewhere the Tab key does, to the named ones. */
  readonly isInGrid: boolean;
}

function Stripe({ bar, isAlone, isInGrid }: Omit<CampaignStripesProps, 'bars' | 'most'> & { readonly bar: CampaignBar }): ReactNode {
  const { t, f } = useTexts();
  const { campaign, isFirst, isLast } = bar;
  const isNamed = bar.isNamed || isAlone;
  const words = t('campaign.bar', { name: campaign.name, from: f.shortDay(campaign.from), until: f.shortDay(campaign.until) });
  return (
    <button
      type="button"
      tabIndex={!isInGrid && isNamed ? 0 : -1}
      data-campaign={campaign.id}
      className={classes(styles['stripe'], isFirst && styles['first'], isLast && styles['last'])}
      style={{ '--campaign': campaign.color } as CSSProperties} // React's type knows no custom properties
      aria-label={words}
      title={words}
      onClick={() => openCampaign(campaign.id)}
    >
      {isNamed ? campaign.name : null}
    </button>
  );
}

/** FullCalendar hides the head of a day from those who hear the page; what can be pressed must not be hidden. */
function unhide(element: HTMLElement | null): void {
  element?.closest('[aria-hidden="true"]')?.removeAttribute('aria-hidden');
}

/** The campaigns of a day as stripes that run on over the days; a press opens the campaign. */
export function CampaignStripes({ bars, most, isAlone, isInGrid }: CampaignStripesProps): ReactNode {
  const { t } = useTexts();
  if (bars.length === 0) return null;
  const hidden = bars.slice(most).flatMap((bar) => (bar === null ? [] : [bar.campaign.name]));
  return (
    <div ref={unhide} className={classes(styles['stripes'], !isInGrid && styles['inHead'])}>
      {bars.slice(0, most).map((bar, lane) => (bar === null ? <span key={lane} className={styles['gap']} /> : <Stripe key={lane} bar={bar} isAlone={isAlone} isInGrid={isInGrid} />))}
      {hidden.length === 0 ? null : (
        <span className={styles['hidden']} title={hidden.join('\n')}>
          {t('campaign.hidden', { count: hidden.length })}
        </span>
      )}
    </div>
  );
}
