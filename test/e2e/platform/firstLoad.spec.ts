import { expect, settled, test } from '../fixtures.ts'

test('the first load of the list page stays within 308 kB of compressed scripts, kept for long', async ({ pageOf }) => {
  const page = await pageOf('contracteerder')
  const scripts: { url: string; bytes: number; headers: Record<string, string> }[] = []
  const reading: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return
    reading.push(
      (async () => {
        const [sizes, response] = await Promise.all([request.sizes(), request.response()])
        scripts.push({ url: request.url(), bytes: sizes.responseBodySize, headers: (await response?.allHeaders()) ?? {} })
      })(),
    )
  })
  await page.goto('/contracts')
  await settled(page)
  await Promise.all(reading)
  const total = scripts.reduce((sum, script) => sum + script.bytes, 0)
  expect(scripts.length).toBeGreaterThan(0)
  expect(total, scripts.map(({ url, bytes }) => `${bytes} ${url}`).join('\n')).toBeLessThanOrEqual(308_000)
  for (const { url, bytes, headers } of scripts) {
    expect(headers['cache-control'], url).toMatch(/immutable/)
    if (bytes > 2_000) expect(headers['content-encoding'], url).toMatch(/br|gzip/)
  }
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
