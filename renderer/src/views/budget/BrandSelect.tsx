import type { ReactNode } from 'react';
import type { Plan } from '@shared/schema';
import { SelectField } from '../../components';
import { useTexts } from '../../i18n';

interface BrandSelectProps {
  readonly label: string;
  readonly brands: Plan['brands'];
  readonly value: string | null;
  readonly onChange: (brandId: string | null) => void;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
}

const ALL = '';

/** One brand, or all of them. */
export function BrandSelect({ label, brands, value, onChange, isLabelHidden = false, isDisabled = false }: BrandSelectProps): ReactNode {
  const { t } = useTexts();
  return (
    <SelectField
      label={label}
      isLabelHidden={isLabelHidden}
      value={value ?? ALL}
      choices={[{ value: ALL, label: t('budget.allBrands') }, ...brands.map((brand) => ({ value: brand.id, label: brand.name }))]}
      isDisabled={isDisabled}
      onChange={(id) => onChange(id === ALL ? null : id)}
    />
  );
}
