import { writePlanText } from '@shared/formats';
import { openPlanText } from '@shared/migrations';
import type { PlanFile } from '@shared/schema';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../support/plan/make-plan';

const file: PlanFile = {
  format: 'taktplan',
  version: 1,
  revision: 7,
  plan: makePlan({ brands: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }], channels: [{ id: 'c', brandId: 'a', name: 'Kanal „1“' }] }),
};

describe('the text of a plan', () => {
  it('has each record on a line of its own, so that a diff shows the one that changed', () => {
    const before = writePlanText(file).split('\n');
    const after = writePlanText({ ...file, plan: { ...file.plan, brands: file.plan.brands.map((brand) => (brand.id === 'a' ? { ...brand, name: 'Neu' } : brand)) } }).split('\n');
    expect(after).toHaveLength(before.length);
    const changed = after.filter((line, index) => line !== before[index]);
    expect(changed).toEqual(['      {"id":"a","name":"Neu","color":null},']);
  });

  it('leaves empty lists out and ends with a line end', () => {
    const text = writePlanText(file);
    expect(text).toContain('"brands": [');
    expect(text).not.toContain('posts');
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('keeps what JSON finds hard', () => {
    const names = ['\u2028', '\ud800', '"\\\n', '\u0000', '💡', '__proto__'];
    const hard = { ...file, plan: makePlan({ labels: names.map((name, index) => ({ id: `l${index}`, name })) }) };
    expect(openPlanText(writePlanText(hard))).toEqual({ ok: true, value: { file: hard, migratedFrom: null } });
  });
});
