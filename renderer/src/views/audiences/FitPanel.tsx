import type { ReactNode } from 'react';
import { type AudienceShare, describeSource, sourcesOf } from '@shared/benchmarks';
import { audienceFit, type AudienceOnChannel, type ChannelFit } from '@shared/engine';
import { ChannelMark, Panel, tableStyles } from '../../components';
import { useTexts } from '../../i18n';
import { usePlan } from '../../state';
import styles from './AudiencesView.module.css';

function ShareText({ share }: { readonly share: AudienceShare }): ReactNode {
  const { t, f } = useTexts();
  const ages = share.ageUntil === null ? t('audiences.agesFrom', { from: share.ageFrom }) : t('audiences.ages', { from: share.ageFrom, until: share.ageUntil });
  return (
    <div className={styles['share']}>
      <span className={styles['meter']} aria-hidden="true">
        <span style={{ width: `${share.percent}%` }} />
      </span>
      <div>
        <p>{t(`audiences.share.${share.period}`, { percent: f.percent(share.percent / 100), ages })}</p>
        <small title={sourcesOf(share).map((source) => `${describeSource(source, t)} – ${source.url}`).join('\n')}>
          {t('audiences.shareSource', { year: share.year, source: sourcesOf(share)[0]?.title ?? '', country: t(`audiences.country.${share.country}`) })}
        </small>
      </div>
    </div>
  );
}

function Audience({ found }: { readonly found: AudienceOnChannel }): ReactNode {
  const { t } = useTexts();
  const { audiences } = usePlan();
  const name = audiences.find(({ id }) => id === found.audienceId)?.name ?? '';
  return (
    <div className={styles['found']}>
      <strong>{name}</strong>
      {found.share === undefined ? <p className={styles['faint']}>{t('audiences.noSurvey')}</p> : <ShareText share={found.share} />}
    </div>
  );
}

function FitRow({ fit }: { readonly fit: ChannelFit }): ReactNode {
  const { t } = useTexts();
  const { channels } = usePlan();
  const channel = channels.find(({ id }) => id === fit.channelId);
  if (channel === undefined) return null;
  return (
    <tr>
      <th scope="row">
        <span className={styles['channel']}>
          <ChannelMark network={channel.network} color={channel.color} />
          {channel.name}
        </span>
      </th>
      <td className={styles[fit.state]}>{t(`audiences.fit.${fit.state}`)}</td>
      <td>{fit.state === 'nobody' ? <p>{t('audiences.fit.nobodyText')}</p> : fit.audiences.map((found) => <Audience key={found.audienceId} found={found} />)}</td>
    </tr>
  );
}

/** Which audience is found on which channel, by surveys with their year; a channel without an audience is questioned. */
export function FitPanel(): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  if (plan.channels.length === 0) return null;
  return (
    <Panel title={t('audiences.fit.title')} note={t('audiences.fit.note')} isFlush>
      <table className={tableStyles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('audiences.fit.channel')}</th>
            <th scope="col">{t('audiences.fit.state')}</th>
            <th scope="col">{t('audiences.fit.who')}</th>
          </tr>
        </thead>
        <tbody>
          {audienceFit(plan).map((fit) => (
            <FitRow key={fit.channelId} fit={fit} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
