import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json; importing this makes it the working directory, from wherever the script was called. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

// The same as `engines` in package.json: what Vite and Vitest ask.
const [major, minor] = process.versions.node.split('.').map(Number)
const serves = major === 20 ? minor >= 19 : major === 22 ? minor >= 13 : major >= 24
if (!serves) fail(`Node 20.19, 22.13, 24 of nieuwer is nodig; dit is ${process.version}.`)
process.chdir(root)

/** Ends the script with one sentence and exit code 1. */
export function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
