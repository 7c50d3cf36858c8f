import type { Translate } from '../../i18n';
import type { ReferenceValue } from './reference-value';
import { sourceData } from './source-data';

/** Where figures were read. `year` is null where the page gives none. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly url: string;
}

/** The sources of a value, in the order in which it names them. */
export function sourcesOf(value: Pick<ReferenceValue, 'sourceIds'>): readonly Source[] {
  return value.sourceIds.map((id) => sourceData[id]);
}

/** A source as one line: title, publisher, year. */
export function describeSource(source: Source, translate: Translate): string {
  const { title, publisher, year } = source;
  return year === null ? translate('reference.sourceUndated', { title, publisher }) : translate('reference.source', { title, publisher, year });
}
