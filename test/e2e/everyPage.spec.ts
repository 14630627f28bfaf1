import { expect, seriousViolations, settled, sidewaysScroll, test } from './fixtures.ts'
import { pages } from './pages.ts'

for (const { name, as, path } of pages) {
  test(`${name}: in light at 1280, in dark on a phone`, async ({ pageOf, api }) => {
    const page = await pageOf(as)
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404 (Not Found)')) faults.push(message.text())
    })
    await page.goto(await path(api))
    await settled(page)
    expect(await page.title(), 'the title of the window').not.toBe('')
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
    await expect(page.locator('h1')).toHaveCount(1)
    expect.soft(await sidewaysScroll(page), 'what sticks out at 1280').toEqual([])
    expect.soft(await seriousViolations(page), 'axe in light').toEqual([])

    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.reload()
    await settled(page)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(/rgb\((\d|[1-5]\d), /)
    expect.soft(await sidewaysScroll(page), 'what sticks out at 390').toEqual([])
    expect.soft(await seriousViolations(page), 'axe in dark').toEqual([])
    expect(faults).toEqual([])
  })
}

test('signing in: in light at 1280, in dark on a phone', async ({ page }) => {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/login')
    await settled(page)
    expect(await seriousViolations(page)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
  }
})

test('the description of the API', async ({ page }) => {
  await page.goto('/api/docs')
  await settled(page)
  expect(await seriousViolations(page)).toEqual([])
  await expect(page.locator('body')).toContainText('contracts')
})
