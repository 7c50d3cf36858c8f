import { type ReactNode, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { foldedWords } from '@shared/util';
import { useTexts } from '../../i18n';
import { useAppStore, useFound } from '../../state';
import { matching, useActionOptions } from './action-options';
import { useDayOption } from './day-option';
import { useEntryOptions } from './entry-options';
import { FindField } from './FindField';
import type { FindOption, OptionGroup } from './find-option';
import { OptionList } from './OptionList';
import styles from './Palette.module.css';
import { useRecentKeys } from './recent-options';
import { useListKeys } from './use-list-keys';

const MOST_ENTRIES = 25;

/** What the palette offers for a text: what was chosen last while it is empty, else what fits it. */
function useGroups(text: string, words: readonly string[], recent: readonly string[]): readonly OptionGroup[] {
  const { t } = useTexts();
  const actions = useActionOptions();
  const { entries } = useFound(text, MOST_ENTRIES);
  const found = useEntryOptions(entries);
  const day = useDayOption(text);
  return useMemo(() => {
    const chosen = words.length > 0 ? [] : recent.flatMap((key) => actions.filter((option) => option.key === key && option.reason === null));
    const others = actions.filter((option) => !chosen.includes(option));
    const groups: OptionGroup[] = [
      { title: t('find.palette.recent'), options: chosen },
      { title: t('find.palette.day'), options: day === null ? [] : [day] },
      { title: t('find.palette.actions'), options: words.length === 0 ? others : matching(actions, words) },
      { title: t('find.palette.plan'), options: found },
    ];
    return groups.filter((group) => group.options.length > 0);
  }, [t, words, recent, actions, found, day]);
}

/** Every action, and everything in the plan, behind one field. */
export function Palette(): ReactNode {
  const { t } = useTexts();
  const listId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const showDialog = useAppStore((state) => state.showDialog);
  const [text, setText] = useState('');
  const [recent, remember] = useRecentKeys();
  const words = useMemo(() => foldedWords(text), [text]);
  const groups = useGroups(text, words, recent);
  const options = useMemo(() => groups.flatMap((group) => group.options), [groups]);
  const choose = (option: FindOption): void => {
    if (option.key.startsWith('action/')) remember(option.key);
    showDialog(null);
    // First the dialog closes and gives the focus back; then what was chosen may take it.
    requestAnimationFrame(option.choose);
  };
  const { current, onKeyDown } = useListKeys(options, choose);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['palette']}
      aria-label={t('find.palette.title')}
      onCancel={(event) => {
        event.preventDefault();
        showDialog(null);
      }}
    >
      <FindField
        label={t('find.palette.title')}
        placeholder={t('find.palette.hint')}
        value={text}
        listId={listId}
        isOpen
        current={current}
        inputRef={input}
        onChange={setText}
        onKeyDown={onKeyDown}
      />
      <OptionList id={listId} label={t('find.palette.title')} groups={groups} words={words} current={current} onChoose={choose} />
      {options.length === 0 ? <p className={styles['none']}>{t('find.nothing', { text: text.trim() })}</p> : null}
      <span role="status" className="visually-hidden">
        {t('find.found', { count: options.length })}
      </span>
    </dialog>
  );
}
