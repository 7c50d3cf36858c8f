import { Frown, Lightbulb, Meh, Smile, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { addPost, batch, change, remove } from '@shared/commands';
import type { Listening } from '@shared/schema';
import { Button, CommitDayField, CommitTextField, IconButton, SelectField, TextArea } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, editPlanWithToast, makeId, useIsWritable, usePlan } from '../../state';
import styles from './AudiencesView.module.css';

const kinds = ['mention', 'question', 'criticism', 'praise', 'leader', 'ambassador', 'competitor'] as const;
const tones = ['positive', 'neutral', 'negative'] as const;
const toneIcons = { positive: Smile, neutral: Meh, negative: Frown } as const;
const LONGEST_TITLE = 80;

function titleOf(entry: Listening): string {
  const text = entry.text.trim().split('\n')[0] ?? '';
  const short = text === '' ? entry.place || entry.who : text;
  return short.length > LONGEST_TITLE ? `${short.slice(0, LONGEST_TITLE)}…` : short;
}

function useMakeIdea(entry: Listening): (() => void) | null {
  const plan = usePlan();
  const isWritable = useIsWritable();
  const channel = plan.channels.find((one) => entry.brandId === null || one.brandId === entry.brandId) ?? plan.channels[0];
  if (!isWritable || channel === undefined || entry.postId !== null || titleOf(entry) === '') return null;
  return () => {
    const postId = makeId('post');
    const idea = addPost(plan, { channelId: channel.id, title: titleOf(entry), notes: [entry.text, entry.who, entry.place, entry.link].filter((part) => part !== '').join('\n') }, () => postId);
    editPlanWithToast('audiences.done.idea', batch([idea, change('listening', entry.id, { postId })]));
  };
}

function Fields({ entry }: { readonly entry: Listening }): ReactNode {
  const { t } = useTexts();
  const isDisabled = !useIsWritable();
  const [text, setText] = useState(entry.text);
  const set = (fields: Partial<Listening>): void => void editPlan('audiences.done.heardChanged', change('listening', entry.id, fields));
  return (
    <div className={styles['entryFields']}>
      <div role="presentation" className={styles['wide']} onBlur={() => text !== entry.text && set({ text })}>
        <TextArea label={t('audiences.listening.text')} rows={2} value={text} isDisabled={isDisabled} onChange={setText} />
      </div>
      <CommitDayField label={t('audiences.listening.day')} value={entry.day} isDisabled={isDisabled} onCommit={(day) => day !== null && set({ day })} />
      <SelectField label={t('audiences.listening.kind')} value={entry.kind} isDisabled={isDisabled} choices={kinds.map((value) => ({ value, label: t(`audiences.kind.${value}`) }))} onChange={(kind) => set({ kind })} />
      <SelectField label={t('audiences.listening.tone')} value={entry.tone} isDisabled={isDisabled} choices={tones.map((value) => ({ value, label: t(`audiences.tone.${value}`) }))} onChange={(tone) => set({ tone })} />
      <CommitTextField label={t('audiences.listening.place')} value={entry.place} isDisabled={isDisabled} onCommit={(place) => set({ place })} />
      <CommitTextField label={t('audiences.listening.who')} value={entry.who} isDisabled={isDisabled} onCommit={(who) => set({ who })} />
      <CommitTextField label={t('audiences.listening.link')} value={entry.link} maxLength={2000} isDisabled={isDisabled} onCommit={(link) => set({ link })} />
    </div>
  );
}

/** One thing heard: a line, which opens to its fields. */
export function ListeningEntry({ entry, isOpen, onToggle }: { readonly entry: Listening; readonly isOpen: boolean; readonly onToggle: () => void }): ReactNode {
  const { t, f } = useTexts();
  const isWritable = useIsWritable();
  const makeIdea = useMakeIdea(entry);
  const Icon = toneIcons[entry.tone];
  const title = titleOf(entry);
  return (
    <li>
      <div className={styles['entry']}>
        <Icon role="img" aria-label={t(`audiences.tone.${entry.tone}`)} data-tone={entry.tone} />
        <button type="button" className={styles['line']} aria-expanded={isOpen} onClick={onToggle}>
          <span>{title === '' ? t('audiences.listening.untitled') : title}</span>
          <small>{[f.shortDay(entry.day), t(`audiences.kind.${entry.kind}`), entry.place, entry.who].filter((part) => part !== '').join(' · ')}</small>
        </button>
        {entry.postId === null ? (
          <Button tone="quiet" icon={<Lightbulb />} disabled={makeIdea === null} onClick={() => makeIdea?.()}>
            {t('audiences.listening.makeIdea')}
          </Button>
        ) : (
          <span className={styles['idea']}>{t('audiences.listening.isIdea')}</span>
        )}
        <IconButton label={t('audiences.listening.remove')} icon={<Trash2 />} disabled={!isWritable} onClick={() => editPlanWithToast('audiences.done.heardRemoved', remove('listening', entry.id))} />
      </div>
      {isOpen ? <Fields entry={entry} /> : null}
    </li>
  );
}
