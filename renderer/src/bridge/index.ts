export { ask, listen } from './client';
