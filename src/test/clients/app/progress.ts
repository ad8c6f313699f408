// Ticks that are made offline, for components: shown at once in all tabs, sent as soon as there is a network.
import { useSyncExternalStore } from "react";
import type { components } from "../generated/rest.js";
import { apollo, offline, queries, session, waymark } from "./waymark.js";

type Change = components["schemas"]["ProgressChange"];

const listeners = new Set<() => void>();
let version = 0;
let cursor = offline.cursor;

function changed(): void {
  version += 1;
  for (const listener of listeners) listener();
  // What the server computes of progress is to be read again when the server knows more, from whichever tab.
  if (offline.cursor !== cursor) {
    cursor = offline.cursor;
    void apollo.refetchQueries({ include: "active" });
    void queries.invalidateQueries({ queryKey: ["mine"] });
  }
}

export async function sync(): Promise<void> {
  if (!navigator.onLine || !session.signedIn) return;
  try {
    await offline.sync(waymark);
  } catch {
    // There is no network after all: the next event or tick tries again.
  }
  changed();
}

export function mark(kind: Change["kind"], slug: string, status: Change["status"]): void {
  offline.mark(kind, slug, status);
  changed();
  void sync();
}

export function useProgress(): { statuses: Record<string, Change["status"]>; unsent: number } {
  useSyncExternalStore(subscribe, () => version);
  return { statuses: offline.statuses(), unsent: offline.unsent().length };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}

addEventListener("storage", changed);
addEventListener("online", () => { void sync(); });
void sync();
