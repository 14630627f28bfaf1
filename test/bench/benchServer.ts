import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

/** A server in a process of its own, and the headers that its calls need. */
export interface BenchServer {
  url: string
  headers: Record<string, string>
  /** Computing time its process has used, in milliseconds; null where the system does not tell (only Linux does). */
  cpu(): number | null
  /** The headers of another account. */
  login(account: string): Promise<Record<string, string>>
  stop(): Promise<void>
}

/** Builds the product's server from the sources as they are. */
export function buildServer(): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', 'server'], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error('Het bouwen van de server is mislukt.')
}

/** The product itself, logged in as contracting staff unless said otherwise. `profile` names a folder for a CPU profile. */
export async function startProduct(file: string, profile?: string, account = 'contracteerder'): Promise<BenchServer> {
  const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []
  const server = await start([...flags, 'dist/server/main.js'], {
    DATABASE_URL: `sqlite://${file}`,
    PORT: '0',
    HOST: '127.0.0.1',
    SEED: 'policies',
    TODAY: '2027-12-01',
  })
  return { ...server, headers: await server.login(account) }
}

async function login(url: string, account: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ username: account, password: `demo-${account}` }),
  })
  if (answer.status !== 200) throw new Error(`Inloggen lukte niet: ${answer.status} ${await answer.text()}`)
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  return { cookie, origin: url }
}

/** The bare handler over the same file. */
export function startBare(file: string): Promise<BenchServer> {
  return start(['--import', 'tsx', 'test/bench/bareServer.ts'], { DATABASE_URL: `sqlite://${file}` })
}

async function start(args: string[], env: Record<string, string>): Promise<BenchServer> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await addressOf(child)
  return { url, headers: {}, cpu: () => cpuOf(child.pid!), login: (account) => login(url, account), stop: () => stop(child) }
}

/** The address it prints; what it prints later is let go. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout!.on('data', (chunk) => {
      printed += chunk
      const address = printed.match(/http:\/\/127\.0\.0\.1:\d+/)
      if (address) resolve(address[0])
    })
    child.once('exit', () => reject(new Error(`De server startte niet: ${printed}`)))
  })
}

/** User and system time of a process and its threads, from /proc: a hundred ticks a second. */
function cpuOf(pid: number): number | null {
  if (process.platform !== 'linux') return null
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = child.exitCode === null ? once(child, 'exit') : null
  child.kill('SIGTERM')
  await ended
}
