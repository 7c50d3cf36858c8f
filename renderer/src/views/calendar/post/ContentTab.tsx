import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, TextArea } from '../../../components';
import { useTexts } from '../../../i18n';
import { usePlan } from '../../../state';
import { Fold } from './Fold';
import { Hashtags } from './Hashtags';
import { LinkFields } from './LinkFields';
import { MediaFields } from './MediaFields';
import type { PartProps } from './part-props';
import styles from './PostDialog.module.css';
import { TextRoom } from './TextRoom';

/** Of a post that was made from another: whether its text is still that of the other, and the way back. */
function OriginalText({ form, post, set, isDisabled }: PartProps): ReactNode {
  const { t } = useTexts();
  const original = usePlan().posts.find((candidate) => candidate.id === post?.adaptedFromId);
  if (original === undefined) return null;
  const isSame = original.text === form.text;
  return (
    <div className={styles['original']}>
      <span>{t(isSame ? 'post.group.sameText' : 'post.group.ownText')}</span>
      {isSame || isDisabled ? null : (
        <Button tone="quiet" icon={<Undo2 aria-hidden="true" />} onClick={() => set({ text: original.text })}>
          {t('post.group.takeText')}
        </Button>
      )}
    </div>
  );
}

/** What goes out: text, hashtags, and folded away the first comment, the link, media and notes. */
export function ContentTab(props: PartProps): ReactNode {
  const { form, set, isDisabled } = props;
  const { t } = useTexts();
  const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';
  return (
    <>
      <OriginalText {...props} />
      <TextArea label={t('calendar.form.text')} rows={8} value={form.text} isDisabled={isDisabled} hint={<TextRoom form={form} />} onChange={(text) => set({ text })} />
      <Hashtags {...props} />
      <div>
        <Fold title={t('post.firstComment')} summary={firstLine(form.firstComment)}>
          <TextArea label={t('post.firstComment')} isLabelHidden rows={3} value={form.firstComment} isDisabled={isDisabled} onChange={(firstComment) => set({ firstComment })} />
        </Fold>
        <Fold title={t('post.linkFold')} summary={form.link}>
          <LinkFields {...props} />
        </Fold>
        <Fold title={t('post.media')} summary={form.media.length === 0 ? '' : t('post.media.count', { count: form.media.length })}>
          <MediaFields {...props} />
        </Fold>
        <Fold title={t('calendar.form.notes')} summary={firstLine(form.notes)}>
          <TextArea label={t('calendar.form.notes')} isLabelHidden rows={3} value={form.notes} isDisabled={isDisabled} onChange={(notes) => set({ notes })} />
        </Fold>
      </div>
    </>
  );
}
