import { fail } from './root.mjs'
import { runNode } from './run.mjs'
import { staleParts } from './stale.mjs'

/** Builds what is stale. In a process of its own, because the build of the client sets NODE_ENV. */
export async function ensureBuilt() {
  const stale = staleParts()
  if (stale.length === 0) return
  console.log('Schermen en server bouwen; dit is alleen nodig na een wijziging.')
  if ((await runNode(['scripts/build.mjs', ...stale])) !== 0) fail('Het bouwen is mislukt; de oorzaak staat hierboven.')
}
