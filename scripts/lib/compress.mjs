import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const [brotli, gz] = [promisify(brotliCompress), promisify(gzip)]
const smallest = 256

/** Puts a `.br` and a `.gz` beside every text file of a folder that is worth it: better than compressing at each request, and once. */
export async function precompress(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => /\.(js|css|svg|json)$/.test(name))
  await Promise.all(names.map((name) => compressFile(join(folder, name))))
}

async function compressFile(file) {
  const content = readFileSync(file)
  if (content.length < smallest) return
  writeFileSync(`${file}.br`, await brotli(content))
  writeFileSync(`${file}.gz`, await gz(content, { level: 9 }))
}
