import { enter } from './entry.mjs';

// Even a set-up that failed ends with the plain line that a reader of the output looks for.
void enter(
  () => import('./run-tests.mjs'),
  () => console.log('0 passed, 1 failed'),
);
