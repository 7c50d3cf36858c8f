import type { ReactNode } from 'react';
import { change } from '@shared/commands';
import { type Talk, talks } from '@shared/schema';
import { type Choice, NumberField, Panel, SelectField } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, useIsWritable, usePlan } from '../../state';
import { setSettings } from './set-settings';
import styles from './SettingsView.module.css';

/** The wanted share of each kind of talk. */
function TalkTargets(): ReactNode {
  const { t } = useTexts();
  const { talkTargets } = usePlan().settings;
  const isDisabled = !useIsWritable();
  const sum = talks.reduce((total, talk) => total + (talkTargets[talk] ?? 0), 0);
  const isOdd = talks.every((talk) => talkTargets[talk] !== null) && sum !== 100;
  return (
    <>
      <div className={styles['fields']}>
        {talks.map((talk) => (
          <NumberField
            key={talk}
            label={t(`judge.talk.${talk}`)}
            value={talkTargets[talk]}
            maximum={100}
            digits={0}
            suffix="%"
            hint={t(`judge.talk.hint.${talk}`)}
            isOptional
            isDisabled={isDisabled}
            onCommit={(percent) => setSettings({ talkTargets: { ...talkTargets, [talk]: percent === null ? null : Math.round(percent) } })}
          />
        ))}
      </div>
      {isOdd ? <p className={styles['explained']}>{t('settings.mix.sum', { percent: sum })}</p> : null}
    </>
  );
}

/** What posts of each format usually do with their readers. */
function FormatTalks(): ReactNode {
  const { t } = useTexts();
  const { formats } = usePlan();
  const isDisabled = !useIsWritable();
  const choices: Choice<Talk | ''>[] = [{ value: '', label: t('judge.talk.unsaid') }, ...talks.map((talk) => ({ value: talk, label: t(`judge.talk.${talk}`) }))];
  if (formats.length === 0) return null;
  return (
    <>
      <h3 className={styles['heading']}>{t('settings.mix.formats')}</h3>
      <div className={styles['fields']}>
        {formats.map((format) => (
          <SelectField
            key={format.id}
            label={format.name}
            value={format.talk ?? ''}
            choices={choices}
            isDisabled={isDisabled}
            onChange={(talk) => editPlan('settings.done.formatTalkChanged', change('formats', format.id, { talk: talk === '' ? null : talk }))}
          />
        ))}
      </div>
    </>
  );
}

/** How much of all posts should talk with people, inform them, and sell. */
export function MixPanel(): ReactNode {
  const { t } = useTexts();
  return (
    <Panel title={t('settings.section.mix')} note={t('settings.mix.note')}>
      <TalkTargets />
      <FormatTalks />
    </Panel>
  );
}
