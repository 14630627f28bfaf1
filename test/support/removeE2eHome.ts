import { rmSync } from 'node:fs'

/** Removes the temporary database of the browser tests. */
// biome-ignore lint/style/noDefaultExport: Playwright asks for one
export default function removeE2eHome(): void {
  if (process.env.E2E_HOME) rmSync(process.env.E2E_HOME, { recursive: true, force: true })
}
