/** A column of a table: its title, and on which side its texts stand. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** Width in a terminal: signs, not UTF-16 units. */
function widthOf(text: string): number {
  return Array.from(text).length;
}

function pad(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + space : space + text;
}

/** Lines of a table for a terminal: titles, a rule, rows. */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map(({ title }, index) => Math.max(...[title, ...rows.map((row) => row[index] ?? '')].map(widthOf)));
  const line = (cells: readonly string[]): string => columns.map(({ align }, index) => pad(cells[index] ?? '', widths[index] ?? 0, align)).join('  ').trimEnd();
  return [line(columns.map(({ title }) => title)), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)];
}
