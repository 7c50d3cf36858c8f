import type { Sentence } from '../../i18n';

/** What the program says about a goal, a channel or a question: an objection wants changing, a hint wants a look, good is settled. */
export interface Finding {
  readonly weight: 'objection' | 'hint' | 'good';
  readonly sentence: Sentence;
}
