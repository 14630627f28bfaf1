// npm start: installs and builds what is missing or stale, then serves in this very process, so that signals reach the server itself.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './lib/built.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { stopWithNpm } from './lib/parent.mjs'
import { root } from './lib/root.mjs'

await ensureInstalled()
await ensureBuilt()
stopWithNpm()
process.setSourceMapsEnabled(true)
await import(pathToFileURL(join(root, 'dist/server/main.js')).href)
