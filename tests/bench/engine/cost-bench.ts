import type { Figure } from '../figures';
export function costFigures(): Figure[] { return []; }
