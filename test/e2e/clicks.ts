import { expect, type Page } from '@playwright/test'

/** What somebody did with mouse and clipboard since the count began. */
export interface Clicks {
  /** Begins the count anew: what came before was no part of the task. */
  begin(): void
  /** Asserts that the task took no more than so many clicks and pastes, and at least one of either: a count that stands still measures nothing. */
  atMost(allowed: { clicks: number; pastes?: number }): Promise<void>
}

type Kind = 'pointerdown' | 'paste'

/**
 * Counts in the browser what a person does on `page`: each press of a mouse button once, whatever it sets off, and each paste; pages that are opened meanwhile go on
 * counting. Typing is not counted. To be called before the page is opened.
 */
export async function countClicks(page: Page): Promise<Clicks> {
  const counted: Record<Kind, number> = { pointerdown: 0, paste: 0 }
  await page.exposeFunction('countedAct', (kind: Kind) => {
    counted[kind] += 1
  })
  await page.addInitScript(() => {
    for (const kind of ['pointerdown', 'paste'] as const)
      window.addEventListener(kind, (event) => event.isTrusted && (window as unknown as { countedAct(kind: Kind): void }).countedAct(kind), true)
  })
  return {
    begin: () => void Object.assign(counted, { pointerdown: 0, paste: 0 }),
    atMost: async ({ clicks, pastes = 0 }) => {
      // What the page has sent before this answer has been counted.
      await page.evaluate(() => undefined)
      expect(counted.pointerdown + counted.paste, 'acts that were counted').toBeGreaterThan(0)
      expect(counted.pointerdown, 'clicks').toBeLessThanOrEqual(clicks)
      expect(counted.paste, 'pastes').toBeLessThanOrEqual(pastes)
    },
  }
}
