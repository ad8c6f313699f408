// Works without a network: what is marked is shown at once, kept, and sent when there is a network again. Tabs share it.
import type { Client } from "openapi-fetch";
import type { components, paths } from "../generated/rest.js";

type Change = components["schemas"]["ProgressChange"];
type Statuses = Record<string, Change["status"]>;
type Lock = (work: () => Promise<void>) => Promise<void>;

const KNOWN = "waymark-progress";
const UNSENT = "waymark-change/";

export class OfflineProgress {
  readonly #kept: Storage;
  readonly #lock: Lock;

  constructor(
    kept: Storage = localStorage,
    lock: Lock = async (work) => { await navigator.locks.request(KNOWN, work); },
  ) {
    this.#kept = kept;
    this.#lock = lock;
  }

  /** Each change is kept on its own, so that tabs that mark at once do not overwrite each other's. */
  mark(kind: Change["kind"], slug: string, status: Change["status"]): void {
    const change: Change = { id: crypto.randomUUID(), kind, slug, status, changedAt: new Date().toISOString() };
    this.#kept.setItem(UNSENT + change.id, JSON.stringify(change));
  }

  /** By kind and slug, as in `TOPIC/docker`; what was never marked is not there. */
  statuses(): Statuses {
    const unsent = this.unsent().map(({ kind, slug, status }) => [`${kind}/${slug}`, status]);
    return { ...this.#known().statuses, ...(Object.fromEntries(unsent) as Statuses) };
  }

  /** What still has to be sent, in the order that the server gives it: by time, then by id. */
  unsent(): Change[] {
    return Array.from({ length: this.#kept.length }, (_, index) => this.#kept.key(index) ?? "")
      .filter((key) => key.startsWith(UNSENT))
      .map((key) => JSON.parse(this.#kept.getItem(key) ?? "") as Change)
      .sort((one, other) => (one.changedAt + one.id < other.changedAt + other.id ? -1 : 1));
  }

  /** Up to where the changes of all devices are known. */
  get cursor(): string | undefined {
    return this.#known().cursor;
  }

  /** May be called as often as one likes, and again after a failure: a change has its effect once, by its id. */
  async sync(waymark: Client<paths>): Promise<void> {
    await this.#lock(async () => {
      const changes = this.unsent().slice(0, 500);
      if (changes.length > 0) {
        const { data } = await waymark.POST("/api/v1/me/progress/changes", { body: { changes } });
        if (!data) return; // Not just now: next time.
      }
      for (let more = true; more; ) {
        const { cursor, statuses } = this.#known();
        const query = cursor ? { since: cursor } : {};
        const { data } = await waymark.GET("/api/v1/me/progress/changes", { params: { query } });
        if (!data) return;
        for (const { kind, slug, status } of data.items) statuses[`${kind}/${slug}`] = status;
        this.#kept.setItem(KNOWN, JSON.stringify({ cursor: data.cursor, statuses }));
        more = data.hasMore;
      }
      // Not before the feed had them, so that nothing that is shown jumps back for a moment.
      for (const { id } of changes) this.#kept.removeItem(UNSENT + id);
    });
  }

  /** For the next learner on this device. */
  async forget(): Promise<void> {
    await this.#lock(async () => {
      for (const { id } of this.unsent()) this.#kept.removeItem(UNSENT + id);
      this.#kept.removeItem(KNOWN);
    });
  }

  #known(): { cursor?: string; statuses: Statuses } {
    const kept = this.#kept.getItem(KNOWN);
    return kept ? (JSON.parse(kept) as { cursor: string; statuses: Statuses }) : { statuses: {} };
  }
}
