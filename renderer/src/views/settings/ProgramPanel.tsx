import type { ReactNode } from 'react';
import { Panel, Segmented } from '../../components';
import { useTexts } from '../../i18n';
import { changePreferences, useAppStore } from '../../state';
import styles from './SettingsView.module.css';

const languages = ['system', 'de', 'en'] as const;
const themes = ['system', 'light', 'dark'] as const;

/** Language and appearance: they belong to this computer and not to the plan. */
export function ProgramPanel(): ReactNode {
  const { t } = useTexts();
  const preferences = useAppStore((state) => state.preferences);
  return (
    <Panel title={t('settings.section.program')} note={t('settings.program.note')}>
      <div className={styles['switches']}>
        <div className={styles['labelled']}>
          <span aria-hidden="true">{t('settings.program.language')}</span>
          <div>
            <Segmented
              label={t('settings.program.language')}
              value={preferences.language}
              choices={languages.map((value) => ({ value, label: t(`settings.language.${value}`) }))}
              onChange={(language) => void changePreferences({ language })}
            />
          </div>
        </div>
        <div className={styles['labelled']}>
          <span aria-hidden="true">{t('settings.program.theme')}</span>
          <div>
            <Segmented label={t('settings.program.theme')} value={preferences.theme} choices={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))} onChange={(theme) => void changePreferences({ theme })} />
          </div>
        </div>
      </div>
    </Panel>
  );
}
