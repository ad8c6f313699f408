// Apollo Client itself: its cache knows things by their ids, and pages of a list as one list.
import assert from "node:assert/strict";
import { test as plainTest } from "node:test";
import { ApolloClient, HttpLink, type InMemoryCache, gql } from "@apollo/client";
import { waymarkCache } from "./apollo.js";

const test = (name: string, body: () => Promise<void>) => plainTest(name, { timeout: 30_000 }, body);
const uri = `${process.env.WAYMARK ?? "http://localhost:8080"}/graphql`;
const roadmap = "senior-backend-python-aws-microservices";

function client(token?: string) {
  const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
  return new ApolloClient({ link: new HttpLink({ uri, headers }), cache: waymarkCache() });
}

async function learner() {
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
  return client(data.signIn.accessToken);
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
    query ($level: Level) {
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
        id version { id } stages { id steps { id item { id slug ... on Item { myProgress { id status } } } } }
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

test("two versions of a roadmap stand beside each other", async () => {
  const apollo = await learner();
  const kept = await apollo.mutate<{ keepComposition: { slug: string } }>({
    mutation: gql`
      mutation {
        keepComposition(title: "First", composition: { focus: ["cloud-aws"] }) { id slug version { id } }
      }
    `,
  });
  const slug = kept.data?.keepComposition.slug;
  await apollo.mutate({
    mutation: gql`
      mutation ($slug: String!) {
        updateRoadmap(roadmap: $slug, changes: { title: "Second" }) { id version { id } }
      }
    `,
    variables: { slug },
  });
  const query = gql`
    query ($slug: String!, $version: Int) {
      me { id roadmap(slug: $slug, version: $version) { id title version { id number } } }
    }
  `;
  await apollo.query({ query, variables: { slug, version: 2 } });
  await apollo.query({ query, variables: { slug, version: 1 } });
  const latest = apollo.readQuery<{ me: { roadmap: { title: string } } }>({ query, variables: { slug, version: 2 } });
  assert.equal(latest?.me.roadmap.title, "Second");
});
