import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Finding } from '@shared/engine';
import { useTexts } from '../../i18n';
import styles from './GoalsView.module.css';

const icons = { objection: CircleAlert, hint: Info, good: CircleCheck } as const;

/** What the program says, one line each; the icon says how much it weighs. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { t, say } = useTexts();
  if (findings.length === 0) return null;
  return (
    <ul className={styles['findings']}>
      {findings.map(({ weight, sentence }) => {
        const Icon = icons[weight];
        return (
          <li key={sentence.code} data-weight={weight}>
            <Icon role="img" aria-label={t(`goals.weight.${weight}`)} />
            {say(sentence)}
          </li>
        );
      })}
    </ul>
  );
}
