import type { ReactNode } from 'react';
import { type ActionCard, actionCards, menuNames, readableKeys } from '../../actions';
import { Dialog } from '../../components';
import { useTexts } from '../../i18n';
import { useAppStore } from '../../state';
import styles from './dialogs.module.css';

function ShortcutRow({ card, modifier }: { readonly card: ActionCard; readonly modifier: string }): ReactNode {
  const { t } = useTexts();
  if (card.shortcut === null) return null;
  return (
    <div className={styles['shortcut']}>
      <dt>{t(card.label)}</dt>
      <dd>
        <kbd>{readableKeys(card.shortcut, modifier)}</kbd>
      </dd>
    </div>
  );
}

/** The sheet of all shortcuts, made from the action cards. */
export function ShortcutsDialog(): ReactNode {
  const { t } = useTexts();
  const showDialog = useAppStore((state) => state.showDialog);
  const platform = useAppStore((state) => state.description?.platform);
  const modifier = platform === 'darwin' ? '⌘' : t('common.controlKey');
  return (
    <Dialog title={t('actions.showShortcuts')} width="large" onClose={() => showDialog(null)}>
      <div className={styles['sheet']}>
        {menuNames.map((menu) => {
          const cards = actionCards.filter((card) => card.menu === menu && card.shortcut !== null);
          return cards.length === 0 ? null : (
            <section key={menu}>
              <h3>{t(`actions.menu.${menu}`)}</h3>
              <dl>
                {cards.map((card) => (
                  <ShortcutRow key={card.id} card={card} modifier={modifier} />
                ))}
              </dl>
            </section>
          );
        })}
        <section>
          <h3>{t('common.view.calendar')}</h3>
          <p>{t('calendar.keys')}</p>
        </section>
      </div>
    </Dialog>
  );
}
