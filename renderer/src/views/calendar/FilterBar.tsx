import type { ReactNode } from 'react';
import { ChannelIcon } from '../../components';
import { useTexts } from '../../i18n';
import { useCalendar } from './calendar-context';
import styles from './FilterBar.module.css';
import { countByChannel, isFiltering, noFilter, type PostFilter } from './model/post-filter';
import type { DatedPost } from './model/post-index';
import { toggled } from './model/toggled';
import { channelColor } from './PostCard';

interface FilterBarProps {
  readonly filter: PostFilter;
  readonly onChange: (filter: PostFilter) => void;
  /** All posts in sight, before the filter. */
  readonly posts: readonly DatedPost[];
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

/** Legend and filter in one: a chip for everything, for each brand when there are several, and for each channel, with the posts in sight. */
export function FilterBar({ filter, onChange, posts }: FilterBarProps): ReactNode {
  const { t } = useTexts();
  const { plan, channels } = useCalendar();
  const counts = countByChannel(posts);
  const brandCount = (brandId: string): number => posts.filter((post) => channels.get(post.channelId)?.brandId === brandId).length;
  return (
    <fieldset className={styles['bar']}>
      <legend className="visually-hidden">{t('calendar.filter')}</legend>
      {/* It clears the filter, too; that it is always there keeps the others from moving. */}
      <Chip label={t('calendar.allPosts')} count={posts.length} isOn={!isFiltering(filter)} onToggle={() => onChange(noFilter)} />
      <span className={styles['divider']} />
      {plan.brands.length < 2
        ? null
        : plan.brands.map((brand) => (
            <Chip key={brand.id} label={brand.name} count={brandCount(brand.id)} isOn={filter.brandIds.includes(brand.id)} onToggle={() => onChange({ ...filter, brandIds: toggled(filter.brandIds, brand.id) })} />
          ))}
      {plan.brands.length < 2 ? null : <span className={styles['divider']} />}
      {plan.channels.map((channel) => (
        <Chip key={channel.id} label={channel.name} count={counts.get(channel.id) ?? 0} isOn={filter.channelIds.includes(channel.id)} onToggle={() => onChange({ ...filter, channelIds: toggled(filter.channelIds, channel.id) })}>
          <span className={styles['sign']} style={channelColor(channel.color)}>
            <ChannelIcon network={channel.network} />
          </span>
        </Chip>
      ))}
    </fieldset>
  );
}
