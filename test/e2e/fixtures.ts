import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, type BrowserContextOptions, test as base, expect, type Locator, type Page } from '@playwright/test'
import { type Builders, buildersOf } from '../support/builders.ts'
import { Session } from '../support/session.ts'
import type { AccountName } from '../support/templates.ts'
import { quiet, watchRequests } from './quiet.ts'

interface Fixtures {
  /** A browser window of somebody who is signed in. */
  pageOf(name: AccountName, options?: BrowserContextOptions): Promise<Page>
}

interface WorkerFixtures {
  /** Where the server is that a file tests: the one that all share, unless the file starts its own. */
  origin: string
  /** The same API behind the screens: for making what a test starts from, and for looking at what it came to. */
  api: Builders & { as(name: AccountName): Promise<Session> }
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  origin: [async ({}, use) => use(`http://127.0.0.1:${process.env.E2E_PORT}`), { scope: 'worker' }],
  api: [
    async ({ origin }, use) => {
      const sessions = new Map<AccountName, Promise<Session>>()
      const as = (name: AccountName) => {
        const session = sessions.get(name) ?? Session.login(origin, name)
        sessions.set(name, session)
        return session
      }
      await use({ as, ...buildersOf({ as }) })
    },
    { scope: 'worker' },
  ],
  page: async ({ page }, use) => {
    watchRequests(page)
    await use(page)
  },
  pageOf: async ({ browser, origin, api }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (name, options = {}) => {
      const context = await signedIn(browser, origin, await api.as(name), options)
      contexts.push(context)
      return newPage(context)
    })
    for (const context of contexts) await context.close()
  },
})

/** A browser of its own in which somebody is signed in already. */
export async function signedIn(browser: Browser, origin: string, session: Session, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  const [cookie, ...value] = session.headers.cookie!.split('=')
  await context.addCookies([{ name: cookie!, value: value.join('='), url: origin }])
  return context
}

/** A window of a browser. */
export async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  watchRequests(page)
  return page
}

export { expect }

/** Waits until a page stands still: its heading is there and nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  await quiet(page)
  await expect(page.locator('h1').first()).toBeVisible()
  await expect(page.locator('.MuiSkeleton-root, [role="progressbar"]:not([aria-valuenow])')).toHaveCount(0)
}

/** What axe finds of serious or critical, in a form that tells where; without contrast, which takes axe nearly all its time, where `faintTexts` looks at that. */
export async function seriousViolations(page: Page, { contrast = true } = {}): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false, ...(contrast ? {} : { rules: { 'color-contrast': { enabled: false } } }) })
    .setLegacyMode(true)
    .analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`))
}

/** What sticks out at the right of a page that can be scrolled sideways: nothing, as it should be, or each such element with how many pixels. */
export function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)))
    return innermost.map(
      (element) =>
        `${element.tagName}.${element.className} “${element.textContent?.slice(0, 40)}” +${Math.round(element.getBoundingClientRect().right - clientWidth)}px`,
    )
  })
}

/** Opens a drop-down list and takes one of its options. */
export async function choose(within: Page | Locator, label: string | RegExp, option: string | RegExp): Promise<void> {
  const box = within.getByRole('combobox', { name: label })
  await box.click()
  const page = 'page' in within ? (within as Locator).page() : (within as Page)
  await page.getByRole('option', { name: option }).click()
}

/** Fills the username and the password on the login page. */
export async function signIn(page: Page, name: AccountName): Promise<void> {
  await page.goto('/login')
  await page.getByLabel('Gebruikersnaam').fill(name)
  await page.getByLabel('Wachtwoord').fill(`demo-${name}`)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page).not.toHaveURL(/login/)
}
