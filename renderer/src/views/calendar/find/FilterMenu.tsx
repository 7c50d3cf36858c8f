import { ListFilter } from 'lucide-react';
import type { ReactNode } from 'react';
import { PopoverButton, TextField } from '../../../components';
import { useTexts } from '../../../i18n';
import type { FacetCounts, PostFilter } from '../model/post-filter';
import { toggled } from '../model/toggled';
import { type FacetGroup, type FacetOption, useFacetGroups } from './facet-options';
import styles from './FilterMenu.module.css';
import { OptionSign } from './OptionSign';

interface FilterProps {
  readonly filter: PostFilter;
  readonly onChange: (filter: PostFilter) => void;
  readonly counts: FacetCounts;
}

function Option({ option, count, isOn, onToggle }: { readonly option: FacetOption; readonly count: number; readonly isOn: boolean; readonly onToggle: () => void }): ReactNode {
  return (
    <label className={styles['option']}>
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      <OptionSign option={option} />
      <span className={styles['name']}>{option.name}</span>
      <span className={styles['count']}>{count}</span>
    </label>
  );
}

function Group({ group: { facet, title, options }, filter, onChange, counts }: FilterProps & { readonly group: FacetGroup }): ReactNode {
  return (
    <fieldset className={styles['group']}>
      <legend>{title}</legend>
      {options.map((option) => (
        <Option
          key={option.value}
          option={option}
          count={counts[facet].get(option.value) ?? 0}
          isOn={filter[facet].includes(option.value)}
          onToggle={() => onChange({ ...filter, [facet]: toggled(filter[facet], option.value) })}
        />
      ))}
    </fieldset>
  );
}

/** Everything that posts can be filtered by, besides channel and brand, with the posts that each value would show. */
export function FilterMenu(props: FilterProps): ReactNode {
  const { t } = useTexts();
  const { filter, onChange } = props;
  const groups = useFacetGroups();
  const isOn = filter.text.trim() !== '' || groups.some(({ facet }) => filter[facet].length > 0);
  return (
    <PopoverButton label={t('find.filter')} icon={<ListFilter aria-hidden="true" />} isOn={isOn}>
      <div className={styles['text']}>
        <TextField label={t('find.filterText')} value={filter.text} placeholder={t('find.filterTextHint')} onChange={(text) => onChange({ ...filter, text })} />
      </div>
      <div className={styles['groups']}>
        {groups.map((group) => (
          <Group key={group.facet} {...props} group={group} />
        ))}
      </div>
    </PopoverButton>
  );
}
