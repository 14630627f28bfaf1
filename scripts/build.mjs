// npm run build [client] [server]: the browser's files to dist/client, the server in one file to dist/server/main.js.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { precompress } from './lib/compress.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { fail, root } from './lib/root.mjs'
import { hashOf, stamp } from './lib/stale.mjs'

process.env.NODE_ENV = 'production'
await ensureInstalled()
const asked = process.argv.slice(2)
const builders = { client: buildClient, server: buildServer }
const parts = Object.keys(builders).filter((part) => asked.length === 0 || asked.includes(part))
await Promise.all(parts.map(build)).catch((error) => fail(error.message))

async function build(part) {
  const hash = hashOf(part)
  rmSync(`dist/.${part}.stamp`, { force: true })
  await builders[part]()
  stamp(part, hash)
}

async function buildClient() {
  const vite = await import('vite')
  await vite.build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { chunkSizeWarningLimit: 1000 } })
  await precompress('dist/client/assets')
}

async function buildServer() {
  const esbuild = await import('esbuild')
  await esbuild.build({
    entryPoints: ['seeds/main.ts'],
    outfile: 'dist/server/main.js',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  })
}
