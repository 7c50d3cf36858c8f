import type { Command } from '@shared/commands';
import type { SaveState } from '@shared/ipc';
import { ask } from '../bridge';

/** What the queue tells its owner. */
export interface EditQueueEvents {
  /** How many edits are not yet acknowledged. */
  readonly onPending: (count: number) => void;
  /** Main kept an edit in memory because the disk refused it. */
  readonly onKept: (saveState: SaveState) => void;
  /** Main and window disagree about the plan: the window must take main's. */
  readonly onDisagreement: () => void;
}

/** Sends the edits of one document to the main process, strictly one after another. */
export class EditQueue {
  private readonly waiting: Command[] = [];
  private isSending = false;

  constructor(
    private readonly documentId: string,
    private revision: number,
    private readonly events: EditQueueEvents,
  ) {}

  /** Queues an edit and starts sending. */
  send(command: Command): void {
    this.waiting.push(command);
    this.events.onPending(this.waiting.length);
    if (!this.isSending) void this.drain();
  }

  private async drain(): Promise<void> {
    this.isSending = true;
    for (let command = this.waiting[0]; command !== undefined; command = this.waiting[0]) {
      const answer = await ask('plan.edit', { documentId: this.documentId, revision: this.revision, command });
      if (answer.kind === 'refused') {
        this.waiting.length = 0;
        this.events.onDisagreement();
        break;
      }
      if (answer.kind === 'kept') this.events.onKept(answer.saveState);
      this.revision = answer.revision;
      this.waiting.shift();
      this.events.onPending(this.waiting.length);
    }
    this.isSending = false;
  }
}
