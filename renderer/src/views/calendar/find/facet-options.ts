import { useMemo } from 'react';
import type { PostStatus } from '@shared/schema';
import { statuses } from '../../../components';
import { useTexts } from '../../../i18n';
import { useStatusLooks } from '../../../state';
import { useCalendar } from '../calendar-context';
import { type Facet, NONE } from '../model/post-filter';

/** One value of a facet as people see it. `color` null: it has none. */
export interface FacetOption {
  readonly value: string;
  readonly name: string;
  readonly color: string | null;
  readonly status: PostStatus | null;
}

/** A facet of the menu with its values. */
export interface FacetGroup {
  readonly facet: Facet;
  readonly title: string;
  readonly options: readonly FacetOption[];
}

type Named = readonly { readonly id: string; readonly name: string; readonly color?: string | null }[];

function fromRecords(records: Named, none: string): FacetOption[] {
  if (records.length === 0) return [];
  // Where some have a colour, the others keep its place, so that the names stand below each other.
  const noColor = records.some(({ color = null }) => color !== null) ? 'transparent' : null;
  const options = records.map(({ id, name, color = null }) => ({ value: id, name, color: color ?? noColor, status: null }));
  return [...options, { value: NONE, name: none, color: noColor, status: null }];
}

/** The facets that the menu offers, with the names and colours of the plan; those without any value are left out. */
export function useFacetGroups(): readonly FacetGroup[] {
  const { t } = useTexts();
  const { people, campaigns, pillars, labels } = useCalendar().plan;
  const looks = useStatusLooks();
  return useMemo(() => {
    const groups: FacetGroup[] = [
      { facet: 'statuses', title: t('find.facet.statuses'), options: statuses.map((status) => ({ value: status, name: looks[status].name, color: looks[status].color, status })) },
      { facet: 'ownerIds', title: t('find.facet.ownerIds'), options: fromRecords(people, t('find.none.ownerIds')) },
      { facet: 'campaignIds', title: t('find.facet.campaignIds'), options: fromRecords(campaigns, t('find.none.campaignIds')) },
      { facet: 'pillarIds', title: t('find.facet.pillarIds'), options: fromRecords(pillars, t('find.none.pillarIds')) },
      { facet: 'labelIds', title: t('find.facet.labelIds'), options: fromRecords(labels, t('find.none.labelIds')) },
    ];
    return groups.filter((group) => group.options.length > 0);
  }, [t, looks, people, campaigns, pillars, labels]);
}
