import type { ReactNode } from 'react';
import { countries } from '@shared/benchmarks';
import type { Region } from '@shared/schema';
import { useTexts } from '../i18n';
import styles from './PeriodFields.module.css';
import { SelectField } from './SelectField';

interface RegionFieldsProps {
  readonly region: Region;
  readonly onChange: (region: Region) => void;
  readonly isDisabled?: boolean;
}

const WHOLE_COUNTRY = '';

/** Country and part of it, which decide the public holidays. */
export function RegionFields({ region, onChange, isDisabled = false }: RegionFieldsProps): ReactNode {
  const { t, language } = useTexts();
  const nameOf = (place: { readonly nameDe: string; readonly nameEn: string }): string => (language === 'de' ? place.nameDe : place.nameEn);
  const states = countries.find((country) => country.code === region.country)?.states ?? [];
  return (
    <div className={styles['period']}>
      <SelectField
        label={t('common.country')}
        value={region.country}
        choices={countries.map((country) => ({ value: country.code, label: nameOf(country) }))}
        isDisabled={isDisabled}
        onChange={(country) => onChange({ country, state: null })}
      />
      <SelectField
        label={t('common.state')}
        value={region.state ?? WHOLE_COUNTRY}
        choices={[{ value: WHOLE_COUNTRY, label: t('common.wholeCountry') }, ...states.map((state) => ({ value: state.code, label: nameOf(state) }))]}
        isDisabled={isDisabled || states.length === 0}
        onChange={(state) => onChange({ country: region.country, state: state === WHOLE_COUNTRY ? null : state })}
      />
    </div>
  );
}
