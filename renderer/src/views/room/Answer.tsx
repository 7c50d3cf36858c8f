import type { ReactNode } from 'react';
import styles from './Answer.module.css';

interface AnswerProps {
  /** The answer in one sentence. */
  readonly title: string;
  readonly text?: string;
  readonly actions?: ReactNode;
  /** What the sentence looks like. */
  readonly children?: ReactNode;
}

/** An answer: the sentence, what can be done with it, and a picture of it. */
export function Answer({ title, text, actions, children }: AnswerProps): ReactNode {
  return (
    <>
      <div className={styles['answer']}>
        <div className={styles['words']}>
          <p className={styles['first']}>{title}</p>
          {text === undefined ? null : <p>{text}</p>}
        </div>
        {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
      </div>
      {children === undefined ? null : <div className={styles['picture']}>{children}</div>}
    </>
  );
}
