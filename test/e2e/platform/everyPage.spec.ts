import type { BrowserContext, Page } from '@playwright/test'
import type { AccountName } from '../../support/templates.ts'
import { faintTexts } from '../contrast.ts'
import { englishSeen } from '../englishSeen.ts'
import { test as base, expect, newPage, seriousViolations, settled, sidewaysScroll, signedIn } from '../fixtures.ts'
import { pages } from '../pages.ts'
import { cutInTables, headsOutOfSight } from '../tableFaults.ts'

/** Each account keeps its browser for all pages it looks at, as here nothing is changed: the scripts are fetched and compiled once. */
const test = base.extend<object, { browserOf(name: AccountName): Promise<BrowserContext> }>({
  browserOf: [
    async ({ browser, origin, api }, use) => {
      const contexts = new Map<AccountName, BrowserContext>()
      await use(async (name) => {
        const context = contexts.get(name) ?? (await signedIn(browser, origin, await api.as(name)))
        contexts.set(name, context)
        return context
      })
      for (const context of contexts.values()) await context.close()
    },
    { scope: 'worker' },
  ],
})

/** What no page may show, at any width. */
async function lookAt(page: Page, how: string): Promise<void> {
  expect.soft(await sidewaysScroll(page), `what sticks out ${how}`).toEqual([])
  expect.soft(await seriousViolations(page, { contrast: false }), `axe ${how}`).toEqual([])
  expect.soft(await faintTexts(page), `texts that are too faint ${how}`).toEqual([])
  expect.soft(await englishSeen(page), `English ${how}`).toEqual([])
  await expect.soft(page.locator('input:is([type=date], [type=datetime-local], [type=time], [type=month])'), 'native date boxes').toHaveCount(0)
}

/** What floats over a page that lies under it: nothing but the bar at the top may. */
const floating = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#root *')]
      .filter((element) => getComputedStyle(element).position === 'fixed' && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => element.getBoundingClientRect().height > 0 && element.getBoundingClientRect().top >= 0 && !element.closest('header'))
      .map((element) => `${element.tagName}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`),
  )

for (const { name, as, path } of pages) {
  test(`${name}: in light at 1280, in dark on a phone`, async ({ browserOf, api }) => {
    const page = await newPage(await browserOf(as))
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
    await lookAt(page, 'in light at 1280')
    expect.soft(await cutInTables(page), 'what is cut in tables').toEqual([])
    await page.setViewportSize({ width: 1280, height: 420 })
    expect.soft(await headsOutOfSight(page), 'heads out of sight').toEqual([])

    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.reload()
    await settled(page)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(/rgb\((\d|[1-5]\d), /)
    await lookAt(page, 'in dark at 390')
    expect.soft(await floating(page), 'what floats over the page').toEqual([])
    expect(faults).toEqual([])
    await page.close()
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
  expect(await faintTexts(page)).toEqual([])
  await expect(page.locator('body')).toContainText('contracts')
  // hundreds of sections, all written by one function: axe would take half a minute for what the sixth part of them tells
  await page.evaluate(() => {
    for (const [place, section] of document.querySelectorAll('section[id]').entries()) if (place % 6 > 0) section.remove()
  })
  expect(await page.locator('section[id]').count()).toBeGreaterThan(10)
  expect(await seriousViolations(page, { contrast: false })).toEqual([])
})
