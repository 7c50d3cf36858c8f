import { Plus } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { type ChannelAnswer, channelReference, channelReferences } from '@shared/benchmarks';
import { Button, NumberField } from '../../components';
import { useTexts } from '../../i18n';
import { withChannel, withChannelChange, withNewChannel } from './draft';
import { weekFigures } from './week-figures';
import { ChannelCard, OwnChannelCard } from './ChannelCard';
import { StepHeading } from './StepHeading';
import type { StepProps } from './step-props';
import styles from './steps.module.css';

const MOST_FOLLOWERS = 10_000_000;

function hasDialogue({ channel }: ChannelAnswer): boolean {
  return (channelReference(channel)?.dialogue ?? null) !== null;
}

/** Followers per channel: with them the hours for comments and messages are computed rather than taken from the reference. */
function Followers({ draft, change }: StepProps): ReactNode {
  const { t } = useTexts();
  const answers = draft.channels.filter(hasDialogue);
  if (answers.length === 0) return null;
  return (
    <details className={styles['followers']}>
      <summary>{t('wizard.channels.followers')}</summary>
      <p>{t('wizard.channels.followersNote')}</p>
      <div className={styles['followerFields']}>
        {answers.map(({ channel, followers }) => (
          <NumberField
            key={channel}
            label={t(channelReference(channel)?.labelKey ?? 'reference.channel.other')}
            value={followers}
            isOptional
            isLive
            digits={0}
            maximum={MOST_FOLLOWERS}
            onCommit={(value) => change((before) => withChannelChange(before, channel, { followers: value === null ? null : Math.round(value) }))}
          />
        ))}
      </div>
    </details>
  );
}

/** Second step: on which channels, and how often. */
export function ChannelsStep(props: StepProps): ReactNode {
  const { draft, change, live } = props;
  const { t } = useTexts();
  const minutes = live.preview === null ? new Map<string, number>() : weekFigures(live.preview).byChannel;
  const known = new Map(draft.channels.map((answer) => [answer.channel, answer]));
  const list = useRef<HTMLUListElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const others = draft.channels.filter(({ channel }) => channelReference(channel) === undefined);
  const count = useRef(others.length);
  useEffect(() => {
    // A channel that was just added is named next; when one was taken out, the focus must not fall to nowhere.
    if (others.length > count.current) list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus();
    if (others.length < count.current) after.current?.querySelector('button')?.focus();
    count.current = others.length;
  }, [others.length]);
  return (
    <>
      <StepHeading title={t('wizard.channels.title')} lead={t('wizard.channels.lead')} />
      <ul ref={list} className={styles['cards']} aria-label={t('wizard.step.channels')}>
        {channelReferences.map((reference) => (
          <ChannelCard
            key={reference.id}
            reference={reference}
            answer={known.get(reference.id)}
            minutes={minutes.get(reference.id)}
            onChoose={(isChosen) => change((before) => withChannel(before, reference.id, isChosen))}
            onChange={(part) => change((before) => withChannelChange(before, reference.id, part))}
          />
        ))}
        {others.map((answer) => (
          <OwnChannelCard
            key={answer.channel}
            answer={answer}
            minutes={minutes.get(answer.channel)}
            onChange={(part) => change((before) => withChannelChange(before, answer.channel, part))}
            onRemove={() => change((before) => withChannel(before, answer.channel, false))}
          />
        ))}
      </ul>
      <div ref={after} className={styles['after']}>
        <Button icon={<Plus />} onClick={() => change(withNewChannel)}>
          {t('wizard.channels.addOwn')}
        </Button>
        <Followers {...props} />
      </div>
    </>
  );
}
