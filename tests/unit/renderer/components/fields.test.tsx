// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CommitDayField, DayField, type Period, PeriodFields, WeekHours } from '../../../../renderer/src/components';
import { createTexts, TextsProvider } from '../../../../renderer/src/i18n';
import { EstimateFields } from '../../../../renderer/src/views/effort/EstimateFields';

const { t } = createTexts('de');

afterEach(cleanup);

function show(element: ReactElement): void {
  render(<TextsProvider language="de">{element}</TextsProvider>);
}

function field(name: string): HTMLInputElement {
  return screen.getByRole('textbox', { name });
}

/** Types as a person does: into the field, then away from it. */
function type(name: string, text: string): void {
  const input = field(name);
  input.focus();
  fireEvent.keyDown(input, { key: '1' });
  fireEvent.change(input, { target: { value: text } });
  fireEvent.blur(input);
}

describe('a day field', () => {
  it('shows the day in the language of the program', () => {
    show(<DayField label="Tag" value="2027-05-06" onChange={vi.fn()} />);
    expect(field('Tag').value).toBe('06.05.2027');
  });

  it('takes a short form when it is left, with the year of the day before it', () => {
    const onChange = vi.fn();
    show(<DayField label="Tag" value="2027-05-06" onChange={onChange} />);
    type('Tag', '7.6.');
    expect(onChange.mock.calls).toEqual([['2027-06-07']]);
  });

  it('explains what is no day, keeps the text, and takes nothing', () => {
    const onChange = vi.fn();
    show(<DayField label="Tag" value="2027-05-06" onChange={onChange} />);
    type('Tag', '31.2.2027');
    expect(onChange).not.toHaveBeenCalled();
    expect(field('Tag').value).toBe('31.2.2027');
    expect(field('Tag').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(t('common.notADay', { example: '06.05.2027' }))).toBeTruthy();
  });

  it('explains a day outside its bounds', () => {
    show(<DayField label="Tag" value="2027-05-06" minimum="2027-05-01" maximum="2027-05-31" onChange={vi.fn()} />);
    type('Tag', '1.6.2027');
    expect(screen.getByText(t('common.dayOutOfBounds', { minimum: '01.05.2027', maximum: '31.05.2027' }))).toBeTruthy();
  });

  it('may be emptied only when it is optional', () => {
    const onChange = vi.fn();
    show(<DayField label="Muss" value="2027-05-06" onChange={onChange} />);
    show(<DayField label="Kann" value="2027-05-06" isOptional onChange={onChange} />);
    type('Muss', '');
    expect(onChange).not.toHaveBeenCalled();
    expect(field('Muss').value).toBe('06.05.2027');
    type('Kann', '');
    expect(onChange.mock.calls).toEqual([[null]]);
  });
});

describe('a day field that edits the plan', () => {
  it('makes one edit when a whole day was typed and the field is left', () => {
    const onCommit = vi.fn();
    show(<CommitDayField label="Tag" value="2027-05-06" onCommit={onCommit} />);
    const input = field('Tag');
    for (const text of ['1.6.2020', '1.6.2027']) {
      fireEvent.focus(input);
      fireEvent.keyDown(input, { key: '7' });
      fireEvent.change(input, { target: { value: text } });
    }
    expect(onCommit).not.toHaveBeenCalled();
    fireEvent.blur(input);
    expect(onCommit.mock.calls).toEqual([['2027-06-01']]);
  });

  it('edits on Enter and takes everything back on Escape', () => {
    const onCommit = vi.fn();
    show(<CommitDayField label="Tag" value="2027-05-06" onCommit={onCommit} />);
    const input = field('Tag');
    fireEvent.keyDown(input, { key: 'ArrowUp' });
    fireEvent.keyDown(input, { key: 'Escape' });
    fireEvent.blur(input);
    expect(onCommit).not.toHaveBeenCalled();
    expect(input.value).toBe('06.05.2027');
    fireEvent.keyDown(input, { key: 'ArrowUp', shiftKey: true });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onCommit.mock.calls).toEqual([['2027-05-13']]);
  });
});

describe('two days of a period', () => {
  const labels = { from: 'Von', until: 'Bis' };

  it('are kept together once they are in order', () => {
    const onCommit = vi.fn<(period: Period) => void>();
    show(<PeriodFields from="2027-05-01" until="2027-05-31" labels={labels} onCommit={onCommit} />);
    type('Von', '2027-06-15');
    expect(onCommit).not.toHaveBeenCalled();
    expect(screen.getByText(t('common.untilBeforeFrom'))).toBeTruthy();
    type('Bis', '2027-06-30');
    expect(onCommit.mock.calls).toEqual([[{ from: '2027-06-15', until: '2027-06-30' }]]);
  });
});

describe('hours of the week', () => {
  it('change one day and keep the others, in minutes', () => {
    const onCommit = vi.fn();
    show(<WeekHours label="Stunden" minutes={[480, 480, 0, 0, 0, 0, 0]} onCommit={onCommit} />);
    expect(screen.getByText('16 h')).toBeTruthy();
    type('Mi', '7,5');
    expect(onCommit.mock.calls).toEqual([[[480, 480, 450, 0, 0, 0, 0]]]);
  });
});

describe('three-point hours', () => {
  const estimate = { low: 60, likely: 120, high: 240 };

  it('are kept when they rise', () => {
    const onCommit = vi.fn();
    show(<EstimateFields estimate={estimate} name="Text" onCommit={onCommit} />);
    expect(screen.getByText('2,2 h')).toBeTruthy();
    type(t('effort.point.likely'), '1,5');
    expect(onCommit.mock.calls).toEqual([[{ low: 60, likely: 90, high: 240 }]]);
  });

  it('are explained and held back until they rise', () => {
    const onCommit = vi.fn();
    show(<EstimateFields estimate={estimate} name="Text" onCommit={onCommit} />);
    type(t('effort.point.low'), '5');
    expect(onCommit).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe(t('effort.estimateOrder'));
    type(t('effort.point.high'), '8');
    type(t('effort.point.likely'), '6');
    expect(onCommit.mock.calls).toEqual([[{ low: 300, likely: 360, high: 480 }]]);
  });
});
