import type { Page } from '@playwright/test'
import { expect, settled, test } from '../fixtures.ts'

/** Without brotli, as some proxies and measuring tools ask. */
const gzipOnly = { extraHTTPHeaders: { 'accept-encoding': 'gzip' } }

/** Opens a page as the first one of a visit, and gives its scripts, the largest first. */
async function scriptsOf(page: Page, path: string) {
  const scripts: { url: string; bytes: number; headers: Record<string, string> }[] = []
  const reading: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return
    reading.push(
      (async () => {
        const [sizes, response] = await Promise.all([request.sizes(), request.response()])
        scripts.push({ url: new URL(request.url()).pathname, bytes: sizes.responseBodySize, headers: (await response?.allHeaders()) ?? {} })
      })(),
    )
  })
  await page.goto(path)
  await settled(page)
  await Promise.all(reading)
  return scripts.sort((one, other) => other.bytes - one.bytes)
}

for (const [name, path, most] of [
  ['the list of contracts', '/contracts', 308_000],
  ['the start page', '/', 310_000],
  ['the login page', '/login', 260_000],
] as const)
  test(`the first load of ${name} stays under ${most / 1000} kB of scripts with gzip, kept for long`, async ({ browser, origin, pageOf }) => {
    const page = path === '/login' ? await browser.newPage({ baseURL: origin, ...gzipOnly }) : await pageOf('contracteerder', gzipOnly)
    const scripts = await scriptsOf(page, path)
    const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0)
    expect(scripts.length).toBeGreaterThan(0)
    expect(total, `docs/architecture.md says what stays out of the first load:\n${scripts.map(({ url, bytes }) => `${bytes} ${url}`).join('\n')}`).toBeLessThan(
      most,
    )
    for (const { url, bytes, headers } of scripts) {
      expect(headers['cache-control'], url).toMatch(/immutable/)
      if (bytes > 2_000) expect(headers['content-encoding'], url).toBe('gzip')
    }
    // a word that is missing shows as its key
    expect(await page.locator('body').textContent()).not.toMatch(/\b(app|ra|choices|resources|contracts|work|dashboard)\.\w+/)
    await page.context().close()
  })

test('a second visit loads no script again', async ({ pageOf }) => {
  const page = await pageOf('contracteerder')
  await page.goto('/contracts')
  await settled(page)
  await page.goto('/')
  await settled(page)
  await page.goto('/contracts')
  await settled(page)
  const fetched = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .filter((entry) => entry.initiatorType === 'script' || entry.name.endsWith('.js'))
      .filter((entry) => entry.transferSize > 0)
      .map((entry) => entry.name),
  )
  expect(fetched).toEqual([])
})
