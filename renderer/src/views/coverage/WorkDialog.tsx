import { type ReactNode, useEffect, useState } from 'react';
import { Dialog, tableStyles } from '../../components';
import { useTexts } from '../../i18n';
import { askLines, useCoverageStore, usePlan } from '../../state';
import type { LinesQuestion, WorkLine } from '../../workers/coverage-protocol';
import { ItemName } from './ItemName';
import { MoreRow, useFirst } from './MoreRow';
import styles from './WorkDialog.module.css';

/** Which work is to be shown, and what the dialog is called. */
export interface WorkQuestion extends LinesQuestion {
  readonly title: string;
}

/** The lines that a question asks for; null until they are there. They follow every edit. */
export function useLines(question: WorkQuestion): readonly WorkLine[] | null {
  const reportNumber = useCoverageStore((state) => state.reportNumber);
  const [lines, setLines] = useState<readonly WorkLine[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const { title: _title, ...wanted } = question;
    void askLines(wanted).then((answer) => {
      if (isCurrent) setLines(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [question, reportNumber]);
  return lines;
}

/** When it may be done, with the day by which it should have been; time that was logged is no plan any more. */
function When({ line: { item, isLogged } }: { readonly line: WorkLine }): ReactNode {
  const { t, f } = useTexts();
  if (isLogged) return t('coverage.work.logged');
  if (item.wasDue !== null) return t('coverage.work.overdue', { due: f.shortDay(item.wasDue), until: f.shortDay(item.until) });
  return t('coverage.work.window', { from: f.shortDay(item.from), until: f.shortDay(item.until) });
}

function LineRow({ line, names }: { readonly line: WorkLine; readonly names: ReadonlyMap<string, string> }): ReactNode {
  const { t, f } = useTexts();
  const { item } = line;
  return (
    <tr className={line.personId === null ? styles['missing'] : undefined}>
      <td>{f.day(line.day)}</td>
      <th scope="row">
        <ItemName item={item} />
      </th>
      <td>{line.personId === null ? t('coverage.work.nobody') : (names.get(line.personId) ?? line.personId)}</td>
      <td className={tableStyles['faint']}>
        <When line={line} />
      </td>
      <td className={tableStyles['numeric']}>{f.hours(line.minutes)}</td>
    </tr>
  );
}

/** The pieces of work behind a figure: who does what on which day, and what nobody can do. */
export function WorkDialog({ question, onClose }: { readonly question: WorkQuestion; readonly onClose: () => void }): ReactNode {
  const { t, f } = useTexts();
  const lines = useLines(question);
  const { shown, hidden, more } = useFirst(lines ?? []);
  const names = new Map(usePlan().people.map((person) => [person.id, person.name]));
  return (
    <Dialog title={question.title} width="large" onClose={onClose}>
      {lines === null ? <p>{t('common.computing')}</p> : null}
      {lines !== null && lines.length === 0 ? <p>{t('coverage.work.none')}</p> : null}
      {lines !== null && lines.length > 0 ? (
        <table className={`${tableStyles['table']} ${styles['table']}`}>
          <thead>
            <tr>
              <th>{t('coverage.work.day')}</th>
              <th>{t('coverage.work.what')}</th>
              <th>{t('coverage.work.who')}</th>
              <th>{t('coverage.work.when')}</th>
              <th className={tableStyles['numeric']}>{t('coverage.work.hours')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <LineRow key={`${line.item.id}-${line.personId ?? ''}-${line.day}`} line={line} names={names} />
            ))}
            <MoreRow count={hidden.length} minutes={hidden.reduce((sum, line) => sum + line.minutes, 0)} columns={4} onMore={more} />
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {t('coverage.work.sum')}
              </th>
              <td className={tableStyles['numeric']}>{f.hours(lines.reduce((sum, line) => sum + line.minutes, 0))}</td>
            </tr>
          </tfoot>
        </table>
      ) : null}
    </Dialog>
  );
}
