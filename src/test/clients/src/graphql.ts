// The same by GraphQL: each answer has the type of its document, which GraphQL Code Generator gives it.
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import { graphql } from "../generated/graphql/index.js";
import type { ProgressChangeInput, TopicsQuery } from "../generated/graphql/graphql.js";

const endpoint = `${process.env.WAYMARK ?? "http://localhost:8080"}/graphql`;
let token: string | undefined;

interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string };
}

/** What a document asks for, whole: an error anywhere in it is thrown. */
async function ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const answer = await fetch(endpoint, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Accept: "application/graphql-response+json",
      ...(token && { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: GraphqlError[] };
  if (errors?.[0]) throw new Error(`${errors[0].extensions?.code}: ${errors[0].message}`);
  return data as Data;
}

const Register = graphql(`
  mutation Register($email: String!, $password: String!) {
    register(email: $email, password: $password, displayName: "Grace") {
      id
      displayName
    }
    signIn(email: $email, password: $password) {
      accessToken
      expiresIn
    }
  }
`);
const account = { email: `grace-${crypto.randomUUID()}@example.org`, password: "a good one 4 me" };
const { register, signIn } = await ask(Register, account);
token = signIn?.accessToken;
console.log(`Registered ${register?.displayName}, a token for ${signIn?.expiresIn} s`);

const Topics = graphql(`
  query Topics($after: String) {
    topics(category: "cloud-platforms", first: 20, after: $after) {
      nodes {
        id
        slug
        title
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const titles: string[] = [];
for (let page: NonNullable<TopicsQuery["topics"]>["pageInfo"] | undefined; page?.hasNextPage ?? true; ) {
  const { topics }: TopicsQuery = await ask(Topics, { after: page?.endCursor ?? null });
  if (!topics) break; // A field at the root that fails is null; ask() has thrown its error.
  titles.push(...topics.nodes.map((topic) => topic.title));
  page = topics.pageInfo;
}
console.log(`Paged through ${titles.length} topics, from ${titles[0]} to ${titles.at(-1)}`);

// A look-up that finds nothing is null, without an error; so is what is the learner's own, without a token.
const Lookup = graphql(`
  query Lookup($slug: String!) {
    topic(slug: $slug) {
      title
    }
  }
`);
console.log(`Missed: ${(await ask(Lookup, { slug: "dokcer" })).topic}`);

const Compose = graphql(`
  query Compose($focus: [String!]!, $known: [String!]) {
    composition(focus: $focus, known: $known) {
      hash
      stages {
        title
        steps {
          reason
          item {
            title
          }
        }
      }
    }
  }
`);
const { composition } = await ask(Compose, { focus: ["cloud-aws"], known: ["topics/docker"] });
const first = composition?.stages[0]?.steps[0];
console.log(`Composed ${composition?.stages.length} stages, first ${first?.item?.title}: ${first?.reason}`);

const Enrol = graphql(`
  mutation Enrol($roadmap: String!) {
    enrol(roadmap: $roadmap) {
      startedAt
    }
    markProgress(kind: TOPIC, slug: "docker", status: DONE) {
      status
    }
  }
`);
const roadmap = "senior-backend-python-aws-microservices";
const { enrol, markProgress } = await ask(Enrol, { roadmap });
console.log(`Enrolled at ${typeof enrol?.startedAt}, docker is ${markProgress?.status}`);

const Mine = graphql(`
  query Mine($roadmap: String!) {
    roadmap(slug: $roadmap) {
      title
      myProgress {
        required {
          done
          total
        }
      }
    }
    me {
      next(first: 1) {
        reason
        item {
          title
        }
      }
    }
  }
`);
const mine = await ask(Mine, { roadmap });
const required = mine.roadmap?.myProgress?.required;
console.log(`${required?.done} of ${required?.total} required steps done`);
console.log(`Next ${mine.me?.next?.[0]?.item.title}: ${mine.me?.next?.[0]?.reason}`);

const Sync = graphql(`
  mutation Sync($changes: [ProgressChangeInput!]!) {
    recordChanges(changes: $changes) {
      cursor
      results {
        outcome
      }
    }
  }
`);
const changes: ProgressChangeInput[] = [
  { id: crypto.randomUUID(), kind: "TOPIC", slug: "http", status: "LEARNING", changedAt: new Date().toISOString() },
];
const once = await ask(Sync, { changes });
const twice = await ask(Sync, { changes });
console.log(`Synced ${once.recordChanges?.results[0]?.outcome}, then ${twice.recordChanges?.results[0]?.outcome}`);
