import { GitFork, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { adaptationShare, describeOrigin } from '@shared/benchmarks';
import { adaptationGroup, type NewAdaptation, ownFields } from '@shared/commands';
import type { Post } from '@shared/schema';
import { Button, DayField, IconButton, NumberField, SelectField } from '../../../components';
import { useTexts } from '../../../i18n';
import { usePlan } from '../../../state';
import { useCalendar } from '../calendar-context';
import styles from './Adaptations.module.css';
import type { PartProps } from './part-props';
import { TimeField } from './TimeField';

interface MemberProps {
  readonly member: Post;
  /** The post that the others are made from. */
  readonly original: Post;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

/** One post of the group: where, when, and in what it differs from the one that it is made from. */
function Member({ member, original, isCurrent, onOpen }: MemberProps): ReactNode {
  const { t, f } = useTexts();
  const { channels, plan } = useCalendar();
  const own = member === original ? [] : ownFields(original, member);
  const when = member.day === null ? t('post.group.noDay') : `${f.day(member.day)}, ${member.time ?? plan.settings.defaultTime}`;
  const words = member === original ? t('post.group.original') : own.length === 0 ? t('post.group.likeOriginal') : t('post.group.differs', { fields: f.list(own.map((field) => t(`post.field.${field}`))) });
  return (
    <li className={styles['member']} data-member={member.id}>
      <strong>{channels.get(member.channelId)?.name}</strong>
      <span>{when}</span>
      <span className={styles['note']}>{words}</span>
      {isCurrent ? (
        <span className={styles['here']}>{t('post.group.here')}</span>
      ) : (
        <Button tone="quiet" onClick={onOpen}>
          {t('post.group.open')}
        </Button>
      )}
    </li>
  );
}

interface DraftRowProps {
  readonly draft: NewAdaptation;
  readonly onChange: (draft: NewAdaptation) => void;
  readonly onRemove: () => void;
}

/** A post for another channel that is about to be made. */
function DraftRow({ draft, onChange, onRemove }: DraftRowProps): ReactNode {
  const { t } = useTexts();
  const { plan, channels } = useCalendar();
  const name = channels.get(draft.channelId)?.name ?? '';
  return (
    <li className={styles['draft']}>
      <strong>{name}</strong>
      <DayField label={t('calendar.form.day')} value={draft.day} isOptional onChange={(day) => onChange({ ...draft, day })} />
      <TimeField label={t('calendar.form.time')} value={draft.time} defaultTime={plan.settings.defaultTime} onChange={(time) => onChange({ ...draft, time })} />
      <NumberField label={t('calendar.form.effort')} value={draft.effortPercent} maximum={1000} digits={0} suffix="%" onCommit={(share) => onChange({ ...draft, effortPercent: Math.round(share ?? adaptationShare.likely) })} />
      <IconButton label={t('post.group.drop', { channel: name })} icon={<X />} onClick={onRemove} />
    </li>
  );
}

/** "Also publish on …": posts for other channels that are made of this one, with a share of its effort. */
function AlsoOn({ form, set, taken }: PartProps & { readonly taken: ReadonlySet<string> }): ReactNode {
  const { t, f } = useTexts();
  const { plan } = useCalendar();
  const drafts = form.adaptations;
  const change = (place: number, draft: NewAdaptation): void => set({ adaptations: drafts.with(place, draft) });
  const add = (channelId: string): void => {
    if (channelId !== '') set({ adaptations: [...drafts, { channelId, day: form.day, time: form.time, effortPercent: adaptationShare.likely }] });
  };
  const offered = plan.channels.filter((channel) => !taken.has(channel.id) && !drafts.some((draft) => draft.channelId === channel.id));
  return (
    <>
      {drafts.length === 0 ? null : (
        <>
          <ul className={styles['drafts']}>
            {drafts.map((draft, place) => (
              <DraftRow key={draft.channelId} draft={draft} onChange={(next) => change(place, next)} onRemove={() => set({ adaptations: drafts.toSpliced(place, 1) })} />
            ))}
          </ul>
          <p className={styles['hint']}>{t('post.group.share', { origin: describeOrigin(adaptationShare, t, f) })}</p>
        </>
      )}
      {offered.length === 0 ? null : (
        <div className={styles['add']}>
          <Plus aria-hidden="true" />
          <SelectField label={t('post.group.alsoOn')} isLabelHidden value="" choices={[{ value: '', label: t('post.group.alsoOn') }, ...offered.map((channel) => ({ value: channel.id, label: channel.name }))]} onChange={add} />
        </div>
      )}
    </>
  );
}

/** All posts that are made of one, and more of them for other channels. */
export function Adaptations(props: PartProps & { readonly onOpen: (id: string) => void }): ReactNode {
  const { form, post, isDisabled, onOpen } = props;
  const { t } = useTexts();
  const plan = usePlan();
  const group = post === null || post.isOccurrence ? [] : adaptationGroup(plan, post.id);
  const [original] = group;
  // Posts are made of one post: not of a series that only begins, and not of one that is made of another itself.
  const canHaveMore = post === null ? form.repeat === null : post.adaptedFromId === null && (post.isOccurrence || form.repeat === null);
  const taken = new Set([form.channelId, ...group.map((member) => member.channelId)]);
  return (
    <section className={styles['group']} aria-label={t('post.group')}>
      <h3>
        <GitFork aria-hidden="true" />
        {t('post.group')}
      </h3>
      {group.length < 2 || original === undefined ? null : (
        <ul className={styles['members']}>
          {group.map((member) => (
            <Member key={member.id} member={member} original={original} isCurrent={member.id === post?.id} onOpen={() => onOpen(member.id)} />
          ))}
        </ul>
      )}
      {isDisabled || !canHaveMore ? null : <AlsoOn {...props} taken={taken} />}
    </section>
  );
}
