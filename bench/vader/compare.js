// Reads the same texts with npm vader-sentiment and with the whole of `detente read`, in turn, and prints the ratio.
//   npm ci && npm run compare [-- --detente PATH] [--texts FILE] [--turns N]
// Without --detente it publishes the command line first. Without --texts it takes the examples of content/en.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const { values } = parseArgs({ options: { detente: { type: "string" }, texts: { type: "string" }, turns: { type: "string", default: "60000" } } });
const work = mkdtempSync(join(tmpdir(), "detente-bench-"));

function publish() {
  execFileSync("dotnet", ["publish", "src/Detente.Cli", "-c", "Release", "-o", join(work, "cli"), "-v", "q"], { cwd: root, stdio: "inherit" });
  return join(work, "cli", "detente");
}

// The examples stand in the YAML as list items or as text: "…"; a plain line match is enough to collect what was said.
function examples() {
  const texts = [];
  for (const folder of ["cues", "techniques", "pitfalls", "emotions"])
    for (const file of existsSync(join(root, "content/en", folder)) ? readdirSync(join(root, "content/en", folder)) : [])
      for (const [, item] of readFileSync(join(root, "content/en", folder, file), "utf8").matchAll(/^ {2}- (.*)$/gm)) {
        const text = item.match(/text: ["']?(.*?)["']? *\}?$/)?.[1] ?? item.replace(/^["']|["']$/g, "");
        if (text.split(" ").length >= 5 && !/[<|{]/.test(text)) texts.push(text);
      }
  return texts;
}

const texts = values.texts ? readFileSync(values.texts, "utf8").split("\n").filter(Boolean) : examples();
const turns = Number(values.turns);
const input = join(work, "texts.jsonl");
writeFileSync(input, Array.from({ length: turns }, (_, i) =>
  JSON.stringify({ id: `c${i}`, turns: [{ speaker: "customer", text: texts[i % texts.length] }] })).join("\n") + "\n");

// Wall clock and processor time (user and system, all cores) per turn, in µs; the shell knows both.
function time(name, command, args) {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" > "$0"';
  const run = spawnSync("bash", ["-c", script, join(work, `${name}.jsonl`), command, ...args], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${name} failed: ${run.stderr}`);
  const [real, user, system] = run.stderr.trim().split("\n").at(-1).split(" ").map((s) => Number(s) * 1e6 / turns);
  return { wall: real, processor: user + system };
}

const detente = values.detente ?? publish();
const [theirs, ours] = [[], []];
for (let round = 0; round < 5; round++) {
  theirs.push(time("vader", process.execPath, [join(here, "vader.js"), input]));
  ours.push(time("detente", detente, ["read", input]));
}
const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / texts.length;
console.log(`${turns} turns of ${words.toFixed(1)} words on average, five rounds each, whole processes, median µs per turn:`);
for (const measure of ["wall", "processor"]) {
  const [vader, detente] = [theirs, ours].map((runs) => median(runs.map((run) => run[measure])));
  console.log(`  ${measure.padEnd(9)}  vader-sentiment 1.1.3 ${vader.toFixed(1).padStart(6)}   detente read ${detente.toFixed(1).padStart(6)}   ratio ${(vader / detente).toFixed(2)}`);
}
rmSync(work, { recursive: true });
