// The peer: reads the same conversations as `detente read`, and gives its one number for every turn.
import { createInterface } from "node:readline";
import { createReadStream } from "node:fs";
import vader from "vader-sentiment";

let out = "";
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const conversation = JSON.parse(line);
  for (const [turn, { text }] of conversation.turns.entries())
    out += JSON.stringify({ conversation: conversation.id, turn, ...vader.SentimentIntensityAnalyzer.polarity_scores(text) }) + "\n";
  if (out.length > 100_000) {
    process.stdout.write(out);
    out = "";
  }
}
process.stdout.write(out);
