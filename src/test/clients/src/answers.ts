// Asks every GET of the contract, and holds each answer against its schema: what is required is there, and nothing is
// longer, larger or of another form than the contract says.
import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "yaml";

const base = process.env.WAYMARK ?? "http://localhost:8080";
const json = { "Content-Type": "application/json" };
type Json = Record<string, unknown>;

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; required?: boolean; example?: unknown }[];
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Json }> }>;
}
const contract = parse(readFileSync("../../main/contract/openapi.yaml", "utf8")) as {
  components: Json;
  paths: Record<string, Record<string, Operation>>;
};
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat("int32", true).addFormat("int64", true).addFormat("password", true);
ajv.addSchema({ $id: "contract", components: contract.components });

function validator(schema: Json): ValidateFunction {
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"contract#/components')) as Json);
}

const problem = validator({ $ref: "#/components/schemas/Problem" });

// A learner with one of everything.
const account = { email: `all-${crypto.randomUUID()}@example.org`, password: "a good one 4 me" };
const headers: Record<string, string> = { ...json };

async function send(method: string, path: string, body: unknown): Promise<Json> {
  const answer = await fetch(base + path, { method, headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Json;
}
await send("POST", "/api/v1/accounts", { ...account, displayName: "All" });
const tokens = await send("POST", "/api/v1/tokens", { grantType: "password", ...account });
headers.Authorization = `Bearer ${tokens.accessToken as string}`;
const roadmap = "senior-backend-python-aws-microservices";
await send("PUT", `/api/v1/me/enrolments/${roadmap}`, {});
await send("PUT", "/api/v1/me/progress/topics/docker", { status: "DONE" });
const links = [{ title: "A link", url: "https://example.org" }];
await send("PUT", "/api/v1/me/notes/topics/docker", { text: "A *note*", links });
const composition = { focus: ["cloud-aws"], hoursPerWeek: 5 };
const own = await send("POST", "/api/v1/me/roadmaps", { title: "My way", composition });
await send("PATCH", `/api/v1/me/roadmaps/${own.id as string}`, { title: "My other way" });
const reset = await send("POST", `/api/v1/me/enrolments/${roadmap}/reset`, {});

async function read(path: string): Promise<{ status: number; body: unknown; mediaType: string }> {
  const answer = await fetch(base + path, { headers });
  const mediaType = (answer.headers.get("Content-Type") ?? "").replace(/;.*/, "");
  return { status: answer.status, body: mediaType.endsWith("json") ? await answer.json() : undefined, mediaType };
}

/** All slugs of a list, page by page. */
async function slugs(list: string): Promise<string[]> {
  interface Page {
    items: { slug: string }[];
    page: { next?: string; hasNext: boolean };
  }
  const found: string[] = [];
  for (let after = "", more = true; more; ) {
    const { items, page } = (await read(`${list}?limit=100${after}`)).body as Page;
    found.push(...items.map((item) => item.slug));
    after = `&after=${page.next}`;
    more = page.hasNext;
  }
  return found;
}

/** The paths that a template stands for: with everything that a list names, or with what was made above. */
async function addresses(template: string): Promise<string[]> {
  const mine = template.startsWith("/api/v1/me/");
  if (template.endsWith("/{slug}") && !mine) {
    return (await slugs(template.replace("/{slug}", ""))).map((slug) => template.replace("{slug}", slug));
  }
  const values: Record<string, string> = {
    roadmap,
    kind: "topics",
    number: mine ? "2" : "1",
    slug: template.includes("/roadmaps/") ? roadmap : "kubernetes",
    id: (template.includes("/reset/") ? reset.id : own.id) as string,
  };
  return [template.replaceAll(/\{(\w+)}/g, (_, name: string) => values[name] ?? name)];
}

/** Queries that an operation cannot do without, and one that fills what else would be empty. */
const queries: Record<string, string> = {
  compose: "?focus=cloud-aws&focus=microservices&known=mine&hoursPerWeek=6&startDate=2027-01-04",
  search: "?q=kuberntes",
};

let answers = 0;
const wrong: string[] = [];
for (const [template, methods] of Object.entries(contract.paths)) {
  const operation = methods.get;
  const content = operation?.responses["200"]?.content?.["application/json"];
  if (!operation || !content) continue;
  const validate = validator(content.schema);
  for (const address of await addresses(template)) {
    const path = address + (queries[operation.operationId] ?? "");
    const { status, body } = await read(path);
    answers += 1;
    if (status !== 200) {
      // Only what the contract says, as a problem that keeps to its schema.
      if (!operation.responses[status]) wrong.push(`${path}: ${status} is not in the contract`);
      else if (!problem(body)) wrong.push(`${path}: ${ajv.errorsText(problem.errors)}`);
    } else if (!validate(body)) {
      wrong.push(`${path}: ${ajv.errorsText(validate.errors?.slice(0, 3))}`);
    }
  }
}
wrong.slice(0, 50).forEach((line) => console.log(line));
console.log(`Answers: ${answers} held against the contract, ${wrong.length} differ`);
process.exitCode = wrong.length > 0 ? 1 : 0;
