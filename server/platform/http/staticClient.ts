import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'
import type { Config } from '../../config.ts'
import { nonceOf, pageHeaders } from './security.ts'

const year = 'public, max-age=31536000, immutable'

/** The built client: hashed assets that may be kept for ever, and index.html, always asked anew, for every other page. */
export function staticClient(folder: string, config: Config): Router {
  const router = Router()
  const page = readPage(join(folder, 'index.html'))
  // Scripts and styles need no policy of their own: what a page may load stands with the page.
  router.use('/assets', (_req, res, next) => {
    res.set('X-Content-Type-Options', 'nosniff')
    next()
  })
  router.use(
    '/assets',
    precompressed(join(folder, 'assets')),
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false, fallthrough: true }),
  )
  router.use(pageHeaders(config))
  router.use(express.static(folder, { index: false, maxAge: '1h' }))
  router.get(/\.\w+$/, (_req, res) => {
    res.status(404).type('text/plain').send('Dit bestand bestaat niet (meer).')
  })
  router.get(/.*/, (_req, res) => {
    res.set('Cache-Control', 'no-cache')
    if (page === null) res.status(503).type('text/plain').send('De schermen zijn nog niet gebouwd: start de server met npm start, of voer npm run build uit.')
    else res.type('html').send(withNonce(page, nonceOf(res)))
  })
  return router
}

/** Sends the `.br` or `.gz` that the build put beside an asset, where the browser takes it. */
function precompressed(folder: string): RequestHandler {
  const sizes = new Map(listFiles(folder).map((name) => [name, statSync(join(folder, name)).size]))
  return (req, res, next) => {
    const name = req.path.slice(1)
    if (req.method !== 'GET' && req.method !== 'HEAD') return next()
    const encoding = req.acceptsEncodings(['br', 'gzip'])
    const file = `${name}${encoding === 'br' ? '.br' : '.gz'}`
    if (!sizes.has(name) || !encoding || !sizes.has(file)) return next()
    res
      .vary('Accept-Encoding')
      .type(name)
      .set({ 'Content-Encoding': encoding === 'br' ? 'br' : 'gzip', 'Cache-Control': year })
    res.sendFile(join(folder, file), { cacheControl: false, headers: { 'Content-Type': res.get('Content-Type') } })
  }
}

function listFiles(folder: string): string[] {
  return existsSync(folder)
    ? (readdirSync(folder, { recursive: true }) as string[]).map((name) => name.replaceAll('\\', '/')).filter((name) => statSync(join(folder, name)).isFile())
    : []
}

function readPage(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').replace(/\s*<meta property="csp-nonce"[^>]*>/, '') : null
}

/** Tells the client its nonce. As `content` too: a browser hides the attribute `nonce` from scripts that read attributes. */
function withNonce(page: string, nonce: string): string {
  return page.replaceAll('__CSP_NONCE__', nonce).replace('<head>', `<head>\n    <meta property="csp-nonce" content="${nonce}" nonce="${nonce}">`)
}
