import { type ReactNode, useState } from 'react';
import { Button, CheckField, Dialog } from '../../components';
import { useTexts } from '../../i18n';
import { useCalendar } from './calendar-context';
import { countInScope, type Scope } from './model/post-edits';
import styles from './SeriesQuestion.module.css';
import type { Asking, ScopeQuestion } from './use-post-actions';

function ScopeButton({ question, scope, onChoose }: { readonly question: ScopeQuestion; readonly scope: Scope; readonly onChoose: () => void }): ReactNode {
  const { t, f } = useTexts();
  const { index } = useCalendar();
  const note = scope === 'this' ? f.day(question.post.occurrenceDay) : t('common.posts', { count: countInScope(index, question.post, scope, question.kind) });
  return (
    <button
      type="button"
      className={styles['scope']}
      // The answer that most people want has the focus, so that Enter is enough. A modal dialog looks for the attribute when it opens.
      ref={(button) => {
        button?.toggleAttribute('autofocus', scope === question.proposed);
      }}
      onClick={onChoose}
    >
      <strong>{t(`calendar.scope.${question.kind}.${scope}`)}</strong>
      <span>{note}</span>
    </button>
  );
}

/** Asks how far a change of one post of a series reaches. */
export function SeriesQuestion({ question, asking }: { readonly question: ScopeQuestion; readonly asking: Asking }): ReactNode {
  const { t } = useTexts();
  const [isRemembered, setIsRemembered] = useState(false);
  return (
    <Dialog title={t(`calendar.scope.${question.kind}.title`)} width="small" onClose={asking.cancel} footer={<Button onClick={asking.cancel}>{t('common.cancel')}</Button>}>
      <p className={styles['post']}>{t('calendar.scope.partOf', { title: question.post.title })}</p>
      <div className={styles['scopes']}>
        {question.allowed.map((scope) => (
          <ScopeButton key={scope} question={question} scope={scope} onChoose={() => asking.answer(scope, isRemembered)} />
        ))}
      </div>
      {question.kind === 'change' ? <CheckField label={t('calendar.scope.remember')} isChecked={isRemembered} onChange={setIsRemembered} /> : null}
    </Dialog>
  );
}
