// The app of ../app in a browser, from another origin than Waymark's: what a learner does there, and sees.
import assert from "node:assert/strict";
import { accessSync, constants, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { after, test as plainTest } from "node:test";
import createClient from "openapi-fetch";
import { type Page, chromium } from "playwright-core";
import { server as app } from "../app/serve.js";
import type { paths } from "../generated/rest.js";

const test = (name: string, body: () => Promise<void>) => plainTest(name, { timeout: 30_000 }, body);
const waymark = createClient<paths>({ baseUrl: process.env.WAYMARK ?? "http://localhost:8080" });
const address = process.env.APP ?? "http://localhost:5173";

function browserProgram(): string {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const programs = (process.env.PATH ?? "").split(delimiter).flatMap((path) => names.map((name) => join(path, name)));
  const found = [process.env.CHROMIUM ?? "", ...programs].find((program) => {
    try {
      accessSync(program, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error("This needs Chromium: install it, or name its program in CHROMIUM.");
  return found;
}

const browser = await chromium.launch({ executablePath: browserProgram(), timeout: 20_000 });
const context = await browser.newContext();
context.setDefaultTimeout(10_000);
after(async () => {
  await browser.close();
  app.close();
});

// Whatever a browser complains of: errors of scripts, refusals by CORS and policies, warnings of React and Apollo Client.
const complaints: string[] = [];
context.on("console", (message) => {
  if (["error", "warning"].includes(message.type())) complaints.push(`${message.text()} ${message.location().url}`);
});
context.on("weberror", (problem) => complaints.push(String(problem.error())));
context.on("requestfailed", (request) => {
  const reason = request.failure()?.errorText ?? "";
  if (reason !== "net::ERR_ABORTED") complaints.push(`${request.method()} ${request.url()}: ${reason}`);
});

// What goes to the server to refresh a session, and which changes, from all tabs.
let refreshes = 0;
const sent: string[] = [];
context.on("request", (request) => {
  if (request.method() !== "POST") return;
  if (request.url().endsWith("/api/v1/tokens")) {
    refreshes += (request.postDataJSON() as { grantType: string }).grantType === "refresh" ? 1 : 0;
  } else if (request.url().endsWith("/api/v1/me/progress/changes")) {
    sent.push(...(request.postDataJSON() as { changes: { id: string }[] }).changes.map(({ id }) => id));
  }
});

const account = { email: `tab-${crypto.randomUUID()}@example.org`, password: "a good one 4 me" };
await waymark.POST("/api/v1/accounts", { body: { ...account, displayName: "Tabea" } });
const slug = "senior-backend-python-aws-microservices";
const { data: curated } = await waymark.GET("/api/v1/roadmaps/{slug}", { params: { path: { slug } } });
assert.ok(curated);
const steps = curated.stages.flatMap((stage) => stage.steps).filter((step) => step.requirement === "REQUIRED");
const required = steps.length;
const [one, two, three] = steps;
assert.ok(one && two && three);

async function open(): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(address);
  return tab;
}
const section = (tab: Page, name: string | RegExp) => tab.getByRole("region", { name });
const box = (tab: Page, title: string) => section(tab, curated.title).getByRole("checkbox", { name: title, exact: true });
const see = (tab: Page, text: string) => tab.getByText(text, { exact: true }).waitFor();
const seeTick = (tab: Page, name: string, checked: boolean) =>
  section(tab, curated.title).getByRole("checkbox", { name, exact: true, checked }).waitFor();

const first = await open();

test("lists topics, page by page, and those with a word", async () => {
  const topics = section(first, "Topics").getByRole("listitem");
  await topics.nth(19).waitFor();
  assert.equal(await topics.count(), 20);
  await section(first, "Topics").getByRole("button", { name: "More" }).click();
  await topics.nth(39).waitFor();
  assert.equal(new Set(await topics.allTextContents()).size, 40);

  await section(first, "Topics").getByRole("textbox").fill("docker");
  await topics.filter({ hasText: /^Docker,/ }).waitFor();
  await topics.nth(39).waitFor({ state: "detached" });
});

test("searches as somebody types, and marks what matches", async () => {
  await section(first, "Search").getByRole("searchbox").pressSequentially("kuberntes");
  const hit = section(first, "Search").getByRole("listitem").filter({ hasText: "Kubernetes (topic)" });
  assert.equal(await hit.locator("mark").first().textContent(), "Kubernetes");
});

test("signs in, after a wrong password", async () => {
  assert.equal(await box(first, one.title).isEnabled(), false);
  await first.getByLabel("E-mail").fill(account.email);
  await first.getByLabel("Password").fill("not this one, no");
  await first.getByRole("button", { name: "Sign in" }).click();
  await see(first, "This is not the password of this address.");
  assert.match(complaints.splice(0).join(), /^Failed to load resource: .* 401 .*\/api\/v1\/tokens$/);

  await first.getByLabel("Password").fill(account.password);
  await first.getByRole("button", { name: "Sign in" }).click();
  await first.getByText("Signed in as Tabea").waitFor();

  await first.getByRole("button", { name: "Follow this roadmap" }).click();
  await see(first, `0 of ${required} required steps done`);
});

let second: Page;

test("ticks in two tabs without a network, and sends it all once there is one", async () => {
  second = await open();
  await second.getByText("Signed in as Tabea").waitFor();
  await seeTick(second, one.title, false);

  await context.setOffline(true);
  await box(first, one.title).check();
  await box(second, two.title).check();
  await seeTick(second, one.title, true);
  await box(second, one.title).uncheck();
  await box(second, three.title).check();
  for (const tab of [first, second]) {
    await seeTick(tab, one.title, false);
    await seeTick(tab, two.title, true);
    await seeTick(tab, three.title, true);
    await see(tab, "4 to be sent");
  }
  assert.deepEqual(sent, []);

  await context.setOffline(false);
  for (const tab of [first, second]) {
    await see(tab, "Everything is sent");
    await see(tab, `2 of ${required} required steps done`);
    await seeTick(tab, one.title, false);
    await seeTick(tab, two.title, true);
  }
  // A tab may not see yet that the other has just sent them, which does no harm.
  assert.equal(new Set(sent).size, 4);
});

test("stays signed in when two tabs refresh at once", async () => {
  await first.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem("waymark-session") ?? "{}") as object;
    localStorage.setItem("waymark-session", JSON.stringify({ ...kept, validUntil: 0 }));
  });
  refreshes = 0;
  await Promise.all([first.reload(), second.reload()]);
  for (const tab of [first, second]) {
    await tab.getByText("Signed in as Tabea").waitFor();
    await seeTick(tab, two.title, true);
  }
  assert.ok(refreshes === 1 || refreshes === 2, `refreshed ${refreshes} times`);
});

test("composes, shares, shows the share's picture and downloads its file", async () => {
  const composer = section(first, "A roadmap of your own");
  await composer.getByLabel("Cloud (AWS)").check();
  await composer.getByText(/^\d+ hours in \d+ weeks$/).waitFor();
  await composer.getByText("core of Cloud (AWS)").first().waitFor({ state: "attached" });
  await composer.getByRole("button", { name: "Keep and share" }).click();

  const picture = composer.getByRole("img", { name: "My own way, step by step" });
  const width = await picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return image.naturalWidth;
  });
  assert.ok(width > 0);

  const answered = first.waitForResponse((response) => response.url().endsWith("/exports/markdown"));
  const downloaded = first.waitForEvent("download");
  await composer.getByRole("button", { name: "Download" }).click();
  assert.equal((await (await answered).allHeaders())["content-encoding"], "gzip");
  const text = readFileSync(await (await downloaded).path(), "utf8");
  assert.match(text, /^# My own way\n/m);
  assert.match(text, /^- \[ \] /m);
});

test("signs out in all tabs, and leaves nothing behind", async () => {
  await first.getByRole("button", { name: "Sign out" }).click();
  for (const tab of [first, second]) {
    await tab.getByRole("button", { name: "Sign in" }).waitFor();
    await seeTick(tab, two.title, false);
    assert.equal(await box(tab, two.title).isEnabled(), false);
  }
  assert.equal(await first.evaluate(() => localStorage.length), 0);
});

test("gives the browser nothing to complain of", async () => {
  assert.deepEqual(complaints, []);
});
