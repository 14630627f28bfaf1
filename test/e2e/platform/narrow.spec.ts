import type { Locator } from '@playwright/test'
import { expect, settled, test } from '../fixtures.ts'

const phone = { viewport: { width: 390, height: 844 } }

/** Where a part of the page is. @throws where it is not there */
async function placeOf(part: Locator) {
  const place = await part.boundingBox()
  if (!place) throw new Error('it is not there')
  return place
}

test('on a phone the last card of a list can be pressed, and the way to a new record covers none', async ({ pageOf }) => {
  const page = await pageOf('contracteerder', phone)
  await page.goto('/contracts')
  await settled(page)
  await expect(page.getByRole('link', { name: /^Nieuwe overeenkomst|^Toevoegen/ })).toBeVisible()
  const links = page.locator('main li a, #main-content li a')
  const last = links.last()
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const free = await last.evaluate((link) => {
    const { left, top, width, height } = link.getBoundingClientRect()
    const seen = document.elementFromPoint(left + width / 2, top + height / 2)
    return seen !== null && (link.contains(seen) || seen.contains(link))
  })
  expect(free, 'the last link is the topmost thing where it stands').toBe(true)
})

test('on a phone nothing wraps alone in Toetsing, and a notice covers neither the bar of many conditions nor a save button', async ({ pageOf, api }) => {
  const contract = await api.aContract({ upto: 'assessing', unassessed: true })
  const page = await pageOf('contracteerder', phone)
  await page.goto(`/contracts/${contract.id}/show?tab=assessment`)
  await settled(page)
  const alone = await page.evaluate(() =>
    [...document.querySelectorAll('li:has([role=group]):has(input[type=checkbox])')].flatMap((line) => {
      const box = (element: Element | null | undefined) => element?.getBoundingClientRect()
      const text = box(line.querySelector('p'))
      const tick = box(line.querySelector('input[type=checkbox]'))
      const more = box(line.querySelector('button[aria-expanded]'))
      const answers = [...line.querySelectorAll('[role=group] button')].map((button) => button.getBoundingClientRect().top)
      if (!text || !tick || !more) return [`${line.textContent} lacks a part`]
      const beside = (part: DOMRect) => part.top < text.bottom && part.bottom > text.top
      const faults = [
        !beside(tick) && 'its box',
        !beside(more) && 'its arrow',
        Math.max(...answers) - Math.min(...answers) > 1 && 'one of its answers',
        text.width < 200 && `its text of ${Math.round(text.width)} px`,
      ].filter(Boolean)
      return faults.map((fault) => `${line.textContent?.slice(0, 40)}: ${fault}`)
    }),
  )
  expect(alone).toEqual([])

  await page.locator('li input[type=checkbox]').first().check()
  await page.locator('li input[type=checkbox]').nth(1).check()
  const bar = page.getByRole('region', { name: /gekozen$/ })
  await expect(bar).toBeInViewport()
  await page
    .locator('li')
    .filter({ has: page.getByRole('group') })
    .nth(3)
    .getByRole('button', { name: 'Voldoet', exact: true })
    .click()
  await bar.getByRole('button', { name: /^Voldoet/ }).click()
  const notice = page.locator('.MuiSnackbar-root')
  await expect(notice).toBeVisible()
  const { y: top, height } = await placeOf(notice)
  // the notice goes by itself, and the bar comes back with the next tick: both places are compared, not both at once
  await page.locator('li input[type=checkbox]').nth(4).check()
  await expect(bar).toBeVisible()
  expect(top + height).toBeLessThan((await placeOf(bar)).y)
})
