import { openRequestLine } from './request-line';

const calls = openRequestLine<'focus'>();

/** Puts the focus into the field that searches the plan. */
export function callSearch(): void {
  calls.ask('focus');
}

/** Lets the field hear when it is called; the returned function ends it. */
export const answerSearchCalls = calls.answer;
