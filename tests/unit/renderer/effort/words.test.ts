import { describe, expect, it } from 'vitest';
import { add, batch } from '@shared/commands';
import { createTexts } from '../../../../renderer/src/i18n';
import { addedId } from '../../../../renderer/src/views/effort/added-id';
import { windowWords } from '../../../../renderer/src/views/effort/WindowFields';

describe('a window of working days in words', () => {
  it.each([
    [{ from: -3, to: -1 }, '3 bis 1 Tage vorher'],
    [{ from: -1, to: -1 }, '1 Tag vorher'],
    [{ from: 0, to: 0 }, 'am Tag selbst'],
    [{ from: 1, to: 3 }, '1 bis 3 Tage danach'],
    [{ from: -2, to: 1 }, '2 Tage vorher bis 1 Tag danach'],
  ])('%o', (window, words) => {
    expect(windowWords(window, createTexts('de'))).toBe(words);
  });
});

describe('the record that a command adds', () => {
  it('is found in a batch by its collection, and is nothing when there is none', () => {
    const command = batch([add('skills', { id: 'skill', name: 'Text' }), add('formats', { id: 'format', name: 'Bild' })]);
    expect(addedId(command, 'formats')).toBe('format');
    expect(addedId(command, 'skills')).toBe('skill');
    expect(addedId(command, 'activities')).toBe('');
  });
});
