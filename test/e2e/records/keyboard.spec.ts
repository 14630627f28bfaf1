import type { Page } from '@playwright/test'
import { expect, settled, test } from '../fixtures.ts'

/** Presses Tab until what has the focus bears this name. */
async function tabTo(page: Page, name: string | RegExp, limit = 80): Promise<void> {
  for (let presses = 0; presses < limit; presses += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement | null
      const label = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused.labels?.[0]?.textContent : null
      return (focused?.getAttribute('aria-label') ?? label ?? focused?.textContent ?? '').trim()
    })
    if (typeof name === 'string' ? seen === name : name.test(seen)) return
  }
  throw new Error(`the Tab key does not reach ${name}`)
}

/** Whether what has the focus shows it. */
const showsFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return false
    const around = [focused, focused.parentElement, focused.closest('.MuiInputBase-root')?.querySelector('fieldset')].filter(
      (element) => element !== null && element !== undefined,
    )
    return around.some((element) => {
      const { outlineStyle, outlineWidth, boxShadow, borderWidth } = getComputedStyle(element)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || borderWidth === '2px'
    })
  })

test('from signing in to a saved contract with the keyboard alone', async ({ page, api }) => {
  const contract = await api.aContract({ upto: 'assessing', provider: { name: `Toetsenbord ${Date.now()}` } })
  await page.goto('/login')
  await settled(page)
  await expect(page.getByLabel('Gebruikersnaam')).toBeFocused()
  await page.keyboard.type('contracteerder')
  await page.keyboard.press('Tab')
  await page.keyboard.type('demo-contracteerder')
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/login/)
  await settled(page)

  await tabTo(page, 'Overeenkomsten')
  expect(await showsFocus(page)).toBe(true)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/contracts/)
  await settled(page)

  await page.goto(`/contracts?filter=${encodeURIComponent(JSON.stringify({ id: [contract.id] }))}`)
  await settled(page)
  await tabTo(page, contract.reference)
  expect(await showsFocus(page)).toBe(true)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`contracts/${contract.id}/show`))
  await settled(page)

  await tabTo(page, 'Bewerken: Afspraken')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Toelichting bij het voorstel')
  await page.keyboard.type('Met het toetsenbord geschreven.')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('button', { name: 'Bewerken: Afspraken' })).toBeFocused()
  expect((await (await api.as('contracteerder')).get('contracts', contract.id)).explanation).toBe('Met het toetsenbord geschreven.')

  // Esc closes what was opened, and asks first where something was typed
  await page.keyboard.press('Enter')
  await tabTo(page, 'Toelichting bij het voorstel')
  await page.keyboard.type('x')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toContainText('Wijzigingen weggooien?')
  await tabTo(page, 'Weggooien')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Bewerken: Afspraken' })).toBeFocused()
})

test('the first stop is a way past the menu', async ({ pageOf }) => {
  const page = await pageOf('contracteerder')
  await page.goto('/contracts')
  await settled(page)
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText(/Naar de inhoud/)
})

test('tabs of a case are reached with the arrows', async ({ pageOf, api }) => {
  const contract = await api.aContract({ upto: 'active' })
  const page = await pageOf('contracteerder')
  await page.goto(`/contracts/${contract.id}/show`)
  await settled(page)
  await page.getByRole('tab', { name: 'Overzicht' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: /^Toetsing/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: /^Toetsing/ })).toHaveAttribute('aria-selected', 'true')
})
