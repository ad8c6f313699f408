// Apollo Client: a connection, whose pages become one list in the cache.
import { useQuery } from "@apollo/client/react";
import { useDeferredValue, useState } from "react";
import { graphql } from "../generated/graphql/index.js";

const TopicList = graphql(`
  query TopicList($q: String, $after: String) {
    topics(q: $q, first: 20, after: $after) {
      edges { cursor node { id title level hours { min max } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

export function Topics() {
  const [text, setText] = useState("");
  const q = useDeferredValue(text.trim()) || null;
  const { data, error, fetchMore, loading } = useQuery(TopicList, { variables: { q }, notifyOnNetworkStatusChange: true });
  const topics = data?.topics;

  return (
    <section aria-labelledby="topics" aria-busy={loading}>
      <h2 id="topics">Topics</h2>
      <label>With the words <input maxLength={200} value={text} onChange={(e) => setText(e.target.value)} /></label>
      {error && <p role="alert">{error.message}</p>}
      <ul>
        {topics?.edges.map(({ node }) => (
          <li key={node.id}>
            {node.title}, {node.level?.toLowerCase()}
            {node.hours && `, ${node.hours.min} to ${node.hours.max} hours`}
          </li>
        ))}
      </ul>
      {topics?.pageInfo.hasNextPage && (
        <button onClick={() => void fetchMore({ variables: { after: topics.pageInfo.endCursor } })}>More</button>
      )}
    </section>
  );
}
