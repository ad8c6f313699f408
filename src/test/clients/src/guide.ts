// Runs what docs/frontends.md shows: its modules in TypeScript, and every query of its GraphQL cookbook.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { read } from "./caching.js";
import { OfflineProgress } from "./offline.js";
import { Session } from "./session.js";

const server = process.env.WAYMARK ?? "http://localhost:8080";
const headers: Record<string, string> = { "Content-Type": "application/json" };
const account = { email: `guide-${crypto.randomUUID()}@example.org`, password: "a good one 4 me" };
await fetch(`${server}/api/v1/accounts`, {
  method: "POST", headers, body: JSON.stringify({ ...account, displayName: "Guide" }),
});

// Two tabs, and what a browser gives to both. Time passes when what is kept says so.
class Memory extends Map<string, string> implements Storage {
  getItem = (key: string) => this.get(key) ?? null;
  setItem = (key: string, value: string) => { this.set(key, value); };
  removeItem = (key: string) => { this.delete(key); };
  key = (index: number) => [...this.keys()][index] ?? null;
  get length(): number { return this.size; }
}
function oneAtATime() {
  let queue: Promise<void> = Promise.resolve();
  return (work: () => Promise<void>) => (queue = queue.then(work, work));
}
const kept = new Memory();
const lock = oneAtATime();
const letExpire = () => {
  for (const [key, text] of kept) kept.set(key, JSON.stringify({ ...JSON.parse(text), validUntil: 0 }));
};
const tab = new Session(server, kept, lock);
await tab.signIn(account.email, account.password);
const waymark = tab.client();
const other = new Session(server, kept, lock).client();
for (let i = 0; i < 3; i++) {
  const me = await Promise.all([waymark, other, waymark, other].map((client) => client.GET("/api/v1/me")));
  assert.deepEqual(me.map(({ data }) => data?.displayName), Array(4).fill("Guide"));
  letExpire();
}

// Without a lock, tabs that refresh at once get the same next token; and so does one that did not get its answer.
const loose = [1, 2, 3, 4].map(() => new Session(server, kept, (work) => work()).client());
const answers = await Promise.all(loose.map((client) => client.GET("/api/v1/me")));
assert.deepEqual(answers.map(({ response }) => response.status), [200, 200, 200, 200]);
const real = globalThis.fetch;
globalThis.fetch = async (...call: Parameters<typeof fetch>) => {
  globalThis.fetch = real;
  await real(...call);
  throw new TypeError("The answer was lost");
};
letExpire();
assert.equal((await waymark.GET("/api/v1/me")).response.status, 200);
letExpire();
assert.equal((await other.GET("/api/v1/me")).response.status, 200);

const phone = new OfflineProgress(new Memory(), oneAtATime());
const desktop = new OfflineProgress(new Memory(), oneAtATime());
phone.mark("TOPIC", "docker", "DONE");
assert.deepEqual(phone.statuses(), { "TOPIC/docker": "DONE" });
assert.equal(phone.unsent().length, 1);
await phone.sync(waymark);
assert.equal(phone.unsent().length, 0);
await desktop.sync(waymark);
assert.deepEqual(desktop.statuses(), { "TOPIC/docker": "DONE" });

const topics = `${server}/api/v1/topics?limit=5`;
assert.equal((await read(topics)).changed, true);
assert.equal((await read(topics)).changed, false);

const tag = await waymark.GET("/api/v1/me");
const { response } = await waymark.PATCH("/api/v1/me", {
  params: { header: { "If-Match": tag.response.headers.get("ETag") ?? "" } }, body: { displayName: "Changed" },
});
assert.equal(response.status, 200);
const stale = await waymark.PATCH("/api/v1/me", {
  params: { header: { "If-Match": tag.response.headers.get("ETag") ?? "" } }, body: { displayName: "Stale" },
});
assert.equal(stale.error?.type, "/problems/precondition-failed");

const text = readFileSync("../../../docs/frontends.md", "utf8");
const queries = [...text.matchAll(/```graphql\n(.*?)```/gs)].map((block) => block[1] ?? "");
const { accessToken } = (await (
  await fetch(`${server}/api/v1/tokens`, {
    method: "POST", headers, body: JSON.stringify({ grantType: "password", ...account }),
  })
).json()) as { accessToken: string };
for (const query of queries) {
  const answer = await fetch(`${server}/graphql`, {
    method: "POST", headers: { ...headers, Authorization: `Bearer ${accessToken}` }, body: JSON.stringify({ query }),
  });
  const { errors } = (await answer.json()) as { errors?: { message: string }[] };
  assert.equal(errors, undefined, `${query}${JSON.stringify(errors)}`);
}
console.log(`Guide: signed in, synced two devices, cached; ${queries.length} queries of the cookbook answered`);
