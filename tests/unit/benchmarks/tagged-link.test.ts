import { taggedLink, utmDefaults } from '@shared/benchmarks';
import { describe, expect, it } from 'vitest';

const none = { source: null, medium: null, campaign: null, term: null, content: null };
const defaults = utmDefaults({ network: 'instagram', utmSource: '', utmMedium: '' }, { name: 'Tag der Lehre – Übung', utmCampaign: '' });

describe('defaults of a link', () => {
  it('come from network and campaign', () => {
    expect(defaults).toEqual({ source: 'instagram', medium: 'social', campaign: 'tag-der-lehre-uebung', term: '', content: '' });
    expect(utmDefaults({ network: 'newsletter', utmSource: '', utmMedium: '' }, undefined)).toMatchObject({ source: 'newsletter', medium: 'email', campaign: '' });
  });

  it('follow what channel and campaign say', () => {
    expect(utmDefaults({ network: 'x', utmSource: 'zwitscher', utmMedium: 'kurz' }, { name: 'A', utmCampaign: 'b' })).toMatchObject({ source: 'zwitscher', medium: 'kurz', campaign: 'b' });
  });
});

describe('a tagged link', () => {
  it.each([
    ['https://example.org', 'https://example.org?utm_source=instagram&utm_medium=social&utm_campaign=tag-der-lehre-uebung'],
    ['https://example.org/a?b=1#c', 'https://example.org/a?b=1&utm_source=instagram&utm_medium=social&utm_campaign=tag-der-lehre-uebung#c'],
    ['https://example.org/?utm_source=alt&x=ä', 'https://example.org/?x=ä&utm_source=instagram&utm_medium=social&utm_campaign=tag-der-lehre-uebung'],
  ])('of %s keeps what else is in it', (link, expected) => {
    expect(taggedLink(link, none, defaults)).toBe(expected);
  });

  it('takes own values before the defaults, leaves empty ones out, and is safe to read', () => {
    const link = taggedLink('https://example.org/a?b=1', { ...none, source: 'Brief & Karte', medium: '', content: 'bild 1' }, defaults);
    expect(link).toBe('https://example.org/a?b=1&utm_source=Brief%20%26%20Karte&utm_campaign=tag-der-lehre-uebung&utm_content=bild%201');
    expect(new URL(link ?? '').searchParams.get('utm_source')).toBe('Brief & Karte');
  });

  it.each(['example.org', 'javascript:alert(1)', 'https://', '', 'https://a b'])('is not made of %j', (link) => {
    expect(taggedLink(link, none, defaults)).toBeUndefined();
  });
});
