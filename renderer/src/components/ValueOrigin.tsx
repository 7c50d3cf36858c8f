import type { ReactNode } from 'react';
import { describeOrigin, describeSource, type ReferenceValue, sourcesOf } from '@shared/benchmarks';
import { useTexts } from '../i18n';
import { Origin } from './Origin';

/** Says of a reference value how much it is and where it comes from. */
export function ValueOrigin({ value }: { readonly value: ReferenceValue }): ReactNode {
  const { t, f } = useTexts();
  return (
    <Origin
      line={describeOrigin(value, t, f)}
      sources={sourcesOf(value).map((source) => describeSource(source, t))}
      note={value.noteKey === null ? undefined : t(value.noteKey)}
    />
  );
}
