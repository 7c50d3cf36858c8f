import type { TextKey } from '@shared/i18n';
import { ask } from '../bridge';
import { useToastStore } from './toast-store';

/** Puts a text into the clipboard and says so. */
export function copyText(text: string, done: TextKey): void {
  void ask('text.copy', { text }).then(() => useToastStore.getState().say({ tone: 'plain', key: done, values: {}, offersUndo: false }));
}
