import { describe, expect, it } from 'vitest';
import { TIME_ZONES, allChecks, chooseChecks } from '../../../electron/setup/checks.mjs';

const names = (checks: { name: string }[]): string[] => checks.map((check) => check.name);

describe('the checks of npm test', () => {
  it('are everything there is, in order', () => {
    const zones = TIME_ZONES.map((zone) => `time in ${zone}`);
    expect(names(allChecks())).toEqual(['types', 'lint', 'unused', 'unit', ...zones, "storage in Electron's Node", 'window']);
  });

  it('never share a report', () => {
    const files = allChecks().flatMap((check) => (check.report === undefined ? [] : [check.report.file]));
    expect(new Set(files).size).toBe(files.length);
    expect(files.every((file) => /^[\w-]+\.json$/u.test(file))).toBe(true);
  });

  it('tell vitest to write the report that is read', () => {
    for (const check of allChecks().filter(({ tool }) => tool === 'vitest')) {
      expect(check.args).toContain(`--outputFile.json=reports/${check.report?.file}`);
    }
  });

  it('run the date suite in each zone', () => {
    const zones = allChecks().flatMap((check) => (check.env?.['TZ'] === undefined ? [] : [check.env['TZ']]));
    expect(zones).toEqual(['UTC', 'Europe/Berlin', 'America/Santiago', 'Pacific/Apia', 'Asia/Kolkata']);
  });
});

describe('choosing checks', () => {
  it('takes all of them when nothing is said', () => {
    expect(chooseChecks(allChecks(), [])).toEqual({ chosen: allChecks(), unknown: [] });
  });

  it.each([[['--only', 'unit,types']], [['--only=unit,types']]])('takes the named ones in their order: %j', (given) => {
    expect(names(chooseChecks(allChecks(), given).chosen)).toEqual(['types', 'unit']);
  });

  it('takes all that start with the name', () => {
    expect(chooseChecks(allChecks(), ['--only', 'time']).chosen).toHaveLength(TIME_ZONES.length);
  });

  it.each([[['--only', 'nothing'], ['nothing']], [['--ony', 'unit'], ['--ony', 'unit']]])('names what it does not know: %j', (given, unknown) => {
    expect(chooseChecks(allChecks(), given).unknown).toEqual(unknown);
  });
});
