import type { Page, Request } from '@playwright/test'

interface Requests {
  open: Set<Request>
  begun: number
}

const requestsOf = new WeakMap<Page, Requests>()

/** Counts what a page asks for from now on, so that `quiet` need not wait half a second to be sure, as Playwright's own `networkidle` does. */
export function watchRequests(page: Page): void {
  const requests: Requests = { open: new Set(), begun: 0 }
  const ended = (request: Request) => void requests.open.delete(request)
  page.on('request', (request) => {
    requests.begun += 1
    requests.open.add(request)
  })
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
  requestsOf.set(page, requests)
}

/** Waits until a page has drawn all answers and asks for nothing more: two idle moments on end, with no request open at the second and none begun between. */
export async function quiet(page: Page): Promise<void> {
  const requests = requestsOf.get(page)
  await page.waitForLoadState(requests ? 'load' : 'networkidle')
  if (!requests) return
  for (let seen = -1; requests.open.size > 0 || requests.begun !== seen; ) {
    seen = requests.begun
    // a page that goes elsewhere meanwhile takes the wait with it; what it asks for there is counted too
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 60), { timeout: 1_000 }))).catch(() => undefined)
    if (page.isClosed()) throw new Error('the page was closed while it was waited for')
  }
}
