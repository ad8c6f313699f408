// The public audit suite of GraphQL over HTTP, against a running Waymark.
import { auditServer } from "graphql-http";

const results = await auditServer({ url: `${process.env.WAYMARK ?? "http://localhost:8080"}/graphql` });
const count = (status: string) => results.filter((result) => result.status === status).length;
for (const result of results) {
  if (result.status !== "ok") console.log(`${result.status} ${result.id} ${result.name}: ${result.reason}`);
}
console.log(
  `GraphQL over HTTP: ${results.length} audits, ${count("ok")} ok, ${count("notice")} notices, ` +
    `${count("warn")} warnings, ${count("error")} errors`,
);
process.exitCode = count("warn") + count("error") > 0 ? 1 : 0;
