// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { type DayMark, DayField, DayMarksProvider } from '../../../../renderer/src/components';
import { TextsProvider } from '../../../../renderer/src/i18n';

afterEach(cleanup);

const marks = new Map<string, DayMark>([
  ['2027-05-06', { posts: 2, isShort: true }],
  ['2027-05-07', { posts: 1, isShort: false }],
  ['2027-05-10', { posts: 0, isShort: true }],
]);

function Picker({ marksOf }: { readonly marksOf: (from: string, until: string) => ReadonlyMap<string, DayMark> }): ReactNode {
  return (
    <TextsProvider language="de">
      <DayMarksProvider value={marksOf}>
        <DayField label="Tag" value="2027-05-06" onChange={() => undefined} />
      </DayMarksProvider>
    </TextsProvider>
  );
}

function open(container: HTMLElement): void {
  const sheet = container.querySelector('[popover]');
  if (sheet === null) throw new Error('no sheet');
  fireEvent(sheet, Object.assign(new Event('toggle'), { newState: 'open' }));
}

it('a day picker says which days have posts and where hours are missing, and asks only when it is open', () => {
  const marksOf = vi.fn(() => marks);
  const { container } = render(<Picker marksOf={marksOf} />);
  expect(marksOf).not.toHaveBeenCalled();
  open(container);
  expect(marksOf).toHaveBeenCalledWith('2027-04-26', '2027-06-06');
  const nameOf = (day: string): string | null | undefined => container.querySelector(`[data-pick="${day}"]`)?.getAttribute('aria-label');
  expect(nameOf('2027-05-06')).toBe('Do., 6. Mai 2027, 2 Beiträge, Stunden fehlen');
  expect(nameOf('2027-05-07')).toBe('Fr., 7. Mai 2027, 1 Beitrag');
  expect(nameOf('2027-05-10')).toBe('Mo., 10. Mai 2027, Stunden fehlen');
  expect(nameOf('2027-05-11')).toBe('Di., 11. Mai 2027');
  expect(container.textContent).toContain('Stunden fehlen');
});

it('without marks there is no legend', () => {
  const { container } = render(<Picker marksOf={() => new Map()} />);
  open(container);
  expect(container.textContent).not.toContain('Beiträge');
});
