import type { Translate } from '@shared/i18n';
import type { MenuItem, MenuModel } from '@shared/ipc';
import { type ActionCard, type ActionWorld, type MenuName, menuNames } from './action-card';
import { actionCards } from './registry';

type RoleItem = Extract<MenuModel['groups'][number][number], { role: unknown }>;

const roles: Readonly<Record<MenuName, readonly RoleItem['role'][]>> = {
  file: ['quit'],
  edit: ['cut', 'copy', 'paste', 'selectAll'],
  view: ['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'],
  plan: [],
  post: [],
  help: [],
};

function item(card: ActionCard, world: ActionWorld, translate: Translate): MenuItem {
  // A bare sign such as `?` would fire while somebody types, so the native menu only shows keys with a modifier.
  // Keys of posts would take copying and deleting away from text fields.
  const isNative = card.menu !== 'post' && card.shortcut !== null && (card.shortcut.startsWith('Mod+') || /^F\d+$/.test(card.shortcut));
  return {
    actionId: card.id,
    label: translate(card.label),
    accelerator: isNative && card.shortcut !== null ? card.shortcut.replace('Mod', 'CmdOrCtrl') : null,
    isEnabled: card.isEnabled(world),
    isChecked: card.isChecked === null ? null : card.isChecked(world),
  };
}

function menu(name: MenuName, world: ActionWorld, translate: Translate): MenuModel {
  const cards = actionCards.filter((card) => card.menu === name);
  const numbers = [...new Set(cards.map((card) => card.group))].toSorted((first, second) => first - second);
  const groups: MenuModel['groups'] = numbers.map((number) => cards.filter((card) => card.group === number).map((card) => item(card, world, translate)));
  const system = roles[name].map((role): RoleItem => ({ role, label: translate(`actions.role.${role}`) }));
  return { label: translate(`actions.menu.${name}`), groups: system.length === 0 ? groups : [...groups, system] };
}

/** The native menu in the current language and state, made from the action cards. */
export function menuModel(world: ActionWorld, translate: Translate): MenuModel[] {
  return menuNames.map((name) => menu(name, world, translate)).filter((made) => made.groups.length > 0);
}
