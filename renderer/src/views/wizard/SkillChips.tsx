import type { KeyboardEvent, ReactNode } from 'react';
import { type SkillKey, skillKeys, skillLabelKey } from '@shared/benchmarks';
import { useTexts } from '../../i18n';
import { type Level, levelOf, type PersonDraft, withLevel } from './person-draft';
import styles from './SkillChips.module.css';

const levels = [1, 2, 3] as const;
const keySteps: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 };

function clamp(level: number): Level {
  return level <= 0 ? 0 : level === 1 ? 1 : level === 2 ? 2 : 3;
}

interface SkillChipProps {
  readonly skill: SkillKey;
  readonly level: Level;
  readonly onChange: (level: Level) => void;
}

function SkillChip({ skill, level, onChange }: SkillChipProps): ReactNode {
  const { t } = useTexts();
  const name = t(skillLabelKey(skill));
  const state = t(`wizard.people.level.${level}`);
  const walk = (event: KeyboardEvent): void => {
    const step = keySteps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onChange(clamp(level + step));
  };
  return (
    <button
      type="button"
      className={styles['chip']}
      aria-pressed={level > 0}
      aria-label={t('wizard.people.skillLevel', { skill: name, level: state })}
      title={state}
      onClick={() => onChange(level === 3 ? 0 : clamp(level + 1))}
      onKeyDown={walk}
    >
      {name}
      <span className={styles['dots']} aria-hidden="true">
        {levels.map((dot) => (
          <span key={dot} className={dot <= level ? styles['full'] : styles['empty']} />
        ))}
      </span>
    </button>
  );
}

/** What somebody can do: each skill with one to three dots. A click goes one level up and round, arrow keys go up and down. */
export function SkillChips({ person, onChange }: { readonly person: PersonDraft; readonly onChange: (person: PersonDraft) => void }): ReactNode {
  const { t } = useTexts();
  return (
    <fieldset aria-label={t('team.skills.of')} className={styles['chips']}>
      {skillKeys.map((skill) => (
        <SkillChip key={skill} skill={skill} level={levelOf(person, skill)} onChange={(level) => onChange(withLevel(person, skill, level))} />
      ))}
    </fieldset>
  );
}
