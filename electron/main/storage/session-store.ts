import { join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import type { Preferences } from '@shared/ipc';
import { writeDurably } from './durable-write';
import { SerialQueue } from './serial-queue';
import { emptySession, parseSession, type RecentPlan, type Session, type WindowPlace } from './session-schema';
import type { StorageWorld } from './world';

type SessionWorld = Pick<StorageWorld, 'files' | 'newToken' | 'now' | 'report'>;
type ViewState = Session['views'][number]['state'];

const MOST_RECENT_PLANS = 20;
const MOST_VIEWS = 100;

/** How lowdb reads and writes the session file. A missing or broken file is an empty session: nothing of worth is in it. */
function sessionAdapter(world: SessionWorld, path: string): Adapter<Session> {
  return {
    read: async () => {
      try {
        return parseSession(JSON.parse(Buffer.from(await world.files.read(path)).toString('utf8')));
      } catch {
        return emptySession();
      }
    },
    write: (session) => writeDurably(world, path, Buffer.from(`${JSON.stringify(session, null, 2)}\n`, 'utf8'), { isNew: false }),
  };
}

/** What the program remembers between two starts. Writing goes on behind; that it fails is told to the log only. */
export class SessionStore {
  readonly #low: Low<Session>;
  readonly #queue = new SerialQueue();
  #isWritePlanned = false;

  private constructor(
    private readonly world: SessionWorld,
    folder: string,
  ) {
    this.#low = new Low(sessionAdapter(world, join(folder, 'session.json')), emptySession());
  }

  /** Reads the session file of a folder. */
  static async open(world: SessionWorld, folder: string): Promise<SessionStore> {
    const store = new SessionStore(world, folder);
    await store.#low.read();
    return store;
  }

  #change(change: Partial<Session>): void {
    this.#low.data = { ...this.#low.data, ...change };
    if (this.#isWritePlanned) return;
    this.#isWritePlanned = true;
    void this.#queue.run(async () => {
      this.#isWritePlanned = false;
      await this.#low.write().catch((error: unknown) => this.world.report('the session could not be written', error));
    });
  }

  /** Waits until what was remembered is written. */
  async settled(): Promise<void> {
    await this.#queue.settled();
  }

  get preferences(): Preferences {
    return this.#low.data.preferences;
  }

  changePreferences({ language, theme, authorName }: { [Key in keyof Preferences]?: Preferences[Key] | undefined }): Preferences {
    const { preferences } = this;
    this.#change({ preferences: { language: language ?? preferences.language, theme: theme ?? preferences.theme, authorName: authorName ?? preferences.authorName } });
    return this.preferences;
  }

  get windowPlace(): WindowPlace | null {
    return this.#low.data.windowPlace;
  }

  rememberWindowPlace(windowPlace: WindowPlace): void {
    this.#change({ windowPlace });
  }

  /** Plans that were open before, the newest first. */
  get recentPlans(): readonly RecentPlan[] {
    return this.#low.data.recentPlans;
  }

  /** Puts a plan at the top of the list. */
  rememberPlan(path: string, name: string): void {
    const known = this.recentPlans.find((recent) => recent.path === path);
    const recent = { recentId: known?.recentId ?? this.world.newToken(), path, name, openedAt: new Date(this.world.now()).toISOString() };
    const others = this.recentPlans.filter((other) => other.path !== path);
    this.#change({ recentPlans: [recent, ...others].slice(0, MOST_RECENT_PLANS) });
  }

  forgetPlan(recentId: string): void {
    this.#change({ recentPlans: this.recentPlans.filter((recent) => recent.recentId !== recentId) });
  }

  /** What the views of a plan remembered last. */
  viewOf(planId: string): ViewState {
    return this.#low.data.views.find((view) => view.planId === planId)?.state ?? {};
  }

  rememberView(planId: string, state: ViewState): void {
    const others = this.#low.data.views.filter((view) => view.planId !== planId);
    this.#change({ views: [{ planId, usedAt: new Date(this.world.now()).toISOString(), state }, ...others].slice(0, MOST_VIEWS) });
  }
}
