"use strict";

// What GraphiQL opens with: the first query of the cookbook in docs/frontends.md, which needs no token.
const query = `# Waymark in GraphQL: run this with the
# button on the right, or with Ctrl-Enter.
#
# A learner's own data needs a token, below
# under Headers; this browser keeps it:
# {"Authorization": "Bearer …"}

query Roadmaps {
  roadmaps(first: 3) {
    nodes {
      slug
      title
      summary
      stages {
        title
        level
        steps {
          requirement
          item { kind title }
        }
      }
    }
  }
}
`;

// A link may bring a query of its own, but no headers: an address is no place for a token. Nor does it bring a mutation,
// which this browser's token might carry out for whoever made the link.
const link = new URLSearchParams(window.location.search);
const harmless = !/\b(mutation|subscription)\b/.test(link.get("query") ?? "");
const given = (name) => (harmless ? link.get(name) : null) ?? undefined;

ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(
    GraphiQL,
    {
      // Relative, so that it works behind a proxy that adds a prefix.
      fetcher: GraphiQL.createFetcher({ url: new URL("../../graphql", window.location.href).href }),
      defaultQuery: query,
      query: given("query"),
      variables: given("variables"),
      operationName: given("operationName"),
      defaultEditorToolsVisibility: true,
      isHeadersEditorEnabled: true,
      shouldPersistHeaders: true,
    },
    React.createElement(GraphiQL.Logo, null, "Waymark"),
  ),
);
