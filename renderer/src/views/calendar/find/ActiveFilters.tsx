import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../i18n';
import type { PostFilter } from '../model/post-filter';
import { toggled } from '../model/toggled';
import styles from './ActiveFilters.module.css';
import { useFacetGroups } from './facet-options';
import { OptionSign } from './OptionSign';

interface ActiveFiltersProps {
  readonly filter: PostFilter;
  readonly onChange: (filter: PostFilter) => void;
}

function ActiveChip({ name, sign, onRemove }: { readonly name: string; readonly sign: ReactNode; readonly onRemove: () => void }): ReactNode {
  const { t } = useTexts();
  return (
    <button type="button" className={styles['chip']} aria-label={t('find.removeFilter', { name })} title={t('find.removeFilter', { name })} onClick={onRemove}>
      {sign}
      <span className={styles['name']}>{name}</span>
      <X aria-hidden="true" className={styles['cross']} />
    </button>
  );
}

/** What the menu narrows at the moment; a click on a chip takes it away. */
export function ActiveFilters({ filter, onChange }: ActiveFiltersProps): ReactNode {
  const { t } = useTexts();
  const groups = useFacetGroups();
  const text = filter.text.trim();
  return (
    <>
      {groups.flatMap(({ facet, options }) =>
        options
          .filter((option) => filter[facet].includes(option.value))
          .map((option) => (
            <ActiveChip key={`${facet} ${option.value}`} name={option.name} sign={<OptionSign option={option} />} onRemove={() => onChange({ ...filter, [facet]: toggled(filter[facet], option.value) })} />
          )),
      )}
      {text === '' ? null : <ActiveChip name={t('find.quoted', { text })} sign={null} onRemove={() => onChange({ ...filter, text: '' })} />}
    </>
  );
}
