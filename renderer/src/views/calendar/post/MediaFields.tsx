import { FileImage, FileQuestion, FolderOpen, Paperclip, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { textLimitOf } from '@shared/benchmarks';
import type { Medium } from '@shared/schema';
import { Button, IconButton, TextField } from '../../../components';
import { useTexts } from '../../../i18n';
import { lookAtMedia, mediumAddress, type MediumState, pickMedia, revealMedium } from '../../../state';
import { useCalendar } from '../calendar-context';
import styles from './MediaFields.module.css';
import type { PartProps } from './part-props';

/** Which of the files are there; nothing until it is known. */
function useMediaStates(media: readonly Medium[]): ReadonlyMap<string, MediumState> {
  const [states, setStates] = useState<ReadonlyMap<string, MediumState>>(new Map());
  const ids = media.map((medium) => medium.id).join(' ');
  useEffect(() => {
    let isCurrent = true;
    const wanted = ids === '' ? [] : ids.split(' ');
    void lookAtMedia(wanted).then((found) => {
      if (isCurrent) setStates(new Map(wanted.map((id, place) => [id, found[place] ?? 'missing'])));
    });
    return () => {
      isCurrent = false;
    };
  }, [ids]);
  return states;
}

/** The name of a file without its folder. */
function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function Thumbnail({ medium, state }: { readonly medium: Medium; readonly state: MediumState | undefined }): ReactNode {
  if (state === 'picture') return <img className={styles['thumbnail']} src={mediumAddress(medium.id)} alt={medium.altText} />;
  const Icon = state === 'missing' ? FileQuestion : FileImage;
  return (
    <span className={`${styles['thumbnail']} ${state === 'missing' ? styles['missing'] : ''}`}>
      <Icon aria-hidden="true" />
    </span>
  );
}

interface MediumRowProps {
  readonly medium: Medium;
  readonly state: MediumState | undefined;
  readonly altTextLimit: number | null;
  readonly isDisabled: boolean;
  readonly onChange: (medium: Medium) => void;
  readonly onRemove: () => void;
}

function MediumRow({ medium, state, altTextLimit, isDisabled, onChange, onRemove }: MediumRowProps): ReactNode {
  const { t, f } = useTexts();
  const name = nameOf(medium.file);
  const left = altTextLimit === null ? 0 : altTextLimit - Array.from(medium.altText).length;
  const problem = state === 'missing' ? t('post.media.missing', { file: medium.file }) : state === 'tooLarge' ? t('post.media.tooLarge') : null;
  return (
    <li className={styles['medium']} data-medium={state}>
      <Thumbnail medium={medium} state={state} />
      <div className={styles['words']}>
        <div className={styles['head']}>
          <strong title={medium.file}>{name}</strong>
          <IconButton label={t('post.media.reveal', { name })} icon={<FolderOpen />} disabled={state === 'missing'} onClick={() => void revealMedium(medium.id)} />
          {isDisabled ? null : <IconButton label={t('post.media.remove', { name })} icon={<Trash2 />} onClick={onRemove} />}
        </div>
        {problem === null ? null : <p className={styles['problem']}>{problem}</p>}
        <TextField
          label={t('post.media.altText', { name })}
          isLabelHidden
          value={medium.altText}
          maxLength={5000}
          placeholder={t('post.media.altHint')}
          hint={left < 0 ? t('post.media.altOver', { count: -left, limit: f.number(altTextLimit ?? 0) }) : undefined}
          isDisabled={isDisabled}
          onChange={(altText) => onChange({ ...medium, altText })}
        />
      </div>
    </li>
  );
}

/** Files that belong to a post: the plan keeps where they are and what can be seen, the files stay where they lie. */
export function MediaFields({ form, set, isDisabled }: PartProps): ReactNode {
  const { t } = useTexts();
  const { channels } = useCalendar();
  const states = useMediaStates(form.media);
  const channel = channels.get(form.channelId);
  const altTextLimit = channel === undefined ? null : (textLimitOf(channel)?.altText ?? null);
  const pick = async (): Promise<void> => {
    const picked = await pickMedia();
    const known = new Set(form.media.map((medium) => medium.file));
    set({ media: [...form.media, ...picked.filter((medium) => !known.has(medium.file)).map((medium) => ({ ...medium, altText: '' }))].slice(0, 50) });
  };
  return (
    <>
      {form.media.length === 0 ? null : (
        <ul className={styles['media']}>
          {form.media.map((medium) => (
            <MediumRow
              key={medium.id}
              medium={medium}
              state={states.get(medium.id)}
              altTextLimit={altTextLimit}
              isDisabled={isDisabled}
              onChange={(next) => set({ media: form.media.map((other) => (other.id === next.id ? next : other)) })}
              onRemove={() => set({ media: form.media.filter((other) => other.id !== medium.id) })}
            />
          ))}
        </ul>
      )}
      <div className={styles['add']}>
        <Button icon={<Paperclip aria-hidden="true" />} disabled={isDisabled} onClick={() => void pick()}>
          {t('post.media.add')}
        </Button>
        <span>{t('post.media.note')}</span>
      </div>
    </>
  );
}
