// Apollo Client itself: its cache knows things by their ids, and pages of a list as one list.
import assert from "node:assert/strict";
import { test as plainTest } from "node:test";
import { ApolloClient, HttpLink, type InMemoryCache, gql } from "@apollo/client";
import { waymarkCache } from "./apollo.js";
import { evict, tick } from "./tick.js";

const test = (name: string, body: () => Promise<void>) => plainTest(name, { timeout: 30_000 }, body);
const uri = `${process.env.WAYMARK ?? "http://localhost:8080"}/graphql`;
const roadmap = "senior-backend-python-aws-microservices";

function client(token?: string, onRequest?: () => void) {
  const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
  const counted: typeof fetch = (...call) => {
    onRequest?.();
    return fetch(...call);
  };
  return new ApolloClient({ link: new HttpLink({ uri, headers, fetch: counted }), cache: waymarkCache() });
}

async function learner(onRequest?: () => void) {
  const account = { email: `apollo-${crypto.randomUUID()}@example.org`, password: "a good one 4 me" };
  const { data } = await client().mutate<{ signIn: { accessToken: string } }>({
    mutation: gql`
      mutation ($email: String!, $password: String!) {
        register(email: $email, password: $password, displayName: "Apollo") { id }
        signIn(email: $email, password: $password) { accessToken }
      }
    `,
    variables: account,
  });
  assert.ok(data);
  return client(data.signIn.accessToken, onRequest);
}

const kinds = (cache: unknown) => Object.keys((cache as InMemoryCache).extract());

test("pages of a connection become one list, each topic once", async () => {
  const apollo = client();
  const query = gql`
    query ($after: String) {
      topics(category: "cloud-platforms", first: 20, after: $after) {
        edges { cursor node { id title } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  `;
  interface Topics {
    topics: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  }
  let page: Topics["topics"]["pageInfo"] | undefined;
  do {
    const variables = { after: page?.endCursor };
    const { data } = await apollo.query<Topics>({ query, variables, fetchPolicy: "network-only" });
    page = data?.topics.pageInfo;
  } while (page?.hasNextPage);

  const ids = apollo.readQuery<Topics>({ query })?.topics.edges.map((edge) => edge.node.id) ?? [];
  assert.ok(ids.length > 20, `only ${ids.length}`);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(kinds(apollo.cache).filter((key) => key.startsWith("Topic:")).length, ids.length);
});

test("another filter is another list", async () => {
  const apollo = client();
  const query = gql`
    query ($level: [Level!]) {
      topics(first: 5, level: $level) { edges { node { id level } } pageInfo { hasNextPage endCursor } }
    }
  `;
  await apollo.query({ query, variables: { level: "EXPERT" } });
  await apollo.query({ query, variables: { level: "FOUNDATIONAL" } });
  const again = apollo.readQuery<{ topics: { edges: { node: { level: string } }[] } }>({
    query,
    variables: { level: "EXPERT" },
  });
  assert.deepEqual([...new Set(again?.topics.edges.map((edge) => edge.node.level))], ["EXPERT"]);
});

test("what is marked shows wherever the item does", async () => {
  const apollo = await learner();
  const topic = gql`{ topic(slug: "docker") { id myProgress { id status } } }`;
  const steps = gql`
    query ($slug: String!) {
      roadmap(slug: $slug) {
        id stages { id steps { id item { id slug ... on Item { myProgress { id status } } } } }
      }
    }
  `;
  interface Steps {
    roadmap: { stages: { steps: { item: { slug: string; myProgress: { status: string } } }[] }[] };
  }
  await apollo.query({ query: topic });
  await apollo.query({ query: steps, variables: { slug: roadmap } });

  const mark = gql`mutation { markProgress(kind: TOPIC, slug: "docker", status: DONE) { id status } }`;
  await apollo.mutate({ mutation: mark });

  const read = apollo.readQuery<{ topic: { myProgress: { status: string } } }>({ query: topic });
  assert.equal(read?.topic.myProgress.status, "DONE");
  const docker = apollo
    .readQuery<Steps>({ query: steps, variables: { slug: roadmap } })
    ?.roadmap.stages.flatMap((stage) => stage.steps)
    .find((step) => step.item.slug === "docker");
  assert.equal(docker?.item.myProgress.status, "DONE");
});

test("a tick shows at once, and with its one answer in every tally that it counts in", async () => {
  let asked = 0;
  const apollo = await learner(() => asked++);
  interface Enrolments {
    me: { enrolments: { nodes: { progress: { required: { done: number }; stages?: { title: string }[] } }[] } };
  }
  await apollo.mutate({
    mutation: gql`mutation ($slug: String!) { enrol(roadmap: $slug) { id } }`,
    variables: { slug: roadmap },
  });
  const query = gql`
    { me { id enrolments(first: 5) { nodes { id progress { required { done } stages { title } } } } } }
  `;
  const topic = gql`{ topic(slug: "docker") { id kind slug myProgress { id status } } }`;
  await apollo.query<Enrolments>({ query });
  interface Docker {
    topic: { kind: string; slug: string; myProgress: { id: string; status: string } };
  }
  const docker = (await apollo.query<Docker>({ query: topic })).data?.topic;
  assert.ok(docker);
  // What is on the screen: with what is expected of mutations that are still on their way.
  const status = () => apollo.cache.readQuery<Docker>({ query: topic, optimistic: true })?.topic.myProgress.status;
  const enrolment = () => apollo.readQuery<Enrolments>({ query })?.me.enrolments.nodes[0]?.progress;
  assert.equal(enrolment()?.required.done, 0);

  asked = 0;
  const ticked = tick(apollo, docker, "DONE");
  assert.equal(status(), "DONE");
  await ticked;
  assert.equal(asked, 1);
  assert.equal(status(), "DONE");
  assert.equal(enrolment()?.required.done, 1);
  assert.ok(enrolment()?.stages?.length);

  await assert.rejects(tick(apollo, { ...docker, slug: "dokcer" }, "PENDING"));
  assert.equal(status(), "DONE");
});

test("what is deleted leaves the cache", async () => {
  const apollo = await learner();
  const note = gql`{ topic(slug: "docker") { id myNote { id text } } }`;
  await apollo.mutate({ mutation: gql`mutation { writeNote(kind: TOPIC, slug: "docker", text: "x") { id } }` });
  await apollo.query({ query: note });
  const { data } = await apollo.mutate<{ deleteNote: { deletedId: string } }>({
    mutation: gql`mutation { deleteNote(kind: TOPIC, slug: "docker") { deletedId item { id myNote { id } } } }`,
  });
  assert.ok(data);
  evict(apollo, "Note", data.deleteNote.deletedId);
  assert.deepEqual(kinds(apollo.cache).filter((key) => key.startsWith("Note:")), []);
  assert.equal(apollo.readQuery<{ topic: { myNote: unknown } }>({ query: note })?.topic.myNote, null);
});

test("node(id) finds again what an id names", async () => {
  const apollo = client();
  const { data } = await apollo.query<{ topic: { id: string } }>({ query: gql`{ topic(slug: "docker") { id } }` });
  const node = await apollo.query<{ node: { __typename: string; slug: string } }>({
    query: gql`query ($id: ID!) { node(id: $id) { id ... on Item { slug } } }`,
    variables: { id: data?.topic.id },
  });
  assert.equal(node.data?.node.slug, "docker");
  assert.equal(node.data?.node.__typename, "Topic");
});

test("a roadmap and its versions stand beside each other", async () => {
  const apollo = await learner();
  const kept = await apollo.mutate<{ keepComposition: { slug: string } }>({
    mutation: gql`
      mutation {
        keepComposition(title: "First", composition: { focus: ["cloud-aws"] }) { id slug title version { id title } }
      }
    `,
  });
  const slug = kept.data?.keepComposition.slug;
  await apollo.mutate({
    mutation: gql`
      mutation ($slug: String!) {
        updateRoadmap(roadmap: $slug, changes: { title: "Second" }) { id title version { id title } }
      }
    `,
    variables: { slug },
  });
  const query = gql`
    query ($slug: String!, $number: Int) {
      roadmap(slug: $slug) { id title version(number: $number) { id title number } }
    }
  `;
  interface Titles {
    roadmap: { title: string; version: { title: string } };
  }
  for (const number of [2, 1]) await apollo.query({ query, variables: { slug, number } });
  for (const [number, title] of [[1, "First"], [2, "Second"]] as const) {
    const read = apollo.readQuery<Titles>({ query, variables: { slug, number } });
    assert.equal(read?.roadmap.title, "Second");
    assert.equal(read.roadmap.version.title, title);
  }
});
