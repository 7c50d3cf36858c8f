/** A JSON object whose shape is not known yet. */
export type JsonRecord = Record<string, unknown>;

/**
 * One change of the shape of plan files, from `version` - 1 to `version`. `migrate` gets the whole file as its own copy,
 * may change it, and returns it; it must not trust the shape. Once released a migration is never touched again.
 */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly migrate: (file: JsonRecord) => JsonRecord;
}

/** Whether a parsed JSON value is an object (no list, not null). */
export function isJsonRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
