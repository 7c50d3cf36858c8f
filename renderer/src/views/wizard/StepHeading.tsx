import { type ReactNode, useEffect, useRef } from 'react';
import styles from './StepHeading.module.css';

/** Question of a step. It takes the focus when the step appears, so that it is read first. */
export function StepHeading({ title, lead }: { readonly title: string; readonly lead: string }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.closest('main')?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className={styles['heading']}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{lead}</p>
    </header>
  );
}
