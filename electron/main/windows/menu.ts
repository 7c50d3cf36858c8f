import type { MenuItemConstructorOptions } from 'electron';
import type { MenuModel } from '@shared/ipc';

type ModelItem = MenuModel['groups'][number][number];

function itemOf(item: ModelItem, request: (actionId: string) => void): MenuItemConstructorOptions {
  if ('role' in item) return { role: item.role, label: item.label };
  const { actionId, label, accelerator, isEnabled, isChecked } = item;
  return {
    id: actionId,
    label,
    enabled: isEnabled,
    ...(accelerator === null ? {} : { accelerator }),
    ...(isChecked === null ? {} : { type: 'checkbox', checked: isChecked }),
    click: () => request(actionId),
  };
}

function menuOf({ label, groups }: MenuModel, request: (actionId: string) => void): MenuItemConstructorOptions {
  const filled = groups.filter((group) => group.length > 0);
  const submenu = filled.flatMap((group, index): MenuItemConstructorOptions[] => {
    const items = group.map((item) => itemOf(item, request));
    return index === 0 ? items : [{ type: 'separator' }, ...items];
  });
  return { label, submenu };
}

/** The native menu for what the page describes. On a Mac the program's own menu comes first. */
export function menuTemplate(model: readonly MenuModel[], platform: NodeJS.Platform, request: (actionId: string) => void): MenuItemConstructorOptions[] {
  const menus = model.map((menu) => menuOf(menu, request));
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...menus, { role: 'windowMenu' }] : menus;
}
