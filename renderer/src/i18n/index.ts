export { createTexts, type Texts, TextsProvider, useTexts } from './texts';
