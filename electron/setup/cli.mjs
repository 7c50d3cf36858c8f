import { enter } from './entry.mjs';

void enter(() => import('./run-cli.mjs'));
