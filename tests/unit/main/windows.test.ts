import { describe, expect, test, vi } from 'vitest';
import { createTranslate } from '@shared/i18n';
import type { MenuModel } from '@shared/ipc';
import { menuTemplate } from '../../../electron/main/windows/menu';
import { titleOf } from '../../../electron/main/windows/title';
import { choosePlace } from '../../../electron/main/windows/window-place';

const screen = { x: 0, y: 30, width: 1920, height: 1050 };

describe('the place of a window', () => {
  test('is the middle of the first screen at first, and never larger than it', () => {
    expect(choosePlace(null, [screen], 0)).toEqual({ x: 320, y: 155, width: 1280, height: 800 });
    expect(choosePlace(null, [{ x: 0, y: 0, width: 1024, height: 600 }], 0)).toEqual({ x: 0, y: 0, width: 1024, height: 600 });
  });

  test('is where it was, a step further for each open window', () => {
    const remembered = { x: 100, y: 80, width: 900, height: 700, isMaximized: false };
    expect(choosePlace(remembered, [screen], 0)).toEqual({ x: 100, y: 80, width: 900, height: 700 });
    expect(choosePlace(remembered, [screen], 2)).toEqual({ x: 156, y: 136, width: 900, height: 700 });
  });

  test.each([
    ['left of all screens', { x: -2000, y: 80 }],
    ['above', { x: 100, y: -400 }],
    ['below', { x: 100, y: 1070 }],
    ['but for a sliver', { x: 1850, y: 80 }],
  ])('is the middle again when it was %s', (_where, at) => {
    const remembered = { ...at, width: 900, height: 700, isMaximized: false };
    expect(choosePlace(remembered, [screen], 0)).toEqual(choosePlace(null, [screen], 0));
  });

  test('a second screen counts', () => {
    const remembered = { x: 2200, y: 80, width: 900, height: 700, isMaximized: false };
    expect(choosePlace(remembered, [screen, { x: 1920, y: 0, width: 1280, height: 1024 }], 0)).toMatchObject({ x: 2200 });
  });
});

describe('the title', () => {
  const german = createTranslate('de');
  const english = createTranslate('en');

  test.each([
    [{ state: 'saved' as const }, 'Café – gespeichert', 'Café – saved'],
    [{ state: 'saving' as const }, 'Café – wird gespeichert …', 'Café – saving …'],
    [{ state: 'failed' as const, code: 'full' as const, unsaved: 2, detail: '' }, 'Café – noch nicht gespeichert', 'Café – not saved yet'],
  ])('tells how saving stands: %o', (saveState, de, en) => {
    expect(titleOf({ name: 'Café', saveState, isReadOnly: false }, german)).toBe(de);
    expect(titleOf({ name: 'Café', saveState, isReadOnly: false }, english)).toBe(en);
  });

  test('tells that a plan is only looked at, and without a plan the program’s name', () => {
    expect(titleOf({ name: 'Café', saveState: { state: 'saved' }, isReadOnly: true }, german)).toBe('Café – nur zum Ansehen');
    expect(titleOf(null, german)).toBe('Taktplan');
  });
});

describe('the native menu', () => {
  const model: MenuModel[] = [
    {
      label: 'Datei',
      groups: [
        [{ actionId: 'file.open', label: 'Öffnen …', accelerator: 'CmdOrCtrl+O', isEnabled: true, isChecked: null }],
        [],
        [{ actionId: 'theme.dark', label: 'Dunkel', accelerator: null, isEnabled: false, isChecked: true }],
        [{ role: 'quit', label: 'Beenden' }],
      ],
    },
  ];

  test('follows the model: labels, keys, marks, a line between groups, roles of the system', () => {
    const request = vi.fn();
    const [file] = menuTemplate(model, 'linux', request);
    expect(file?.label).toBe('Datei');
    expect(file?.submenu).toMatchObject([
      { id: 'file.open', label: 'Öffnen …', accelerator: 'CmdOrCtrl+O', enabled: true },
      { type: 'separator' },
      { id: 'theme.dark', label: 'Dunkel', enabled: false, type: 'checkbox', checked: true },
      { type: 'separator' },
      { role: 'quit', label: 'Beenden' },
    ]);
  });

  test('a click asks the page to act', () => {
    const request = vi.fn();
    const [file] = menuTemplate(model, 'linux', request);
    const [open] = (file?.submenu ?? []) as { click: () => void }[];
    open?.click();
    expect(request).toHaveBeenCalledExactlyOnceWith('file.open');
  });

  test('a Mac has its own menus around it', () => {
    expect(menuTemplate(model, 'darwin', vi.fn()).map((menu) => menu.role ?? menu.label)).toEqual(['appMenu', 'Datei', 'windowMenu']);
  });
});
