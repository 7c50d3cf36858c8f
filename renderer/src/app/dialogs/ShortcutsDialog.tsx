import type { ReactNode } from 'react';
import { actionCards, gridKeys, menuNames, mouseLines, readableKeys } from '../../actions';
import { Dialog } from '../../components';
import { useTexts } from '../../i18n';
import { useAppStore } from '../../state';
import styles from './dialogs.module.css';

/** Keys whose names differ between languages, or that are shown by a sign. */
const namedKeys = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'Enter', 'Escape', 'Space', 'Delete', 'Shift', 'ContextMenu', 'Click', 'Drag', 'Frame'] as const);

type NamedKey = typeof namedKeys extends Set<infer Key> ? Key : never;

function isNamed(key: string): key is NamedKey {
  return namedKeys.has(key as NamedKey);
}

/** Several keys for the same: what they all begin with is said once, as in `Alt ← →`. */
function useKeyWords(modifier: string): (keys: readonly string[]) => string {
  const { t } = useTexts();
  const spoken = (keys: string): string[] => readableKeys(keys, modifier).split(' ').map((key) => (isNamed(key) ? t(`actions.key.${key}`) : key));
  return (keys) => {
    const all = keys.map(spoken);
    const head = all[0]?.slice(0, -1) ?? [];
    const isShared = all.every((words) => words.slice(0, -1).join(' ') === head.join(' '));
    return isShared ? [...head, ...all.map((words) => words.at(-1))].join(' ') : all.map((words) => words.join(' ')).join(', ');
  };
}

function ShortcutRow({ label, keys }: { readonly label: string; readonly keys: string }): ReactNode {
  return (
    <div className={styles['shortcut']}>
      <dt>{label}</dt>
      <dd>
        <kbd>{keys}</kbd>
      </dd>
    </div>
  );
}

/** The sheet of all shortcuts, made from the action cards and the table that the calendar's grid obeys. */
export function ShortcutsDialog(): ReactNode {
  const { t } = useTexts();
  const showDialog = useAppStore((state) => state.showDialog);
  const platform = useAppStore((state) => state.description?.platform);
  const words = useKeyWords(platform === 'darwin' ? '⌘' : t('common.controlKey'));
  return (
    <Dialog title={t('actions.showShortcuts')} width="large" isText onClose={() => showDialog(null)}>
      <div className={styles['sheet']}>
        {menuNames.map((menu) => {
          const cards = actionCards.filter((card) => card.menu === menu && card.shortcut !== null);
          return cards.length === 0 ? null : (
            <section key={menu}>
              <h3>{t(`actions.menu.${menu}`)}</h3>
              <dl>
                {cards.map((card) => (
                  <ShortcutRow key={card.id} label={t(card.label)} keys={words([card.shortcut ?? ''])} />
                ))}
              </dl>
            </section>
          );
        })}
        <section>
          <h3>{t('common.view.calendar')}</h3>
          <dl>
            {Object.values(gridKeys).map((line) => (
              <ShortcutRow key={line.label} label={t(line.label)} keys={words(line.keys)} />
            ))}
          </dl>
        </section>
        <section>
          <h3>{t('actions.mouse')}</h3>
          <dl>
            {mouseLines.map((line) => (
              <ShortcutRow key={line.label} label={t(line.label)} keys={words(line.keys)} />
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
