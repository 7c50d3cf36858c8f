import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPosts } from '@shared/engine';
import { type Plan, planFileSchema, validatePlan } from '@shared/schema';
import { exampleText } from '../../support/generate/example/example-file';

const folder = join(import.meta.dirname, '../../../resources/example');
const languages = ['de', 'en'] as const;

function read(language: 'de' | 'en'): string {
  return readFileSync(join(folder, `example.${language}.taktplan`), 'utf8');
}

function planOf(language: 'de' | 'en'): Plan {
  return planFileSchema.parse(JSON.parse(read(language))).plan;
}

/** The plan without what a language changes. */
function withoutTexts(plan: Plan): unknown {
  const texts = new Set(['name', 'title', 'text', 'notes', 'note', 'indicator', 'unit']);
  return JSON.parse(JSON.stringify(plan, (key: string, value: unknown) => (texts.has(key) ? undefined : value)));
}

describe('example files', () => {
  it.each(languages)('%s is what its definition makes (else run tests/support/generate/example-plan.mjs)', (language) => {
    expect(read(language)).toBe(exampleText(language));
  });

  it.each(languages)('%s is a valid plan with nothing left at a default that the file does not show', (language) => {
    const plan = planOf(language);
    expect(validatePlan(plan)).toEqual({ ok: true, value: plan });
    expect(JSON.parse(read(language))).toEqual({ format: 'taktplan', version: 1, revision: 0, plan });
  });

  it('holds the same plan in both languages', () => {
    expect(withoutTexts(planOf('en'))).toEqual(withoutTexts(planOf('de')));
  });

  it('is translated: apart from names and what is the same word in both, titles differ', () => {
    const german = planOf('de');
    const english = planOf('en');
    const same = german.posts.filter((post, index) => post.title === english.posts[index]?.title).map((post) => post.title);
    expect(same).toEqual([]);
    const activities = german.activities.filter((activity, index) => activity.name === english.activities[index]?.name);
    expect(activities).toEqual([]);
  });

  it('is large enough to be worth looking at', () => {
    const plan = planOf('de');
    const posts = listPosts(plan);
    expect(posts.filter((post) => post.day !== null).length).toBeGreaterThanOrEqual(150);
    expect(posts.filter((post) => post.day === null && post.status === 'idea').length).toBeGreaterThanOrEqual(5);
    expect(posts.filter((post) => post.adaptedFromId !== null).length).toBeGreaterThanOrEqual(20);
    expect(new Set(posts.map((post) => post.status))).toEqual(new Set(['idea', 'draft', 'review', 'approved', 'scheduled']));
    expect(plan.channels.map((channel) => channel.network)).toEqual(['linkedin', 'instagram', 'facebook', 'blog', 'newsletter']);
    expect(plan.people.map((person) => person.employment)).toEqual(['employee', 'student', 'owner', 'freelancer']);
  });
});
