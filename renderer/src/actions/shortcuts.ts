import { type ActionCard, currentWorld } from './action-card';
import { performAction } from './perform';
import { actionCards } from './registry';

/** The keys of an event in the notation of action cards. Follows the typed sign, not the place of the key. */
export function keysOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const sign = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const isLetter = sign.length > 1 || sign.toLowerCase() !== sign.toUpperCase();
  const parts = [event.ctrlKey || event.metaKey ? 'Mod' : '', event.altKey ? 'Alt' : '', event.shiftKey && isLetter ? 'Shift' : '', sign];
  return parts.filter((part) => part !== '').join('+');
}

/** Whether a key press belongs to a field or to an open dialog, where single letters must not act. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"], dialog[open]') !== null;
}

/** Whether the system's own undo has something to work on: ticks and choices are edits of the plan, not of a text. */
function holdsText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type="checkbox"], [type="radio"], [type="file"]), textarea, [contenteditable="true"]') !== null;
}

/** Text that is marked anywhere is what a copy is meant for. */
function isCopyOfText(keys: string): boolean {
  return keys === 'Mod+C' && (getSelection()?.toString() ?? '') !== '';
}

function cardFor(event: KeyboardEvent): ActionCard | undefined {
  const card = cardOf(event);
  // Keys of posts belong to the calendar; in fields and dialogs they do what they do everywhere.
  return card?.menu === 'post' && (isTyping(event.target) || document.querySelector('dialog[open]') !== null) ? undefined : card;
}

/** Second keys of actions, as people know them from elsewhere. */
const otherKeys: Readonly<Record<string, string>> = { 'Mod+Y': 'edit.redo', Backspace: 'post.delete' };

function cardOf(event: KeyboardEvent): ActionCard | undefined {
  const keys = keysOf(event);
  if (isCopyOfText(keys)) return undefined;
  if (isTyping(event.target) && !keys.startsWith('Mod+')) return undefined;
  // Inside a field the system's own undo works on the typed text.
  if (holdsText(event.target) && (keys === 'Mod+Z' || keys === 'Mod+Shift+Z')) return undefined;
  return actionCards.find((card) => card.shortcut === keys) ?? actionCards.find((card) => card.id === otherKeys[keys]);
}

/** Listens to the keyboard and performs the action whose keys are pressed; the returned function ends it. */
export function listenToShortcuts(): () => void {
  const listener = (event: KeyboardEvent): void => {
    const card = cardFor(event);
    if (card === undefined || event.defaultPrevented || !card.isEnabled(currentWorld())) return;
    event.preventDefault();
    performAction(card);
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}

/** The keys as people read them, `Strg Z` or `⌘ Z`. */
export function readableKeys(shortcut: string, modifier: string): string {
  return shortcut.replace('Mod', modifier).replaceAll('+', ' ');
}
