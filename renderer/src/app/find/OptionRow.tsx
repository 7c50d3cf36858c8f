import { type CSSProperties, memo, type ReactNode } from 'react';
import { ChannelIcon, MarkedText } from '../../components';
import { usePlanStore } from '../../state';
import type { FindOption } from './find-option';
import styles from './OptionList.module.css';
import { optionId } from './use-list-keys';

interface OptionRowProps {
  readonly option: FindOption;
  readonly words: readonly string[];
  readonly isCurrent: boolean;
  readonly onChoose: (option: FindOption) => void;
}

function Sign({ option: { Icon, channelId } }: { readonly option: FindOption }): ReactNode {
  const channel = usePlanStore((state) => (channelId === null ? undefined : state.document?.history.plan.channels.find((candidate) => candidate.id === channelId)));
  if (Icon !== null) return <Icon aria-hidden="true" />;
  return (
    <span className={styles['channel']} style={{ '--channel': channel?.color ?? 'var(--line-strong)' } as CSSProperties}>
      <ChannelIcon network={channel?.network ?? ''} />
    </span>
  );
}

/** One thing that can be chosen. The field above keeps the focus, so a press must not take it. */
export const OptionRow = memo(function OptionRow({ option, words, isCurrent, onChoose }: OptionRowProps): ReactNode {
  const { title, detail, shortcut, reason } = option;
  return (
    <div
      id={optionId(option)}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      aria-disabled={reason !== null}
      className={styles['option']}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => reason === null && onChoose(option)}
      onKeyDown={(event) => event.key === 'Enter' && reason === null && onChoose(option)}
    >
      <span className={styles['sign']}>
        <Sign option={option} />
      </span>
      <span className={styles['title']}>
        <MarkedText text={title} words={words} />
      </span>
      <span className={styles['detail']}>{reason ?? detail}</span>
      {shortcut === null ? null : <kbd className={styles['keys']}>{shortcut}</kbd>}
    </div>
  );
});
