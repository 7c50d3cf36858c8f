import { collectionNames, type PlanFile, recordsOf } from '../schema';

function line(indent: string, key: string, value: unknown): string {
  return `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)}`;
}

function collectionLines(name: string, records: readonly unknown[]): string {
  return `    ${JSON.stringify(name)}: [\n${records.map((record) => `      ${JSON.stringify(record)}`).join(',\n')}\n    ]`;
}

/**
 * The text of a plan file: one line per setting and per record, so that a diff shows what changed and a person can read it.
 * Empty lists are left out, which reading fills in again. The same plan always gives the same text.
 */
export function writePlanText({ format, version, revision, plan }: PlanFile): string {
  const settings = Object.entries(plan.settings).map(([key, value]) => line('      ', key, value));
  const filled = collectionNames.filter((name) => recordsOf(plan, name).length > 0);
  const parts = [
    line('    ', 'id', plan.id),
    line('    ', 'name', plan.name),
    `    "settings": {\n${settings.join(',\n')}\n    }`,
    ...filled.map((name) => collectionLines(name, recordsOf(plan, name))),
  ];
  const head = [line('  ', 'format', format), line('  ', 'version', version), line('  ', 'revision', revision)];
  return `{\n${head.join(',\n')},\n  "plan": {\n${parts.join(',\n')}\n  }\n}\n`;
}
