import { type ReactNode, useId, useState } from 'react';
import { isTimeZone } from '@shared/time';
import { CommitTextField, Panel, RegionFields, SelectField } from '../../components';
import { useTexts } from '../../i18n';
import { useIsWritable, usePlan } from '../../state';
import { setSettings } from './set-settings';
import styles from './SettingsView.module.css';

const usualCurrencies = ['EUR', 'CHF', 'GBP', 'USD', 'DKK', 'SEK', 'NOK', 'PLN', 'CZK', 'HUF'] as const;

/** A time zone by its name; names are proposed while it is typed. */
function TimeZoneField({ value, isDisabled }: { readonly value: string; readonly isDisabled: boolean }): ReactNode {
  const { t } = useTexts();
  const [refused, setRefused] = useState<string | null>(null);
  const listId = useId();
  return (
    <div>
      <CommitTextField
        label={t('settings.place.timeZone')}
        value={value}
        isRequired
        isDisabled={isDisabled}
        maxLength={60}
        listId={listId}
        hint={t('settings.place.timeZoneHint')}
        error={refused === null ? null : t('settings.place.notAZone', { text: refused })}
        onCommit={(text) => {
          const isKnown = isTimeZone(text);
          setRefused(isKnown ? null : text);
          if (isKnown) setSettings({ timeZone: text });
        }}
      />
      <datalist id={listId}>
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
    </div>
  );
}

/** Where the business is: it decides public holidays, the clock and the money. */
export function PlacePanel(): ReactNode {
  const { t, language } = useTexts();
  const { region, timeZone, currency } = usePlan().settings;
  const isDisabled = !useIsWritable();
  const names = new Intl.DisplayNames(language === 'de' ? 'de' : 'en', { type: 'currency' });
  const currencies = [...new Set<string>([...usualCurrencies, currency])];
  return (
    <Panel title={t('settings.section.place')} note={t('settings.place.note')}>
      <div className={styles['fields']}>
        <div className={styles['wide']}>
          <div className={styles['pair']}>
            <RegionFields region={region} isDisabled={isDisabled} onChange={(changed) => setSettings({ region: changed })} />
          </div>
        </div>
        <TimeZoneField value={timeZone} isDisabled={isDisabled} />
        <SelectField
          label={t('settings.place.currency')}
          value={currency}
          choices={currencies.map((code) => ({ value: code, label: `${names.of(code) ?? code} (${code})` }))}
          hint={t('settings.place.currencyHint')}
          isDisabled={isDisabled}
          onChange={(code) => setSettings({ currency: code })}
        />
      </div>
    </Panel>
  );
}
