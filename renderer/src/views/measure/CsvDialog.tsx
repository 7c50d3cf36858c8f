import { type ReactNode, useState } from 'react';
import { add, batch } from '@shared/commands';
import { readMeasurementsCsv } from '@shared/formats';
import type { Measurement } from '@shared/schema';
import { Button, Dialog, SelectField, TextArea } from '../../components';
import { useTexts } from '../../i18n';
import { editPlanWithToast, makeId, usePlan } from '../../state';
import styles from './MeasureView.module.css';

const MOST_BYTES = 2_000_000;
const REFUSED_SHOWN = 5;

/** What a table would add: values that the plan has already are passed over, so that the same table can be read twice. */
function newOnes(known: readonly Measurement[], read: ReturnType<typeof readMeasurementsCsv>['read']): ReturnType<typeof readMeasurementsCsv>['read'] {
  const keys = new Set(known.map(({ subGoalId, day, value }) => `${subGoalId}/${day}/${value}`));
  return read.filter(({ subGoalId, day, value }) => !keys.has(`${subGoalId}/${day}/${value}`));
}

/** Reads measurements from a table that is pasted or picked as a file; says before what would happen. */
export function CsvDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const { subGoals, measurements } = usePlan();
  const [text, setText] = useState('');
  const [chosenId, setChosenId] = useState(subGoals[0]?.id ?? '');
  const [isTooBig, setIsTooBig] = useState(false);
  const { read, refused } = readMeasurementsCsv(text, subGoals, chosenId);
  const fresh = newOnes(measurements, read);
  const take = (): void => {
    const commands = fresh.map(({ subGoalId, day, value, note }) => add('measurements', { id: makeId('value'), subGoalId, day, value, note: note.slice(0, 500) }));
    editPlanWithToast('measure.done.read', batch(commands));
    onClose();
  };
  const pick = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setIsTooBig(file.size > MOST_BYTES);
    if (file.size <= MOST_BYTES) setText(await file.text());
  };
  return (
    <Dialog
      title={t('measure.csv.title')}
      width="large"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" disabled={fresh.length === 0} onClick={take}>
            {t('measure.csv.take', { count: fresh.length })}
          </Button>
        </>
      }
    >
      <div className={styles['csv']}>
        <p>{t('measure.csv.note')}</p>
        <SelectField label={t('measure.csv.subGoal')} value={chosenId} choices={subGoals.map(({ id, name }) => ({ value: id, label: name }))} onChange={setChosenId} />
        <label>
          <span>{t('measure.csv.file')}</span>
          <input type="file" accept=".csv,.txt,text/csv,text/plain" onChange={(event) => void pick(event.target.files?.[0])} />
        </label>
        <TextArea label={t('measure.csv.text')} rows={7} value={text} placeholder={t('measure.csv.example')} onChange={setText} />
        <div role="status">
          {isTooBig ? <p className={styles['bad']}>{t('measure.csv.tooBig')}</p> : null}
          {text === '' ? null : <p>{t('measure.csv.found', { fresh: fresh.length, same: read.length - fresh.length, refused: refused.length })}</p>}
          <ul className={styles['refused']}>
            {refused.slice(0, REFUSED_SHOWN).map(({ row, text: line, reason }) => (
              <li key={row}>{t(`measure.csv.refused.${reason}`, { row, line: line.slice(0, 80) })}</li>
            ))}
          </ul>
        </div>
      </div>
    </Dialog>
  );
}
