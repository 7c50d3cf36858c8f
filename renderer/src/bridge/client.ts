import { answerSchema, type EventName, type EventOf, events, type PreloadBridge, type RequestName, type RequestOf, requests, type ResponseOf } from '@shared/ipc';

declare global {
  interface Window {
    readonly taktplan: PreloadBridge;
  }
}

/** The main process refused a question: our mistake, so it goes to the error boundary. */
export class BridgeError extends Error {
  override readonly name = 'BridgeError';
  constructor(
    readonly request: RequestName,
    readonly code: string,
    detail: string,
  ) {
    super(`${request}: ${code}: ${detail}`);
  }
}

/** Asks the main process and checks the answer. Throws BridgeError when it refuses. */
export async function ask<Name extends RequestName>(name: Name, payload: RequestOf<Name>): Promise<ResponseOf<Name>> {
  const answer = answerSchema.parse(await window.taktplan.request(name, payload));
  if (!answer.ok) throw new BridgeError(name, answer.code, answer.detail);
  // The schema is picked by the same name as the type, which the compiler cannot follow through the table.
  return requests[name].response.parse(answer.value) as ResponseOf<Name>;
}

/** Listens to a message of the main process; the returned function ends it. */
export function listen<Name extends EventName>(name: Name, listener: (payload: EventOf<Name>) => void): () => void {
  return window.taktplan.listen(name, (payload) => {
    listener(events[name].parse(payload) as EventOf<Name>);
  });
}
