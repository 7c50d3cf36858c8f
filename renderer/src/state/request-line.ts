/** A line on which one side asks and the other, once it is there, answers. */
export interface RequestLine<Request> {
  /** Asks; false when nobody is there yet. The newest question waits. */
  readonly ask: (request: Request) => boolean;
  /** Answers questions, first the one that waits; the returned function ends it. */
  readonly answer: (handler: (request: Request) => void) => () => void;
}

/** Opens a line. */
export function openRequestLine<Request>(): RequestLine<Request> {
  let handler: ((request: Request) => void) | null = null;
  let waiting: Request | null = null;
  return {
    ask: (request) => {
      if (handler === null) waiting = request;
      else handler(request);
      return handler !== null;
    },
    answer: (answer) => {
      handler = answer;
      const first = waiting;
      waiting = null;
      if (first !== null) answer(first);
      return () => {
        handler = null;
      };
    },
  };
}
