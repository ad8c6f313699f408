// How Apollo Client's cache is set up for Waymark: ids are the default, lists are Relay connections.
import { type FieldPolicy, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import { type GraphQLSchema, isInterfaceType } from "graphql";

/** A list is another one with other filters; only the arguments of pages are the same list's. */
const pages: FieldPolicy = relayStylePagination((args) => Object.keys(args ?? {}).filter((name) => !PAGING.has(name)));
const PAGING = new Set(["first", "after", "last", "before"]);

/** Which types an interface has, for fragments on Item and Node. */
export function possibleTypes(schema: GraphQLSchema): Record<string, string[]> {
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
  return Object.fromEntries(
    interfaces.map((type) => [type.name, schema.getPossibleTypes(type).map((possible) => possible.name)]),
  );
}

export function waymarkCache(schema: GraphQLSchema): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: possibleTypes(schema),
    typePolicies: {
      Query: {
        fields: {
          topics: pages, resources: pages, projects: pages, certifications: pages, roadmaps: pages, search: pages,
        },
      },
      // Tallies have no id: what one request asks for of them is added to what another one did.
      RoadmapProgress: { merge: true },
      // One id for all versions of a roadmap: what is shown of it belongs to the version that was asked for.
      Roadmap: { keyFields: ["id", "version", ["id"]] },
    },
  });
}
