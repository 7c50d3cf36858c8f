import { X } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { type ChannelAnswer, channelMinutesPerWeek, type ChannelReferenceId, type channelReferences, describeEvidence, describeSource, type ReferenceValue, sourcesOf } from '@shared/benchmarks';
import { IconButton, Origin, TextField } from '../../components';
import { useTexts } from '../../i18n';
import { compareCadence, rhythmInWords } from './cadence';
import { CadenceField } from './CadenceField';
import styles from './ChannelCard.module.css';

type Change = Partial<Omit<ChannelAnswer, 'channel'>>;

function withColor(color: string): CSSProperties {
  return { '--channel': color } as CSSProperties;
}

/** Hours a week of a chosen channel in this plan; a dash until they are computed. */
function Hours({ minutes }: { readonly minutes: number | undefined }): ReactNode {
  const { t, f } = useTexts();
  return (
    <p className={styles['hours']}>
      <strong>{minutes === undefined ? '–' : f.hours(minutes)}</strong> {t('common.perWeek')}
    </p>
  );
}

/** What is usual, for a channel that is not chosen. */
function UsualHours({ id }: { readonly id: ChannelReferenceId }): ReactNode {
  const { t, f } = useTexts();
  const { low, high } = channelMinutesPerWeek(id);
  return <p className={styles['usual']}>{t('wizard.channels.usualHours', { low: f.hoursNumber(low), high: f.hoursNumber(high) })}</p>;
}

/** Which rhythm is proposed, and where that comes from. */
function CadenceOrigin({ cadence }: { readonly cadence: ReferenceValue }): ReactNode {
  const { t, f } = useTexts();
  const { likely, low, high, noteKey } = cadence;
  return (
    <Origin
      line={t('wizard.channels.origin', { value: f.number(likely, 2), low: f.number(low, 2), high: f.number(high, 2), evidence: describeEvidence(cadence, t) })}
      sources={sourcesOf(cadence).map((source) => describeSource(source, t))}
      note={noteKey === null ? undefined : t(noteKey)}
    />
  );
}

/** What a chosen rhythm means beside its number. */
function Remark({ postsPerWeek, comparison }: { readonly postsPerWeek: number; readonly comparison: 'below' | 'usual' | 'above' }): ReactNode {
  const { t } = useTexts();
  const words = rhythmInWords(postsPerWeek);
  const parts = [words === null ? t('wizard.channels.perWeek', { count: postsPerWeek }) : t(words.key, words.values), ...(comparison === 'usual' ? [] : [t(`wizard.channels.${comparison}`)])];
  return <p className={styles['remark']}>{parts.join(' · ')}</p>;
}

interface ChannelCardProps {
  readonly reference: (typeof channelReferences)[number];
  readonly answer: ChannelAnswer | undefined;
  readonly minutes: number | undefined;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onChange: (change: Change) => void;
}

/** A channel with reference values: choose it, and say how often. */
export function ChannelCard({ reference, answer, minutes, onChoose, onChange }: ChannelCardProps): ReactNode {
  const { t } = useTexts();
  const name = t(reference.labelKey);
  return (
    <li className={styles['card']} style={withColor(reference.color)}>
      <div className={styles['top']}>
        <label className={styles['label']}>
          <input type="checkbox" checked={answer !== undefined} onChange={(event) => onChoose(event.target.checked)} />
          <span className={styles['dot']} />
          <strong>{name}</strong>
        </label>
        {answer === undefined ? <UsualHours id={reference.id} /> : <Hours minutes={minutes} />}
      </div>
      {answer === undefined ? null : (
        <div className={styles['rhythm']}>
          <CadenceField channel={name} postsPerWeek={answer.postsPerWeek} onChange={(postsPerWeek) => onChange({ postsPerWeek })} />
          <Remark postsPerWeek={answer.postsPerWeek} comparison={compareCadence(answer.postsPerWeek, reference.cadence)} />
        </div>
      )}
      <CadenceOrigin cadence={reference.cadence} />
    </li>
  );
}

interface OwnChannelCardProps {
  readonly answer: ChannelAnswer;
  readonly minutes: number | undefined;
  readonly onChange: (change: Change) => void;
  readonly onRemove: () => void;
}

/** A channel that no reference values are known of. */
export function OwnChannelCard({ answer, minutes, onChange, onRemove }: OwnChannelCardProps): ReactNode {
  const { t } = useTexts();
  const unnamed = t('reference.channel.other');
  const name = answer.name?.trim() ? answer.name.trim() : unnamed;
  return (
    <li className={styles['card']}>
      <div className={styles['top']}>
        <TextField label={t('wizard.channels.ownName')} isLabelHidden value={answer.name ?? ''} placeholder={unnamed} onChange={(typed) => onChange({ name: typed })} />
        <Hours minutes={minutes} />
        <IconButton label={t('common.removeNamed', { name })} icon={<X />} onClick={onRemove} />
      </div>
      <div className={styles['rhythm']}>
        <CadenceField channel={name} postsPerWeek={answer.postsPerWeek} onChange={(postsPerWeek) => onChange({ postsPerWeek })} />
        <Remark postsPerWeek={answer.postsPerWeek} comparison="usual" />
      </div>
      <p className={styles['remark']}>{t('wizard.channels.ownNote')}</p>
    </li>
  );
}
