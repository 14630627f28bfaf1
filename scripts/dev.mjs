// npm run dev: Vite with hot reload for the screens, and the API that restarts when its files change. PORT is the API's, 5173 the screens'.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled } from './lib/install.mjs'
import { root } from './lib/root.mjs'

await ensureInstalled()
const port = process.env.PORT || '3000'
process.env.API_PORT = port

const { createServer } = await import('vite')
const vite = await createServer({ configFile: join(root, 'vite.config.ts') })
await vite.listen()
// Users of Vite's address are at home: its proxy passes their calls on.
const PUBLIC_URL = new URL(vite.resolvedUrls.local[0]).origin
const api = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'seeds/main.ts'], {
  stdio: 'inherit',
  env: { ...process.env, PORT: port, HOST: '127.0.0.1', PUBLIC_URL },
})

let stopping = false
async function stop() {
  if (stopping) return
  stopping = true
  api.kill('SIGTERM')
  await vite.close()
  process.exit()
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
api.once('close', stop)
