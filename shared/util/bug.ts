/** An impossible state: always our mistake, never the user's. It reaches the one error boundary and the log. */
export class BugError extends Error {
  override readonly name = 'BugError';
}

/** Ends a switch over a union; compiles only when every case is handled. Throws BugError. */
export function unreachable(value: never): never {
  throw new BugError(`unhandled case: ${JSON.stringify(value)}`);
}

/** Returns the value, or throws BugError with `what` when it is missing. */
export function required<Value>(value: Value | undefined | null, what: string): Value {
  if (value === undefined || value === null) throw new BugError(`missing: ${what}`);
  return value;
}
