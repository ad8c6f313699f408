// Bundles the app, and serves it with a policy that lets no other script at its tokens: npm run app
import { copyFileSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { build } from "esbuild";

const waymark = process.env.WAYMARK ?? "http://localhost:8080";
const app = new URL(process.env.APP ?? "http://localhost:5173");
const types = new Map([["index.html", "text/html"], ["main.js", "text/javascript"], ["app.css", "text/css"]]);
const headers = {
  "Content-Security-Policy":
    `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${waymark}; img-src ${waymark} data:; ` +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
};

await build({
  entryPoints: ["app/main.tsx", "app/app.css"],
  outdir: "build/page",
  bundle: true,
  format: "esm",
  target: "es2022",
  conditions: ["development"], // What React and Apollo Client warn of shows in the console.
  define: { WAYMARK: JSON.stringify(waymark) },
});
copyFileSync("app/index.html", "build/page/index.html");

export const server = createServer((request, response) => {
  const name = request.url === "/" ? "index.html" : (request.url ?? "").slice(1);
  const type = types.get(name);
  response.writeHead(type ? 200 : 404, { ...headers, "Content-Type": type ?? "text/plain" });
  response.end(type && readFileSync(`build/page/${name}`));
}).listen(Number(app.port), app.hostname);
console.log(`${app.origin} uses ${waymark}`);
