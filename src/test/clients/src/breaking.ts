// Today's GraphQL schema breaks nothing of the last release's, and the check would notice if it did.
import { readFileSync } from "node:fs";
import { ChangeType, CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const contract = "../../main/contract";
const released = readFileSync(`${contract}/released/schema.graphql`, "utf8");
const present = readFileSync(`${contract}/schema.graphql`, "utf8");

/** As docs/versioning.md says: generated clients refuse a value that they do not know. */
const NEW_VALUE: string = ChangeType.EnumValueAdded;

async function breaks(before: string, after: string): Promise<string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking || change.type === NEW_VALUE)
    .map((change) => change.message);
}

/** What each of these does to a frontend must be noticed. */
const seeded: Record<string, [RegExp, string]> = {
  "a field is gone": [/\n {2}"[^"]*"\n {2}reason: String!\n/, "\n"],
  "what was always there may be null": [/hasNextPage: Boolean!/, "hasNextPage: Boolean"],
  "an argument is asked for": [/\n {4}version: Int\n/, "\n    version: Int!\n"],
  "there is a value that nobody knows": [/\n {2}SUPERSEDED\n/, "\n  SUPERSEDED\n  POSTPONED\n"],
  "a value is gone": [/(?:\n {2}"[^"]*")?\n {2}SKIPPED\n/, "\n"],
};
const unnoticed: string[] = [];
for (const [name, [pattern, replacement]] of Object.entries(seeded)) {
  const changed = released.replace(pattern, replacement);
  if (changed === released || (await breaks(released, changed)).length === 0) unnoticed.push(name);
}
const broken = await breaks(released, present);
for (const message of broken) console.log(`Breaking: ${message}`);
for (const name of unnoticed) console.log(`Not noticed: ${name}`);
console.log(
  `GraphQL schema against the last release: ${broken.length} breaking changes; ` +
    `${Object.keys(seeded).length - unnoticed.length} of ${Object.keys(seeded).length} seeded ones noticed`,
);
process.exitCode = broken.length + unnoticed.length > 0 ? 1 : 0;
