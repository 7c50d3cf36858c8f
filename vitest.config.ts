import { resolve } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const alias = { '@shared': resolve(import.meta.dirname, 'shared') };

function project(name: string, include: string[], extra: TestProjectInlineConfiguration['test'] = {}): TestProjectInlineConfiguration {
  return { resolve: { alias }, test: { name, include, environment: 'node', testTimeout: 30_000, ...extra } };
}

export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'], {
        exclude: ['tests/unit/time/**', 'tests/unit/storage/**'],
      }),
      project('time', ['tests/unit/time/**/*.test.ts']),
      project('property', ['tests/property/**/*.test.ts'], { testTimeout: 120_000 }),
      project('oracle', ['tests/oracle/**/*.test.ts'], { testTimeout: 300_000 }),
      project('migrations', ['tests/migrations/**/*.test.ts']),
      project('contract', ['tests/contract/**/*.test.ts']),
      project('architecture', ['tests/architecture/**/*.test.ts']),
      project('storage', ['tests/unit/storage/**/*.test.ts', 'tests/faults/**/*.test.ts'], { testTimeout: 120_000 }),
    ],
  },
});
