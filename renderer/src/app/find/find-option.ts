import type { LucideIcon } from 'lucide-react';

/** Something that can be chosen in the search or the palette. */
export interface FindOption {
  readonly key: string;
  readonly title: string;
  /** What it is, and where or when. */
  readonly detail: string;
  /** Its sign; null: the sign of `channelId`. */
  readonly Icon: LucideIcon | null;
  readonly channelId: string | null;
  readonly shortcut: string | null;
  /** Why it cannot be chosen now; null: it can. */
  readonly reason: string | null;
  readonly choose: () => void;
}

/** Options below a common heading. */
export interface OptionGroup {
  readonly title: string;
  readonly options: readonly FindOption[];
}
