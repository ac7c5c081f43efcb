// Bundles the browser assets: one script and one stylesheet for the agent's screens, one each for the customer's chat,
// the worker that shares a browser's one live connection, and the launcher for other people's sites.
import { build } from "esbuild";
import { readFile, writeFile } from "node:fs/promises";

const options = {
  bundle: true,
  minify: true,
  sourcemap: false,
  format: "esm",
  target: ["es2022"],
  legalComments: "none",
  logLevel: "warning",
  absWorkingDir: new URL("..", import.meta.url).pathname,
};

await Promise.all([
  build({
    ...options,
    entryPoints: { app: "Assets/scripts/app.ts", chat: "Assets/scripts/chat.ts" },
    loader: { ".min.css": "text" },
    outdir: "wwwroot/dist",
  }),
  build({
    ...options,
    format: "iife",
    entryPoints: { "live-worker": "Assets/scripts/live-worker.ts", widget: "Assets/scripts/widget.ts" },
    outdir: "wwwroot/dist",
  }),
  build({
    ...options,
    entryPoints: { app: "Assets/styles/app.css", chat: "Assets/styles/chat.css" },
    outdir: "wwwroot/dist",
  }),
]);

// The bundled packages' licences ask to be passed on with them.
const root = new URL("../", import.meta.url);
const { dependencies } = JSON.parse(await readFile(new URL("package.json", root), "utf8"));
const licences = await Promise.all(Object.keys(dependencies).map(async (name) =>
  `${name} ${dependencies[name]}\n\n${await readFile(new URL(`node_modules/${name}/LICENSE`, root), "utf8")}`));
await writeFile(new URL("wwwroot/dist/licences.txt", root), licences.join("\n\n"));

await writeFile(new URL("../wwwroot/dist/.built", import.meta.url), "");
