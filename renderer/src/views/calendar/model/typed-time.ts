import { formatClockTime } from '@shared/time';

const SHAPES = [/^(\d{1,2})$/, /^(\d{1,2})[:.h ](\d{2})$/, /^(\d{1,2})(\d{2})$/];

/** Reads a time of day the way people type it: `9`, `9:30`, `9.30`, `930`, `9 Uhr`, `2 pm`; undefined when it is none. */
export function readTime(text: string): string | undefined {
  const plain = text.trim().toLowerCase().replace(/\s*(uhr|h)$/, '');
  const half = /\s*([ap])\.?m\.?$/.exec(plain);
  const digits = half === null ? plain : plain.slice(0, half.index);
  const match = SHAPES.map((shape) => shape.exec(digits)).find((found) => found !== null);
  if (match === undefined || match === null) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (half !== null && (hours < 1 || hours > 12)) return undefined;
  const inDay = half === null ? hours : (hours % 12) + (half[1] === 'p' ? 12 : 0);
  return inDay > 23 || minutes > 59 ? undefined : formatClockTime(inDay * 60 + minutes);
}
