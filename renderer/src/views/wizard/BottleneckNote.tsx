import { Hourglass, Lightbulb } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Bottleneck } from '@shared/engine';
import { useTexts } from '../../i18n';
import styles from './BottleneckNote.module.css';

const LEVER = 'engine.lever.';
const NO_HELP = '.isNoHelp';

/** Why it does not fit, and which changes help; those that do not are left for the coverage view. */
export function BottleneckNote({ bottleneck }: { readonly bottleneck: Bottleneck }): ReactNode {
  const { t, say } = useTexts();
  const why = bottleneck.sentences.filter(({ code }) => !code.startsWith(LEVER));
  const help = bottleneck.sentences.filter(({ code }) => code.startsWith(LEVER) && !code.endsWith(NO_HELP));
  return (
    <section className={styles['note']}>
      <div className={styles['row']}>
        <Hourglass aria-hidden="true" />
        <div>
          <h2>{t('wizard.verdict.bottleneck')}</h2>
          <p>{why.map(say).join(' ')}</p>
        </div>
      </div>
      {help.length === 0 ? null : (
        <div className={styles['row']}>
          <Lightbulb aria-hidden="true" />
          <div>
            <h2>{t('coverage.lever.title')}</h2>
            <p>{help.map(say).join(' ')}</p>
          </div>
        </div>
      )}
    </section>
  );
}
