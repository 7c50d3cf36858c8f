import { ArrowRight, Star } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ExtraLine, Repair } from '@shared/engine';
import { Button, VerdictMark } from '../../components';
import { useTexts } from '../../i18n';
import { editPlanWithToast, useIsWritable, usePlan } from '../../state';
import styles from './ExtraColumn.module.css';

/** So many people are shown by name; who has more of them looks into the team afterwards. */
const SHOWN = 6;

function ExtraItem({ line }: { readonly line: ExtraLine }): ReactNode {
  const { t, f } = useTexts();
  const { currency } = usePlan().settings;
  const days = line.from === line.until ? f.shortDay(line.from) : t('repairs.extra.days', { from: f.shortDay(line.from), until: f.shortDay(line.until) });
  return (
    <li className={styles['line']}>
      <span>
        {line.name === '' ? t('repairs.extra.anySkill') : line.name}
        <small>{t(`repairs.extra.${line.kind}${line.mostMinutesPerWeek < line.minutes ? '.weekly' : ''}`, { days, most: f.duration(line.mostMinutesPerWeek) })}</small>
      </span>
      <span className={styles['amount']}>
        {f.duration(line.minutes)}
        <small>{f.money(line.cents, currency)}</small>
      </span>
    </li>
  );
}

interface ExtraColumnProps {
  readonly repair: Repair;
  readonly kind: 'overtime' | 'freelancers' | 'cheapestMix';
  readonly isBest: boolean;
}

/** One of the three ways side by side: its price, who does what, and what becomes of the plan. */
export function ExtraColumn({ repair, kind, isBest }: ExtraColumnProps): ReactNode {
  const { t, f, say } = useTexts();
  const isWritable = useIsWritable();
  const { currency } = usePlan().settings;
  const { command, extras, before, after } = repair;
  const title = t(`repairs.extra.kind.${kind}`);
  const cents = extras.reduce((sum, line) => sum + line.cents, 0);
  return (
    <li className={`${styles['column']} ${isBest ? styles['best'] : ''}`}>
      <header className={styles['head']}>
        <h3>{title}</h3>
        {isBest ? (
          <span className={styles['mark']}>
            <Star aria-hidden="true" />
            {t('repairs.extra.best')}
          </span>
        ) : null}
      </header>
      {command === null ? (
        <p className={styles['none']}>{repair.sentences.slice(1).map(say).join(' ')}</p>
      ) : (
        <>
          <p className={styles['price']}>{f.money(cents, currency)}</p>
          <p className={styles['what']}>{say(repair.sentences[0] ?? { code: '', values: {} })}</p>
          <ul className={styles['lines']}>
            {extras.slice(0, SHOWN).map((line) => (
              <ExtraItem key={`${line.kind}/${line.name}`} line={line} />
            ))}
            {extras.length > SHOWN ? <li className={styles['more']}>{t('repairs.extra.more', { count: extras.length - SHOWN })}</li> : null}
          </ul>
          <dl className={styles['outcome']}>
            <dt>{t('repairs.missing')}</dt>
            <dd>
              {f.duration(before.missingMinutes)}
              <ArrowRight aria-label={t('repairs.becomes')} />
              <strong>{f.duration(after.missingMinutes)}</strong>
            </dd>
          </dl>
          <footer className={styles['foot']}>
            <VerdictMark level={after.level} />
            <Button
              tone={isBest ? 'primary' : 'plain'}
              disabled={!isWritable}
              aria-label={t('repairs.applyNamed', { name: title })}
              onClick={() => editPlanWithToast('repairs.applied', command)}
            >
              {t('repairs.apply')}
            </Button>
          </footer>
        </>
      )}
    </li>
  );
}
