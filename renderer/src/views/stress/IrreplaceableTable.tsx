import type { ReactNode } from 'react';
import type { Irreplaceable } from '@shared/engine';
import { tableStyles } from '../../components';
import { useTexts } from '../../i18n';
import { usePlan } from '../../state';
import styles from './StressView.module.css';

/** Work that only one person can do. */
export function IrreplaceableTable({ found }: { readonly found: readonly Irreplaceable[] }): ReactNode {
  const { t, f } = useTexts();
  const plan = usePlan();
  if (found.length === 0) return <p className={styles['none']}>{t('stress.alone.nobody')}</p>;
  return (
    <table className={tableStyles['table']}>
      <thead>
        <tr>
          <th>{t('stress.alone.who')}</th>
          <th>{t('stress.alone.what')}</th>
          <th className={tableStyles['numeric']}>{t('stress.alone.items')}</th>
          <th className={tableStyles['numeric']}>{t('stress.alone.hours')}</th>
        </tr>
      </thead>
      <tbody>
        {found.map(({ personId, skillId, level, itemCount, minutes }) => (
          <tr key={`${personId}-${skillId}-${level}`}>
            <th scope="row">{plan.people.find((person) => person.id === personId)?.name ?? personId}</th>
            <td>{t('stress.alone.skill', { skill: plan.skills.find((skill) => skill.id === skillId)?.name ?? skillId, level })}</td>
            <td className={tableStyles['numeric']}>{f.number(itemCount, 0)}</td>
            <td className={tableStyles['numeric']}>{f.hours(minutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
