// Works without a network: what is marked is shown at once, kept, and sent when there is a network again.
import type { Client } from "openapi-fetch";
import type { components, paths } from "../generated/rest.js";

type Change = components["schemas"]["ProgressChange"];
type Progress = components["schemas"]["Progress"];

export class OfflineProgress {
  readonly #shown = new Map<string, Progress["status"]>();
  #unsent: Change[] = [];
  #cursor: string | undefined;

  /** Keep `#unsent` and `#cursor` where they outlive the page, in IndexedDB say. */
  mark(kind: Change["kind"], slug: string, status: Change["status"]): void {
    this.#unsent.push({ id: crypto.randomUUID(), kind, slug, status, changedAt: new Date().toISOString() });
    this.#shown.set(`${kind}/${slug}`, status);
  }

  status(kind: Change["kind"], slug: string): Progress["status"] {
    return this.#shown.get(`${kind}/${slug}`) ?? "PENDING";
  }

  /** May be called as often as one likes, and again after a failure: a change has its effect once, by its id. */
  async sync(waymark: Client<paths>): Promise<void> {
    const changes = this.#unsent.slice(0, 500);
    if (changes.length > 0) {
      const { data } = await waymark.POST("/api/v1/me/progress/changes", { body: { changes } });
      if (!data) return; // Not just now: next time.
      // By their ids, since another call may have sent some, and more was marked meanwhile.
      const sent = new Set(changes.map(({ id }) => id));
      this.#unsent = this.#unsent.filter(({ id }) => !sent.has(id));
    }
    for (let more = true; more; ) {
      const query = this.#cursor ? { since: this.#cursor } : {};
      const { data } = await waymark.GET("/api/v1/me/progress/changes", { params: { query } });
      if (!data) return;
      const unsent = new Set(this.#unsent.map(({ kind, slug }) => `${kind}/${slug}`));
      for (const { kind, slug, status } of data.items) {
        if (!unsent.has(`${kind}/${slug}`)) this.#shown.set(`${kind}/${slug}`, status);
      }
      this.#cursor = data.cursor;
      more = data.hasMore;
    }
  }
}
