import type { ReactNode } from 'react';

/** The sign of the program: bars in time, one of them the beat. */
export function Logo({ size = 24 }: { readonly size?: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" fill="var(--accent)" />
      <g fill="var(--on-accent)">
        <rect x="5" y="11" width="3" height="8" rx="1.5" />
        <rect x="10.5" y="5" width="3" height="14" rx="1.5" />
        <rect x="16" y="11" width="3" height="8" rx="1.5" />
      </g>
    </svg>
  );
}
