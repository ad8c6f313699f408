// Ticks at once, in Apollo Client's cache: the status everywhere, and with the answer every tally that it counts in.
import { type ApolloClient, type TypedDocumentNode, gql } from "@apollo/client";

export type Status = "PENDING" | "LEARNING" | "DONE" | "SKIPPED";

interface Marked {
  markProgress: {
    __typename: "Progress";
    id: string;
    status: Status;
    enrolments: { id: string; progress: { required: { total: number; done: number; percent: number | null } } }[];
  };
}

const MARK: TypedDocumentNode<Marked, { kind: string; slug: string; status: Status }> = gql`
  mutation Mark($kind: ItemKind!, $slug: String!, $status: ProgressStatus!) {
    markProgress(kind: $kind, slug: $slug, status: $status) {
      id
      status
      enrolments {
        id
        progress { required { total done percent } }
      }
    }
  }
`;

/** If the server refuses, or cannot be reached, the cache goes back to what was, and the call fails. */
export async function tick(
  apollo: ApolloClient,
  item: { kind: string; slug: string; myProgress: { id: string } },
  status: Status,
): Promise<void> {
  await apollo.mutate({
    mutation: MARK,
    variables: { kind: item.kind, slug: item.slug, status },
    // Until there is an answer: the new status, and the tallies as they are.
    optimisticResponse: {
      markProgress: { __typename: "Progress", id: item.myProgress.id, status, enrolments: [] },
    },
  });
}

/** Takes out of the cache what a mutation deleted: `evict(apollo, "Note", data.deleteNote.deletedId)`. */
export function evict(apollo: ApolloClient, __typename: string, deletedId: string): void {
  const id = apollo.cache.identify({ __typename, id: deletedId });
  if (id) apollo.cache.evict({ id });
  apollo.cache.gc();
}
