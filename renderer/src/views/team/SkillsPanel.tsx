import { GraduationCap, Plus, X } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { add, change } from '@shared/commands';
import { Button, CommitTextField, EmptyState, IconButton, Panel, TextField } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId, removeRecord, useIsWritable, usePlan } from '../../state';
import styles from './SideLists.module.css';

function AddSkill(): ReactNode {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const text = name.trim();
    if (text !== '' && editPlan('team.done.skillAdded', add('skills', { id: makeId('skill'), name: text }))) setName('');
  };
  return (
    <form className={styles['add']} onSubmit={submit}>
      <TextField label={t('team.skills.new')} isLabelHidden placeholder={t('team.skills.new')} value={name} onChange={setName} />
      <Button type="submit" icon={<Plus />} disabled={name.trim() === ''}>
        {t('common.add')}
      </Button>
    </form>
  );
}

/** What work asks for and people can do; how many can do it, since one alone is a risk. */
export function SkillsPanel(): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const { skills, people } = usePlan();
  const isWritable = useIsWritable();
  const namesOf = (skillId: string): string[] => people.filter((person) => person.skills.some((skill) => skill.skillId === skillId)).map((person) => person.name);
  return (
    <Panel title={t('team.skills.title')} note={t('team.skills.note')}>
      {skills.length === 0 ? <EmptyState icon={<GraduationCap />} title={t('team.skills.emptyTitle')} text={t('team.skills.emptyText')} /> : null}
      <ul className={styles['list']}>
        {skills.map((skill) => {
          const names = namesOf(skill.id);
          return (
            <li key={skill.id} data-record={skill.id}>
              <CommitTextField
                label={t('team.skills.name', { name: skill.name })}
                isLabelHidden
                isRequired
                value={skill.name}
                isDisabled={!isWritable}
                onCommit={(name) => editPlan('team.done.skillRenamed', change('skills', skill.id, { name }))}
              />
              <span className={names.length === 0 ? styles['nobody'] : styles['count']} title={texts.f.list(names)}>
                {t('team.skills.people', { count: names.length })}
              </span>
              <IconButton label={t('common.removeNamed', { name: skill.name })} icon={<X />} disabled={!isWritable} onClick={() => removeRecord('team.done.skillRemoved', 'skills', skill, texts)} />
            </li>
          );
        })}
      </ul>
      {isWritable ? <AddSkill /> : null}
    </Panel>
  );
}
