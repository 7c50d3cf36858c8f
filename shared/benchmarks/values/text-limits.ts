import type { Counting } from '../text/count-text';

/** Limits of a network on the text of a post. Null: it has none, or none that we know. */
export interface TextLimit {
  readonly network: string;
  /** Most signs of a text, counted by `counting`. */
  readonly text: number | null;
  readonly counting: Counting;
  /** Most bytes of a text in UTF-8. */
  readonly bytes: number | null;
  readonly hashtags: number | null;
  /** Most signs of a description of a picture. */
  readonly altText: number | null;
  /** Signs after which only "more" shows the rest. */
  readonly fold: number | null;
  /** Whether a link stands in the text, so that it counts. */
  readonly hasLinkInText: boolean;
  readonly source: string;
  /** Month in which the source was read, `YYYY-MM`. */
  readonly checked: string;
}

const nothing = { text: null, counting: 'characters', bytes: null, hashtags: null, altText: null, fold: null, hasLinkInText: false } as const;

const CHECKED = '2026-11';

/** Limits as they were in autumn 2026. Networks move them; a channel of a plan may say otherwise. */
export const textLimitData: readonly TextLimit[] = [
  { ...nothing, network: 'x', text: 280, counting: 'weighted', altText: 1000, hasLinkInText: true, source: 'docs.x.com: Counting characters', checked: CHECKED },
  { ...nothing, network: 'instagram', text: 2200, hashtags: 5, altText: 1000, source: 'socialmediatoday.com, 2025-12; ayrshare.com', checked: CHECKED },
  { ...nothing, network: 'threads', text: 500, hashtags: 1, hasLinkInText: true, source: 'Postiz; publer.com', checked: CHECKED },
  { ...nothing, network: 'facebook', text: 63_206, source: 'Postiz, Mixpost', checked: CHECKED },
  { ...nothing, network: 'linkedin', text: 3000, altText: 4086, fold: 210, source: 'Postiz; ayrshare.com', checked: CHECKED },
  { ...nothing, network: 'tiktok', text: 2200, hashtags: 5, source: 'publer.com; typecount.com', checked: CHECKED },
  { ...nothing, network: 'youtube', text: 5000, hashtags: 15, source: 'Postiz', checked: CHECKED },
  { ...nothing, network: 'pinterest', text: 500, altText: 500, source: 'publer.com; Postiz', checked: CHECKED },
  { ...nothing, network: 'bluesky', text: 300, counting: 'graphemes', bytes: 3000, hasLinkInText: true, source: 'Bluesky: app.bsky.feed.post', checked: CHECKED },
  { ...nothing, network: 'mastodon', text: 500, counting: 'graphemesShortLinks', hasLinkInText: true, source: 'Postiz; Mixpost #148', checked: CHECKED },
  { ...nothing, network: 'google_business', text: 1500, source: 'Postiz; publer.com', checked: CHECKED },
  { ...nothing, network: 'telegram', text: 4096, hasLinkInText: true, source: 'Postiz #764', checked: CHECKED },
];
