// Apollo Client for what is there, and ticks that need no network.
import { useMutation, useQuery } from "@apollo/client/react";
import { graphql } from "../generated/graphql/index.js";
import { mark, useProgress } from "./progress.js";

const RoadmapPage = graphql(`
  query RoadmapPage($slug: String!, $signedIn: Boolean!) {
    roadmap(slug: $slug) {
      id
      title
      myProgress @include(if: $signedIn) { required { done total } }
      stages {
        id
        title
        steps { id requirement item { id kind slug title myProgress @include(if: $signedIn) { id status } } }
      }
    }
  }
`);

// What it answers of the roadmap, the query above shows at once: the cache knows it by its id.
const Follow = graphql(`
  mutation Follow($slug: String!) {
    enrol(roadmap: $slug) {
      id
      roadmap { id myProgress { required { done total } } }
    }
  }
`);

export function Roadmap({ slug, signedIn }: { slug: string; signedIn: boolean }) {
  const { data, error } = useQuery(RoadmapPage, { variables: { slug, signedIn } });
  const [follow, following] = useMutation(Follow, { variables: { slug } });
  const { statuses, unsent } = useProgress();
  const roadmap = data?.roadmap;
  const required = roadmap?.myProgress?.required;

  return (
    <section aria-labelledby="roadmap">
      <h2 id="roadmap">{roadmap?.title ?? "Roadmap"}</h2>
      {error && <p role="alert">{error.message}</p>}
      {following.error && <p role="alert">{following.error.message}</p>}
      {signedIn && roadmap && !required && <button onClick={() => void follow()}>Follow this roadmap</button>}
      {required && <p>{required.done} of {required.total} required steps done</p>}
      {signedIn && <p role="status">{unsent === 0 ? "Everything is sent" : `${unsent} to be sent`}</p>}
      {roadmap?.stages.map((stage) => (
        <details key={stage.id} open>
          <summary>{stage.title}</summary>
          <ul>
            {stage.steps.map(({ id, item }) => {
              const done = (statuses[`${item.kind}/${item.slug}`] ?? item.myProgress?.status) === "DONE";
              const toggle = () => mark(item.kind, item.slug, done ? "PENDING" : "DONE");
              return (
                <li key={id}>
                  <label><input type="checkbox" checked={done} disabled={!signedIn} onChange={toggle} /> {item.title}</label>
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </section>
  );
}
