import { X } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { Button, ChannelIcon } from '../../components';
import { useTexts } from '../../i18n';
import { useCalendar } from './calendar-context';
import styles from './FilterBar.module.css';
import { ActiveFilters } from './find/ActiveFilters';
import { FilterMenu } from './find/FilterMenu';
import { SavedViews } from './find/SavedViews';
import { countFacets, isFiltering, noFilter, type PostFilter } from './model/post-filter';
import type { DatedPost } from './model/post-index';
import { toggled } from './model/toggled';
import { channelColor } from './PostCard';

interface FilterBarProps {
  readonly filter: PostFilter;
  readonly onChange: (filter: PostFilter) => void;
  /** Chooses a saved view: its filter and, when it names one, its view. */
  readonly onChoose: (filter: PostFilter, view: string | null) => void;
  readonly view: string;
  /** All posts in sight, before the filter, and those that it lets through. */
  readonly posts: readonly DatedPost[];
  readonly shown: readonly DatedPost[];
}

function Chip({ label, count, isOn, onToggle, children }: { readonly label: string; readonly count: number; readonly isOn: boolean; readonly onToggle: () => void; readonly children?: ReactNode }): ReactNode {
  return (
    <button type="button" className={styles['chip']} aria-pressed={isOn} onClick={onToggle}>
      {children}
      {label}
      <span className={styles['count']}>{count}</span>
    </button>
  );
}

/** Says how many posts a filter leaves, also to those who do not see the chips, and takes it away. */
function FilterResult({ filter, onChange, posts, shown }: Pick<FilterBarProps, 'filter' | 'onChange' | 'posts' | 'shown'>): ReactNode {
  const { t } = useTexts();
  const isOn = isFiltering(filter);
  return (
    <>
      <span role="status" className={styles['result']}>
        {isOn ? t('find.result', { shown: shown.length, count: posts.length }) : ''}
      </span>
      {isOn ? (
        <Button tone="quiet" icon={<X aria-hidden="true" />} onClick={() => onChange(noFilter)}>
          {t('find.clearAll')}
        </Button>
      ) : null}
    </>
  );
}

/** Legend and filter in one: a chip for everything, for each brand when there are several, and for each channel, with the posts in sight. */
export function FilterBar({ filter, onChange, onChoose, view, posts, shown }: FilterBarProps): ReactNode {
  const { t } = useTexts();
  const { plan } = useCalendar();
  const counts = useMemo(() => countFacets(posts, filter, plan.channels), [posts, filter, plan.channels]);
  return (
    <fieldset className={styles['bar']}>
      <legend className="visually-hidden">{t('calendar.filter')}</legend>
      {/* It clears the filter, too; that it is always there keeps the others from moving. */}
      <Chip label={t('calendar.allPosts')} count={posts.length} isOn={!isFiltering(filter)} onToggle={() => onChange(noFilter)} />
      <span className={styles['divider']} />
      {plan.brands.length < 2
        ? null
        : plan.brands.map((brand) => (
            <Chip key={brand.id} label={brand.name} count={counts.brandIds.get(brand.id) ?? 0} isOn={filter.brandIds.includes(brand.id)} onToggle={() => onChange({ ...filter, brandIds: toggled(filter.brandIds, brand.id) })} />
          ))}
      {plan.brands.length < 2 ? null : <span className={styles['divider']} />}
      {plan.channels.map((channel) => (
        <Chip key={channel.id} label={channel.name} count={counts.channelIds.get(channel.id) ?? 0} isOn={filter.channelIds.includes(channel.id)} onToggle={() => onChange({ ...filter, channelIds: toggled(filter.channelIds, channel.id) })}>
          <span className={styles['sign']} style={channelColor(channel.color)}>
            <ChannelIcon network={channel.network} />
          </span>
        </Chip>
      ))}
      <span className={styles['menus']}>
        <FilterMenu filter={filter} onChange={onChange} counts={counts} />
        <SavedViews filter={filter} view={view} onChoose={onChoose} />
      </span>
      <ActiveFilters filter={filter} onChange={onChange} />
      <FilterResult filter={filter} onChange={onChange} posts={posts} shown={shown} />
    </fieldset>
  );
}
