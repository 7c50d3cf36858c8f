import { ChartPie, X } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { Button, ChannelIcon } from '../../components';
import { useTexts } from '../../i18n';
import { useCalendar } from './calendar-context';
import styles from './FilterBar.module.css';
import { ActiveFilters } from './find/ActiveFilters';
import { FilterMenu } from './find/FilterMenu';
import { SavedViews } from './find/SavedViews';
import { chooseView } from './find/use-calendar-places';
import { countFacets, isFiltering, noFilter } from './model/post-filter';
import { toggled } from './model/toggled';
import { channelColor } from './PostCard';
import type { CalendarMemory } from './use-calendar-memory';
import type { InSight } from './use-in-sight';
import type { Place } from './use-place';

interface FilterBarProps {
  readonly memory: CalendarMemory;
  readonly place: Place;
  readonly inSight: InSight;
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
function FilterResult({ memory: { filter, setFilter }, inSight: { posts, shown } }: Pick<FilterBarProps, 'memory' | 'inSight'>): ReactNode {
  const { t } = useTexts();
  const isOn = isFiltering(filter);
  return (
    <>
      <span role="status" className={styles['result']}>
        {isOn ? t('find.result', { shown: shown.length, count: posts.length }) : ''}
      </span>
      {isOn ? (
        <Button tone="quiet" icon={<X aria-hidden="true" />} onClick={() => setFilter(noFilter)}>
          {t('find.clearAll')}
        </Button>
      ) : null}
    </>
  );
}

/** Legend and filter in one: a chip for everything, for each brand when there are several, and for each channel, with the posts in sight. */
export function FilterBar({ memory, place, inSight }: FilterBarProps): ReactNode {
  const { t } = useTexts();
  const { plan } = useCalendar();
  const { filter, setFilter: onChange } = memory;
  const { posts } = inSight;
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
        <SavedViews filter={filter} view={place.view} onChoose={(next, view) => chooseView(memory, place, next, view)} />
        <Button tone="quiet" icon={<ChartPie aria-hidden="true" />} aria-pressed={memory.isMixOpen} onClick={() => memory.setMixOpen(!memory.isMixOpen)}>
          {t('judge.mix.title')}
        </Button>
      </span>
      <ActiveFilters filter={filter} onChange={onChange} />
      <FilterResult memory={memory} inSight={inSight} />
    </fieldset>
  );
}
