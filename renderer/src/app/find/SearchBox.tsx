import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { foldedWords } from '@shared/util';
import { useTexts } from '../../i18n';
import { answerSearchCalls, useFound } from '../../state';
import { useEntryOptions } from './entry-options';
import { FindField } from './FindField';
import type { FindOption } from './find-option';
import { OptionList } from './OptionList';
import styles from './SearchBox.module.css';
import { useListKeys } from './use-list-keys';

/** As many as people look at; more typing finds better than more scrolling. */
const MOST = 30;

/** Searches everything that is written in the plan; a result is shown where it lives. */
export function SearchBox(): ReactNode {
  const { t } = useTexts();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isFocused, setIsFocused] = useState(false);
  const words = useMemo(() => foldedWords(text), [text]);
  const { entries, count, isReady } = useFound(text, MOST);
  const options = useEntryOptions(entries);
  const isOpen = isFocused && words.length > 0;
  const choose = (option: FindOption): void => {
    setText('');
    input.current?.blur();
    option.choose();
  };
  const { current, onKeyDown } = useListKeys(options, choose);
  useEffect(() => answerSearchCalls(() => input.current?.select()), []);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      if (text === '') input.current?.blur();
      setText('');
    } else if (isOpen) onKeyDown(event);
  };
  const countWords = !isReady ? t('find.reading') : count > MOST ? t('find.foundMany', { shown: MOST, count }) : t('find.found', { count });
  return (
    <search className={styles['search']}>
      <FindField
        label={t('find.search')}
        placeholder={t('find.searchHint')}
        keys="/"
        value={text}
        listId={listId}
        isOpen={isOpen}
        current={current}
        inputRef={input}
        onChange={setText}
        onKeyDown={press}
        onFocus={() => setIsFocused(true)}
        onBlur={() => setIsFocused(false)}
      />
      <div className={styles['sheet']} hidden={!isOpen} role="presentation" onMouseDown={(event) => event.preventDefault()}>
        <OptionList id={listId} label={t('find.results')} groups={options.length === 0 ? [] : [{ title: countWords, options }]} words={words} current={current} onChoose={choose} />
        {options.length === 0 ? <p className={styles['none']}>{isReady ? t('find.nothing', { text: text.trim() }) : t('find.reading')}</p> : null}
      </div>
      <span role="status" className="visually-hidden">
        {isOpen ? countWords : ''}
      </span>
    </search>
  );
}
