export { describeProblem } from './describe-problem';
export { createFormats, type Formats } from './format';
export { type Sentence, type SentenceValue, speak } from './sentence';
export { english, german } from './texts';
export { createTranslate, isTextKey, type Language, type TextKey, type TextValues, type Translate } from './translate';
