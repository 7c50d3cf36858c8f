import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { taggedLink, utmDefaults } from '@shared/benchmarks';
import type { Utm } from '@shared/schema';
import { required } from '@shared/util';
import { Button, CheckField, TextField } from '../../../components';
import { useTexts } from '../../../i18n';
import { copyText, usePlan } from '../../../state';
import { useCalendar } from '../calendar-context';
import styles from './LinkFields.module.css';
import type { PartProps } from './part-props';

const noUtm: Utm = { source: null, medium: null, campaign: null, term: null, content: null };
const fields = ['source', 'medium', 'campaign', 'term', 'content'] as const satisfies readonly (keyof Utm)[];

/** What channel and campaign of the form say about its link. */
function useDefaults({ form }: Pick<PartProps, 'form'>): ReturnType<typeof utmDefaults> {
  const { channels } = useCalendar();
  const campaign = usePlan().campaigns.find((candidate) => candidate.id === form.campaignId);
  return utmDefaults(required(channels.get(form.channelId), 'the channel of a form'), campaign);
}

function UtmFields({ form, set, isDisabled, utm }: PartProps & { readonly utm: Utm }): ReactNode {
  const { t } = useTexts();
  const defaults = useDefaults({ form });
  return (
    <div className={styles['utm']}>
      {fields.map((field) => (
        <TextField
          key={field}
          label={t(`post.utm.${field}`)}
          value={utm[field] ?? ''}
          placeholder={defaults[field]}
          isDisabled={isDisabled}
          onChange={(text) => set({ utm: { ...utm, [field]: text === '' ? null : text } })}
        />
      ))}
    </div>
  );
}

function Result({ form, utm }: Pick<PartProps, 'form'> & { readonly utm: Utm }): ReactNode {
  const { t } = useTexts();
  const link = taggedLink(form.link, utm, useDefaults({ form }));
  if (link === undefined) return form.link.trim() === '' ? null : <p className={styles['problem']}>{t('post.link.noAddress')}</p>;
  return (
    <div className={styles['result']}>
      <output aria-label={t('post.link.result')}>{link}</output>
      <Button tone="quiet" icon={<Copy aria-hidden="true" />} onClick={() => copyText(link, 'post.link.copied')}>
        {t('post.link.copy')}
      </Button>
    </div>
  );
}

/** Where a post leads, and what is added so that the statistics of the site know where a visit came from. */
export function LinkFields(props: PartProps): ReactNode {
  const { form, set, isDisabled } = props;
  const { t } = useTexts();
  return (
    <>
      <TextField label={t('post.link')} value={form.link} maxLength={2000} placeholder="https://" isDisabled={isDisabled} onChange={(link) => set({ link })} />
      <CheckField label={t('post.link.tag')} isChecked={form.utm !== null} isDisabled={isDisabled} onChange={(isTagged) => set({ utm: isTagged ? noUtm : null })} />
      {form.utm === null ? null : <UtmFields {...props} utm={form.utm} />}
      <Result form={form} utm={form.utm ?? { source: '', medium: '', campaign: '', term: '', content: '' }} />
    </>
  );
}
