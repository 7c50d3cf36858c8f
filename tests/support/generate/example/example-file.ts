import { buildExample } from './build-example';
import type { ExampleLanguage } from './words';

/** Text of an example file: JSON that a diff can show. */
export function exampleText(language: ExampleLanguage): string {
  return `${JSON.stringify(buildExample(language), null, 2)}\n`;
}
