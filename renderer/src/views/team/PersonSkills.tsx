import type { ReactNode } from 'react';
import type { Person } from '@shared/schema';
import { SelectField } from '../../components';
import { useTexts } from '../../i18n';
import { usePlan } from '../../state';
import type { PersonPartProps } from './PersonEditor';
import styles from './PersonEditor.module.css';

const levels = ['0', '1', '2', '3'] as const;

type Level = Person['skills'][number]['level'];

function withLevel(skills: Person['skills'], skillId: string, level: 0 | Level): Person['skills'] {
  const others = skills.filter((skill) => skill.skillId !== skillId);
  return level === 0 ? others : [...others, { skillId, level }];
}

/** What the person can do: each skill of the plan with a level. */
export function PersonSkills({ person, isDisabled, set }: PersonPartProps): ReactNode {
  const { t } = useTexts();
  const { skills } = usePlan();
  const levelOf = (skillId: string): 0 | Level => person.skills.find((skill) => skill.skillId === skillId)?.level ?? 0;
  return (
    <section className={styles['part']}>
      <h3>{t('team.skills.of')}</h3>
      {skills.length === 0 ? <p className={styles['note']}>{t('team.skills.none')}</p> : null}
      <ul className={styles['skills']}>
        {skills.map((skill) => (
          <li key={skill.id} className={styles['skill']}>
            <span aria-hidden="true" className={levelOf(skill.id) === 0 ? undefined : styles['has']}>
              {skill.name}
            </span>
            <SelectField
              label={skill.name}
              isLabelHidden
              value={levels[levelOf(skill.id)]}
              choices={levels.map((value) => ({ value, label: t(`team.level.${value}`) }))}
              isDisabled={isDisabled}
              onChange={(value) => set({ skills: withLevel(person.skills, skill.id, levels.indexOf(value) as 0 | Level) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
