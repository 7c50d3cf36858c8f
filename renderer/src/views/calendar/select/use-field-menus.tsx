import { labelPosts, type PostFields } from '@shared/commands';
import type { PlannedPost } from '@shared/engine';
import { ChannelIcon, type MenuItem, statuses, StatusMark } from '../../../components';
import { useTexts } from '../../../i18n';
import { useStatusLooks } from '../../../state';
import { useCalendar } from '../calendar-context';
import { changeMany, moveMany, setOnMany } from './many-edits';

/** A field of posts that a menu sets. */
export type MenuField = 'move' | 'status' | 'owner' | 'channel' | 'labels' | 'campaign' | 'pillar';

function stateOf(posts: readonly PlannedPost[], holds: (post: PlannedPost) => boolean): boolean | 'some' {
  const count = posts.filter(holds).length;
  return count === 0 ? false : count === posts.length || 'some';
}

/** The choices for posts: each menu shows what holds for all, some or none of them, and sets it on all. */
export function useFieldMenus(posts: readonly PlannedPost[], onMoveBy: () => void): (field: MenuField) => MenuItem[] {
  const { t } = useTexts();
  const { plan } = useCalendar();
  const looks = useStatusLooks();
  const choice = (key: string, label: string, fields: PostFields, holds: (post: PlannedPost) => boolean, icon?: MenuItem['icon']): MenuItem => ({ key, label, icon, isOn: stateOf(posts, holds), onChoose: () => setOnMany(posts, fields) });
  const shift = (key: 'dayEarlier' | 'dayLater' | 'weekEarlier' | 'weekLater', days: number): MenuItem => ({ key, label: t(`select.${key}`), onChoose: () => moveMany(posts, { days }) });
  const labelItem = ({ id, name }: { readonly id: string; readonly name: string }): MenuItem => {
    const isOn = stateOf(posts, (post) => post.labelIds.includes(id));
    return { key: id, label: name, isOn, onChoose: () => changeMany('changed', (now, newId) => labelPosts(now, posts, id, isOn !== true, newId)) };
  };
  return (field) => {
    switch (field) {
      case 'move':
        return [shift('dayEarlier', -1), shift('dayLater', 1), shift('weekEarlier', -7), shift('weekLater', 7), { key: 'by', label: t('select.moveBy'), onChoose: onMoveBy }];
      case 'status':
        return statuses.map((status, index) => ({ ...choice(status, looks[status].name, { status }, (post) => post.status === status), icon: <StatusMark look={{ ...looks[status], name: '' }} />, keys: String(index + 1) }));
      case 'owner':
        return [choice('', t('select.none'), { ownerId: null }, (post) => post.ownerId === null), ...plan.people.map(({ id, name }) => choice(id, name, { ownerId: id }, (post) => post.ownerId === id))];
      case 'channel':
        return plan.channels.map((channel) => choice(channel.id, channel.name, { channelId: channel.id }, (post) => post.channelId === channel.id, <ChannelIcon network={channel.network} />));
      case 'labels':
        return plan.labels.map(labelItem);
      case 'campaign':
        return [choice('', t('select.none'), { campaignId: null }, (post) => post.campaignId === null), ...plan.campaigns.map(({ id, name }) => choice(id, name, { campaignId: id }, (post) => post.campaignId === id))];
      case 'pillar':
        return [choice('', t('select.none'), { pillarId: null }, (post) => post.pillarId === null), ...plan.pillars.map(({ id, name }) => choice(id, name, { pillarId: id }, (post) => post.pillarId === id))];
    }
  };
}

/** The menus that make sense in a plan: without campaigns there is none to choose. */
export function fieldsOf(plan: { readonly [name in 'people' | 'labels' | 'campaigns' | 'pillars']: readonly unknown[] }): MenuField[] {
  return [
    'move',
    'status',
    ...(plan.people.length > 0 ? (['owner'] as const) : []),
    'channel',
    ...(plan.labels.length > 0 ? (['labels'] as const) : []),
    ...(plan.campaigns.length > 0 ? (['campaign'] as const) : []),
    ...(plan.pillars.length > 0 ? (['pillar'] as const) : []),
  ];
}
