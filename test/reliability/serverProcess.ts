import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')
const running = new Set<ChildProcess>()
const bundle = join(root, `dist/reliability/${process.pid}.js`)
let built: Promise<unknown> | undefined

/** The server of this moment in one file, as `npm run build` makes it: it starts in a quarter of a second. */
function buildOnce(): Promise<unknown> {
  built ??= build({ entryPoints: [join(root, 'seeds/main.ts')], outfile: bundle, bundle: true, platform: 'node', format: 'esm', packages: 'external' })
  return built
}

/** A server in a process of its own, as somebody starts it: what it printed, and how it ended. */
export interface ServerProcess {
  url: string
  child: ChildProcess
  stdout: () => string
  stderr: () => string
  /** Its exit code, null after a signal; waits for its end. */
  ended: Promise<number | null>
  stop(signal: NodeJS.Signals): Promise<number | null>
}

/** Starts the server with nothing of our own environment but the path. Resolves when it listens or has ended. */
export async function startServer(env: Record<string, string>): Promise<ServerProcess> {
  await buildOnce()
  const child = spawn(process.execPath, [bundle], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', PORT: '0', TODAY: '2027-12-01', LOG_LEVEL: 'silent', ...env },
  })
  running.add(child)
  let [stdout, stderr] = ['', '']
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  ended.then(() => running.delete(child))
  const listening = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      stdout += chunk
      const found = /op (http:\/\/\S+)\n/.exec(stdout)
      if (found?.[1]) resolve(found[1])
    })
  })
  const url = await Promise.race([listening, ended.then(() => '')])
  return {
    url,
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    stop(signal) {
      child.kill(signal)
      return ended
    },
  }
}

/** Ends what a test left running. */
export async function stopServers(): Promise<void> {
  await Promise.all(
    [...running].map((child) => {
      const gone = new Promise((resolve) => child.once('close', resolve))
      child.kill('SIGKILL')
      return gone
    }),
  )
}

/** A folder for one test file, and how to remove it, with the server that was built for it. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'zorginkoop-reliability-'))
  return {
    path,
    remove() {
      rmSync(path, { recursive: true, force: true })
      rmSync(bundle, { force: true })
    },
  }
}
