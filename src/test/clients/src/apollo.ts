// How Apollo Client's cache is set up for Waymark: ids are the default, lists are Relay connections.
import { type FieldPolicy, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import fragments from "../generated/fragments.js";

/** A list is another one with other filters; only the arguments of pages are the same list's. */
const pages: FieldPolicy = relayStylePagination((args) => Object.keys(args ?? {}).filter((name) => !PAGING.has(name)));
const PAGING = new Set(["first", "after", "last", "before"]);

export function waymarkCache(): InMemoryCache {
  return new InMemoryCache({
    // Which types an interface has, for fragments on Item and Node.
    possibleTypes: fragments.possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          topics: pages, resources: pages, projects: pages, certifications: pages, roadmaps: pages, search: pages,
        },
      },
      // Without ids, they are parts of what they belong to: one query may ask for other fields of them than the next.
      RoadmapProgress: { merge: true },
      Tally: { merge: true },
      Hours: { merge: true },
    },
  });
}
