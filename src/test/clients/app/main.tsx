// An app on both of Waymark's APIs: Apollo Client for GraphQL, TanStack Query for REST.
import { ApolloProvider } from "@apollo/client/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Account, useMe } from "./Account.js";
import { Composer } from "./Composer.js";
import { Roadmap } from "./Roadmap.js";
import { Search } from "./Search.js";
import { Topics } from "./Topics.js";
import { apollo, queries } from "./waymark.js";

function App() {
  const { data: me } = useMe();
  return (
    <>
      <header>
        <h1>Waymark</h1>
        <Account />
      </header>
      {/* With another learner, everything begins anew. */}
      <main key={me?.id}>
        <Search />
        <Topics />
        <Roadmap slug="senior-backend-python-aws-microservices" signedIn={Boolean(me)} />
        <Composer signedIn={Boolean(me)} />
      </main>
    </>
  );
}

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <ApolloProvider client={apollo}>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </ApolloProvider>
  </StrictMode>,
);
