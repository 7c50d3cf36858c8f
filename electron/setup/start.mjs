import { enter } from './entry.mjs';

void enter(() => import('./start-program.mjs'));
