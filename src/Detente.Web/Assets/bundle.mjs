// Bundles the browser assets: one script and one stylesheet for the agent's screens, one each for the customer's chat,
// the worker that shares a browser's one live connection, and the launcher for other people's sites.
import { build } from "esbuild";
import { writeFile } from "node:fs/promises";

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
await writeFile(new URL("../wwwroot/dist/.built", import.meta.url), "");
