import { type ReactNode, type RefObject, type SubmitEvent, useId, useRef, useState } from 'react';
import { Button, DayField, useIsOpen } from '../../components';
import { useTexts } from '../../i18n';
import styles from './GoToDay.module.css';

interface GoToDayProps {
  /** The button that asks for a day; it says what is in sight. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly title: string;
  /** A day of the page in sight. */
  readonly day: string;
  readonly onGo: (day: string) => void;
}

/** What is in sight as a heading that asks for another day to go to when it is pressed. */
export function GoToDay({ button, title, day, onGo }: GoToDayProps): ReactNode {
  const { t } = useTexts();
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const { isOpen, onBeforeToggle } = useIsOpen();
  const [wanted, setWanted] = useState<string | null>(null);
  const go = (event: SubmitEvent): void => {
    event.preventDefault();
    sheet.current?.hidePopover();
    onGo(wanted ?? day);
  };
  return (
    <>
      <h2 className={styles['heading']} aria-live="polite">
        <button ref={button} type="button" className={styles['title']} popoverTarget={id} title={t('calendar.goTo')} aria-haspopup="dialog">
          {title}
        </button>
      </h2>
      <div
        ref={sheet}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={t('calendar.goTo')}
        className={styles['sheet']}
        onBeforeToggle={onBeforeToggle}
        onToggle={(event) => {
          if (event.newState !== 'open' || event.target !== event.currentTarget) return;
          setWanted(null);
          sheet.current?.querySelector('input')?.select();
        }}
      >
        {isOpen ? (
          <form className={styles['form']} onSubmit={go}>
            <DayField label={t('calendar.goTo.day')} value={wanted ?? day} onChange={setWanted} />
            <Button tone="primary" type="submit">
              {t('calendar.goTo.show')}
            </Button>
          </form>
        ) : null}
      </div>
    </>
  );
}
