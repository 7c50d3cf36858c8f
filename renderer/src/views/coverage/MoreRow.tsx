import { type ReactNode, useState } from 'react';
import { Button, tableStyles } from '../../components';
import { useTexts } from '../../i18n';

/** Rows of a sum that are drawn at once: tens of thousands would stop the window. */
const AT_ONCE = 200;

/** The first rows of a long list; `more` draws as many again. */
export function useFirst<Row>(rows: readonly Row[]): { readonly shown: readonly Row[]; readonly hidden: readonly Row[]; readonly more: () => void } {
  const [count, setCount] = useState(AT_ONCE);
  return { shown: rows.slice(0, count), hidden: rows.slice(count), more: () => setCount(count + AT_ONCE) };
}

interface MoreRowProps {
  readonly count: number;
  /** Minutes of the rows that are not drawn, so that the sum below can still be added up. */
  readonly minutes: number;
  readonly columns: number;
  readonly onMore: () => void;
}

/** Stands for the rows that are not drawn, with their sum. */
export function MoreRow({ count, minutes, columns, onMore }: MoreRowProps): ReactNode {
  const { t, f } = useTexts();
  if (count === 0) return null;
  return (
    <tr>
      <td colSpan={columns}>
        <Button tone="quiet" onClick={onMore}>
          {t('coverage.count.more', { count })}
        </Button>
      </td>
      <td className={tableStyles['numeric']}>{f.duration(minutes)}</td>
    </tr>
  );
}
