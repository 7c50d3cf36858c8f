import type { Channel, RecordOf, Utm } from '../../schema';

/** Networks whose links are no social medium. */
const media: Readonly<Record<string, string>> = { newsletter: 'email', blog: 'referral', podcast: 'audio' };

function asKey(name: string): string {
  const plain = name.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
  return plain.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '');
}

/** What channel and campaign say about the links of their posts; empty where nothing is said. */
export function utmDefaults(channel: Pick<Channel, 'network' | 'utmSource' | 'utmMedium'>, campaign: Pick<RecordOf<'campaigns'>, 'name' | 'utmCampaign'> | undefined): { readonly [Field in keyof Utm]: string } {
  return {
    source: channel.utmSource || channel.network,
    medium: channel.utmMedium || (media[channel.network] ?? 'social'),
    campaign: campaign === undefined ? '' : campaign.utmCampaign || asKey(campaign.name),
    term: '',
    content: '',
  };
}

const fields = ['source', 'medium', 'campaign', 'term', 'content'] as const satisfies readonly (keyof Utm)[];

/**
 * A link with the marks of statistics behind it; marks that it has already are replaced, everything else of it stays as it
 * is. Fields that are empty are left out. Undefined when the link is no address of the web.
 */
export function taggedLink(link: string, utm: Utm, defaults: { readonly [Field in keyof Utm]: string }): string | undefined {
  const parts = /^(https?:\/\/[^\s/?#]+[^\s?#]*)(\?[^\s#]*)?(#\S*)?$/i.exec(link.trim());
  if (parts === null) return undefined;
  const [, address = '', query = '', anchor = ''] = parts;
  const kept = query.slice(1).split('&').filter((pair) => pair !== '' && !fields.some((field) => pair.startsWith(`utm_${field}=`)));
  const added = fields.flatMap((field) => {
    const value = (utm[field] ?? defaults[field]).trim();
    return value === '' ? [] : [`utm_${field}=${encodeURIComponent(value)}`];
  });
  const pairs = [...kept, ...added];
  return `${address}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}${anchor}`;
}
