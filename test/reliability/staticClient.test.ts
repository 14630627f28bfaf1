import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { staticClient } from '../../server/platform/http/staticClient.ts'
import { temporaryFolder } from './serverProcess.ts'

const script = 'export const answer = 42\n'.repeat(100)
const folder = temporaryFolder()
let server: Server
let url: string

beforeAll(async () => {
  mkdirSync(join(folder.path, 'assets'))
  writeFileSync(join(folder.path, 'index.html'), '<!doctype html><html lang="nl"><head><title>Zorginkoop</title></head><body></body></html>')
  writeFileSync(join(folder.path, 'assets/app-Ab12.js'), script)
  writeFileSync(join(folder.path, 'assets/app-Ab12.js.br'), brotliCompressSync(script))
  writeFileSync(join(folder.path, 'assets/app-Ab12.js.gz'), gzipSync(script))
  writeFileSync(join(folder.path, 'secret.txt'), 'x')
  server = createServer(express().use(staticClient(folder.path, readConfig({}))))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  folder.remove()
})

const get = (path: string, encoding = 'identity'): Promise<Response> => fetch(url + path, { headers: { 'accept-encoding': encoding } })

describe('the screens', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('an asset for a browser that takes %s comes as %s, to be kept for ever', async (accepted, encoding) => {
    const answer = await get('/assets/app-Ab12.js', accepted)
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await answer.text()).toBe(script)
  })

  test('an asset of an earlier build is a 404, not a page', async () => {
    const answer = await get('/assets/app-Cd34.js')
    expect(answer.status).toBe(404)
    expect(answer.headers.get('cache-control')).toBeNull()
    expect((await get('/robots.txt')).status).toBe(404)
  })

  test.each(['/', '/contracts/42/show', '/login'])('%s is the page, asked anew each time, with a nonce of its own', async (path) => {
    const answer = await get(path)
    const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1]
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(await answer.text()).toContain(`<meta property="csp-nonce" content="${nonce}" nonce="${nonce}">`)
  })

  test('no path leads out of the folder', async () => {
    for (const path of ['/assets/..%2f..%2f..%2fetc%2fpasswd', '/..%2f..%2fetc%2fpasswd', '/assets/%00']) {
      const answer = await get(path)
      expect(answer.status === 200 ? answer.headers.get('content-type') : 'text/html').toMatch(/^text\/html/)
      expect(await answer.text()).not.toContain('root:')
    }
  })
})
