// What all components share: the session, a client of each API with its cache, and the changes made offline.
import { ApolloClient, ApolloLink, HttpLink } from "@apollo/client";
import { SetContextLink } from "@apollo/client/link/context";
import { QueryClient } from "@tanstack/react-query";
import type { components } from "../generated/rest.js";
import { waymarkCache } from "../src/apollo.js";
import { OfflineProgress } from "../src/offline.js";
import { SESSION, Session } from "../src/session.js";

/** Where Waymark runs; esbuild puts it in. There, `waymark.cors.origins` names the origin of this app. */
declare const WAYMARK: string;

export const session = new Session(WAYMARK);
export const offline = new OfflineProgress();

export const waymark = session.client();
export const queries = new QueryClient({
  // A problem is an answer, and stays the same one when asked again.
  defaultOptions: { queries: { retry: (failures, error) => !(error instanceof WaymarkProblem) && failures < 2 } },
});

const signed = new SetContextLink(async ({ headers }) => {
  const token = await session.accessToken();
  return { headers: { ...headers, ...(token && { Authorization: `Bearer ${token}` }) } };
});
export const apollo = new ApolloClient({
  cache: waymarkCache(),
  link: ApolloLink.from([signed, new HttpLink({ uri: `${WAYMARK}/graphql` })]),
});

type Problem = components["schemas"]["Problem"];

export class WaymarkProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** An address in an answer, which may be relative to Waymark. */
export const absolute = (address: string): string => new URL(address, WAYMARK).href;

/** What a call of REST answers, or its problem thrown, as TanStack Query wants it. */
export async function ok<T>(call: Promise<{ data?: T; error?: Problem }>): Promise<T> {
  const { data, error } = await call;
  if (error) throw new WaymarkProblem(error);
  return data as T;
}

/** Somebody signed in or out: nothing of what was read before is theirs. */
export async function changeLearner(): Promise<void> {
  await apollo.clearStore();
  await queries.resetQueries();
}

addEventListener("storage", ({ key, oldValue, newValue }) => {
  // A session that was refreshed is still the same one.
  if (key === SESSION && (oldValue === null) !== (newValue === null)) void changeLearner();
});
