import './without-eval';
import { CoverageDesk } from './coverage-desk';
import type { ToWorker } from './coverage-protocol';
import { ParcelReader, type PostParcel } from './plan-parcels';

const { port1, port2 } = new MessageChannel();
let deferred: (() => void) | null = null;

// A message to oneself comes after those that wait already, and sooner than a timer would.
port1.addEventListener('message', () => {
  const work = deferred;
  deferred = null;
  work?.();
});
port1.start();

const desk = new CoverageDesk({
  send: (message) => self.postMessage(message),
  defer: (work) => {
    deferred = work;
    port2.postMessage(null);
  },
  now: () => performance.now(),
});

const reader = new ParcelReader<ToWorker>();
self.addEventListener('message', (event: MessageEvent<ToWorker | PostParcel>) => {
  const message = reader.read(event.data);
  if (message !== null) desk.receive(message);
});
