import type { Locator } from 'playwright';
import { expect } from '../electron';
import type { CalendarBoard } from './board';

/** Opens a post from its card and gives its dialog, on a tab. */
export async function openPost(board: CalendarBoard, id: string, tab: 'content' | 'plan' | 'work' | 'review' = 'content'): Promise<Locator> {
  await board.card(id).click();
  const dialog = board.page.locator('dialog[open]').filter({ has: board.page.getByRole('tablist') });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('tab').nth(['content', 'plan', 'work', 'review'].indexOf(tab)).click();
  return dialog;
}

/** Saves the dialog and waits until it is gone. */
export async function savePost(dialog: Locator): Promise<void> {
  await dialog.locator('button[type="submit"]').click();
  await expect(dialog).toHaveCount(0);
}
