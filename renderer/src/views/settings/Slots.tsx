import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Channel } from '@shared/schema';
import { Button, IconButton, SelectField, weekdayName, weekdays } from '../../components';
import { useTexts } from '../../i18n';
import { usePlan } from '../../state';
import styles from './ChannelEditor.module.css';
import { ClockField } from './ClockField';

type Slot = Channel['slots'][number];

interface SlotsProps {
  readonly slots: readonly Slot[];
  readonly isDisabled: boolean;
  readonly onChange: (slots: Slot[]) => void;
}

const weekdayValues = ['1', '2', '3', '4', '5', '6', '7'] as const;

function inOrder(slots: readonly Slot[]): Slot[] {
  return slots.toSorted((first, second) => first.weekday - second.weekday || first.time.localeCompare(second.time));
}

/** The weekdays and times at which the channel usually publishes; the calendar proposes them. */
export function Slots({ slots, isDisabled, onChange }: SlotsProps): ReactNode {
  const { t, language } = useTexts();
  const { defaultTime } = usePlan().settings;
  const replace = (index: number, fields: Partial<Slot>): void => onChange(inOrder(slots.map((slot, place) => (place === index ? { ...slot, ...fields } : slot))));
  const free = weekdays.find((weekday) => !slots.some((slot) => slot.weekday === weekday)) ?? 1;
  return (
    <section className={styles['part']}>
      <h3>
        {t('settings.channel.slots')}
        <Button tone="quiet" icon={<Plus />} disabled={isDisabled} onClick={() => onChange(inOrder([...slots, { weekday: free, time: slots[0]?.time ?? defaultTime }]))}>
          {t('settings.channel.addSlot')}
        </Button>
      </h3>
      {slots.length === 0 ? <p className={styles['none']}>{t('settings.channel.noSlots')}</p> : null}
      <ul className={styles['slots']}>
        {slots.map((slot, index) => {
          const name = `${weekdayName(slot.weekday, language, 'long')} ${slot.time}`;
          return (
            <li key={`${slot.weekday} ${slot.time} ${index}`} className={styles['slot']}>
              <SelectField
                label={t('settings.channel.slotDay', { name })}
                isLabelHidden
                value={weekdayValues[slot.weekday - 1] ?? '1'}
                choices={weekdays.map((weekday, place) => ({ value: weekdayValues[place] ?? '1', label: weekdayName(weekday, language, 'long') }))}
                isDisabled={isDisabled}
                onChange={(value) => replace(index, { weekday: weekdays[weekdayValues.indexOf(value)] ?? 1 })}
              />
              <ClockField label={t('settings.channel.slotTime', { name })} isLabelHidden value={slot.time} isDisabled={isDisabled} onCommit={(time) => replace(index, { time })} />
              <IconButton label={t('common.removeNamed', { name })} icon={<X />} disabled={isDisabled} onClick={() => onChange(slots.filter((_, place) => place !== index))} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
