import { type ReactNode, useState } from 'react';
import { Button, CheckField, Dialog } from '../../components';
import { useTexts } from '../../i18n';
import { SeriesQuestion } from './SeriesQuestion';
import styles from './SeriesQuestion.module.css';
import type { Asking, GroupQuestion as Question } from './use-post-actions';

/** Asks whether the posts that were made from a post move along with it. */
function GroupQuestion({ question, asking }: { readonly question: Question; readonly asking: Asking }): ReactNode {
  const { t } = useTexts();
  const [isRemembered, setIsRemembered] = useState(false);
  return (
    <Dialog title={t('post.group.moveTitle')} width="small" onClose={asking.cancel} footer={<Button onClick={asking.cancel}>{t('common.cancel')}</Button>}>
      <p className={styles['post']}>{t('post.group.moveText', { title: question.post.title, count: question.count - 1 })}</p>
      <div className={styles['scopes']}>
        {[true, false].map((isTogether) => (
          <button
            key={String(isTogether)}
            type="button"
            className={styles['scope']}
            // A modal dialog looks for the attribute when it opens, so that Enter is enough for what most people want.
            ref={(button) => {
              button?.toggleAttribute('autofocus', isTogether);
            }}
            onClick={() => asking.answerGroup(isTogether, isRemembered)}
          >
            <strong>{t(isTogether ? 'post.group.moveAll' : 'post.group.moveThis')}</strong>
            <span>{t('common.posts', { count: isTogether ? question.count : 1 })}</span>
          </button>
        ))}
      </div>
      <CheckField label={t('calendar.scope.remember')} isChecked={isRemembered} onChange={setIsRemembered} />
    </Dialog>
  );
}

/** The question about a post that waits for an answer, if one does. */
export function PostQuestion({ asking }: { readonly asking: Asking }): ReactNode {
  const { question } = asking;
  if (question === null) return null;
  return question.kind === 'group' ? <GroupQuestion question={question} asking={asking} /> : <SeriesQuestion question={question} asking={asking} />;
}
