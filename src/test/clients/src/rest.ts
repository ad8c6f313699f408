// A frontend's first hour with Waymark over REST: types generated from the contract, and nothing else.
import createClient, { type Middleware } from "openapi-fetch";
import type { components, paths } from "../generated/rest.js";

type Problem = components["schemas"]["Problem"];
type Tokens = components["schemas"]["Tokens"];

const server = process.env.WAYMARK ?? "http://localhost:8080";
const waymark = createClient<paths>({ baseUrl: server });

/** What a call answers, or its problem thrown: every error of Waymark has this one shape. */
async function ok<T>(call: Promise<{ data?: T; error?: Problem; response: Response }>): Promise<T> {
  const { data, error } = await call;
  if (error) throw new Error(`${error.type}: ${error.detail}`);
  return data as T;
}

// An account, and a token that goes with every further call.
const account = { email: `ada-${crypto.randomUUID()}@example.org`, password: "a good one 4 me" };
await ok(waymark.POST("/api/v1/accounts", { body: { ...account, displayName: "Ada" } }));
const tokens: Tokens = await ok(waymark.POST("/api/v1/tokens", { body: { grantType: "password", ...account } }));
const signedIn: Middleware = {
  onRequest({ request }) {
    request.headers.set("Authorization", `Bearer ${tokens.accessToken}`);
    return request;
  },
};
waymark.use(signedIn);
const me = await ok(waymark.GET("/api/v1/me"));
console.log(`Registered ${me.displayName}, ${me.roles.join()}`);

// A list, page by page: `next` is there for as long as there is a next page.
const topics: components["schemas"]["Topic"][] = [];
for (let after: string | undefined, more = true; more; ) {
  const query = { category: ["cloud-platforms"], limit: 10, ...(after && { after }) };
  const { items, page } = await ok(waymark.GET("/api/v1/topics", { params: { query } }));
  topics.push(...items);
  after = page.next;
  more = page.hasNext;
}
console.log(`Paged through ${topics.length} topics, from ${topics[0]?.title} to ${topics.at(-1)?.title}`);

// What is not there is a problem with a type, not a surprise.
const missing = await waymark.GET("/api/v1/topics/{slug}", { params: { path: { slug: "dokcer" } } });
console.log(`Missed: ${missing.error?.type}`);

// A roadmap computed for a wish, with a reason for each step; kept, it is the learner's own, and is followed.
const wish = { focus: ["cloud-aws", "microservices"], known: ["topics/docker"], hoursPerWeek: 8 };
const composition = await ok(waymark.GET("/api/v1/compositions", { params: { query: wish } }));
const first = composition.stages[0]?.steps[0];
console.log(`Composed ${composition.stages.length} stages, first ${first?.title}: ${first?.reason}`);
const kept = await ok(waymark.POST("/api/v1/me/roadmaps", { body: { title: "My way", composition: wish } }));
console.log(`Kept ${kept.title} in version ${kept.version.number}`);

// Follow a curated one, and mark what is known.
const roadmap = "senior-backend-python-aws-microservices";
await ok(waymark.PUT("/api/v1/me/enrolments/{roadmap}", { params: { path: { roadmap } }, body: {} }));
const docker = { kind: "topics", slug: "docker" };
await ok(waymark.PUT("/api/v1/me/progress/{kind}/{slug}", { params: { path: docker }, body: { status: "DONE" } }));
const enrolment = await ok(waymark.GET("/api/v1/me/enrolments/{roadmap}", { params: { path: { roadmap } } }));
const { done, total } = enrolment.progress.required;
console.log(`Enrolled, ${done} of ${total} required steps done`);

// Offline: changes are kept with an id and the device's time, and sent when there is a network, however often.
const { cursor } = await ok(waymark.GET("/api/v1/me/progress/changes"));
const change = {
  id: crypto.randomUUID(), kind: "TOPIC", slug: "http", status: "LEARNING", changedAt: new Date().toISOString(),
} as const;
const sent = { body: { changes: [change] } };
const once = await ok(waymark.POST("/api/v1/me/progress/changes", sent));
const twice = await ok(waymark.POST("/api/v1/me/progress/changes", sent));
const feed = await ok(waymark.GET("/api/v1/me/progress/changes", { params: { query: { since: cursor } } }));
console.log(`Synced ${once.results[0]?.outcome}, then ${twice.results[0]?.outcome}; news of ${feed.items[0]?.title}`);

// A file to keep: Markdown with a box for each step, ticked where the learner is through.
const file = await fetch(`${server}/api/v1/roadmaps/${roadmap}/exports/markdown`);
if (!file.ok) throw new Error(`No file: ${file.status}`);
const lines = (await file.text()).split("\n");
console.log(`Exported ${lines.filter((line) => line.includes("[ ]")).length} boxes to tick`);
