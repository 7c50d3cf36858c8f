import './without-eval';
import { CoverageDesk } from './coverage-desk';
import type { ToWorker } from './coverage-protocol';

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

self.addEventListener('message', (event: MessageEvent<ToWorker>) => desk.receive(event.data));
