import { execFileSync, spawn } from 'node:child_process'
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './freePort.ts'
import { postgresBinaries } from './postgresBinaries.ts'

/** A running PostgreSQL of this test run alone. */
export interface PostgresCluster {
  /** The connection string of a database of this cluster. */
  urlOf(database: string): string
  stop(): Promise<void>
}

const durabilityOff = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=60',
  'shared_buffers=64MB',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
]

/** Starts an own PostgreSQL in the temporary directory, on a free port of this machine alone. Needs no root, no installed PostgreSQL; as root it runs as another user, as PostgreSQL asks. */
export async function startPostgresCluster(): Promise<PostgresCluster> {
  const owner = process.getuid?.() === 0 ? unprivilegedUser() : {}
  const binaries = await postgresBinaries('uid' in owner)
  const home = await mkdtemp(join(tmpdir(), 'zorginkoop-pgdata-'))
  const passwordFile = join(home, 'password')
  await writeFile(passwordFile, 'postgres\n')
  const data = join(home, 'data')
  if (owner.uid !== undefined && owner.gid !== undefined) for (const path of [home, passwordFile]) await chown(path, owner.uid, owner.gid)
  const options = { ...owner, cwd: home, env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' } }
  execFileSync(binaries.initdb, ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const port = await freePort()
  const server = spawn(binaries.postgres, ['-D', data, '-p', String(port), ...durabilityOff.flatMap((setting) => ['-c', setting])], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const killWithParent = () => server.kill('SIGINT')
  process.once('exit', killWithParent)
  await new Promise<void>((resolve, reject) => {
    let log = ''
    server.stderr.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-4000)
      if (log.includes('ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`PostgreSQL stopped at its start (${code}): ${log}`)))
  })
  return {
    urlOf: (database) => `postgres://postgres:postgres@127.0.0.1:${port}/${database}`,
    async stop() {
      server.kill('SIGINT')
      await exited
      process.off('exit', killWithParent)
      await rm(home, { recursive: true, force: true })
      if (binaries.copiedTo) await rm(binaries.copiedTo, { recursive: true, force: true })
    },
  }
}

/** The user that PostgreSQL runs as when the tests run as root: `postgres` where it exists, else `nobody`. */
function unprivilegedUser(): { uid?: number; gid?: number } {
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] })))
      return { uid, gid }
    } catch {
      // that user does not exist here; the next one
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody to run it as.')
}
