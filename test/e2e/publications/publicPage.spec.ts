import { AxeBuilder } from '@axe-core/playwright'
import { expect, sidewaysScroll, test } from '../fixtures.ts'

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 390])
    test(`axe finds nothing on the public page, ${colorScheme}, ${width} wide, and it does not scroll sideways`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 900 } })
      const page = await context.newPage()
      for (const path of ['/gecontracteerd', '/gecontracteerd?zoek=nergens', '/gecontracteerd?op=2020-01-01']) {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([])
        expect(await sidewaysScroll(page)).toEqual([])
      }
      await context.close()
    })

test('the public page weighs under 60 kB, has no script and works without one', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const page = await context.newPage()
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => void bodies.push(response.body()))
  await page.goto('/gecontracteerd', { waitUntil: 'networkidle' })
  const weight = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0)
  expect(weight).toBeGreaterThan(5_000)
  expect(weight).toBeLessThan(60_000)
  await expect(page.locator('script')).toHaveCount(0)
  await page.getByLabel('Lijst van').selectOption('KV-2025-2026')
  await page.getByLabel('Zorgsoort').selectOption({ index: 0 })
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await expect(page).toHaveURL(/beleid=KV-2025-2026/)
  await expect(page.getByRole('heading', { level: 2 })).toContainText(/^Lijst \d+ van/)
  await context.close()
})

test('a printed page says which part of the list it holds, or holds all of it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.emulateMedia({ media: 'print' })
  const { lists } = await (await fetch(`${baseURL}/api/public/contracted-parties`)).json()
  const all = lists.reduce((sum: number, { entries }: { entries: unknown[] }) => sum + entries.length, 0)
  for (const address of ['/gecontracteerd', '/gecontracteerd?alles=ja']) {
    await page.goto(address)
    const shown = await page.locator('tbody tr').filter({ visible: true }).count()
    expect(shown).toBeGreaterThan(0)
    if (shown < all) await expect(page.locator('main')).toContainText(`vermelding 1 tot en met ${shown} van ${all}`)
    else await expect(page.locator('main')).toContainText(`${all} vermeldingen`)
    if (address.includes('alles')) expect(shown).toBe(all)
    await expect(page.getByRole('button')).toHaveCount(0)
  }
  await context.close()
})
