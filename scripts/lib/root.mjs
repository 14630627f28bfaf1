import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json; importing this makes it the working directory, from wherever the script was called. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

if (Number(process.versions.node.split('.')[0]) < 20) fail(`Node 20 of nieuwer is nodig; dit is ${process.version}.`)
process.chdir(root)

/** Ends the script with one sentence and exit code 1. */
export function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
