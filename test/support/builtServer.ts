import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { freePort } from './freePort.ts'

/** The built server in a process of its own, on a database of its own in the browser tests' temporary folder, on a fixed day. @throws where it does not come up */
export async function startBuiltServer(name: string, today: string): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const database = `sqlite://${join(process.env.E2E_HOME ?? '', `${name}-${process.pid}.db`)}`
  const env = { PATH: process.env.PATH ?? '', PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: database, SEED: 'demo', TODAY: today }
  const child = spawn(process.execPath, ['dist/server/main.js'], { env, stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
  }
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    if (await isReady(url)) return { url, stop }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await stop()
  throw new Error(`the server on ${url} did not come up`)
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
}
