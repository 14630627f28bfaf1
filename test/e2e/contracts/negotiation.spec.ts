import type { Page } from '@playwright/test'
import { countClicks } from '../clicks.ts'
import { choose, expect, settled, test } from '../fixtures.ts'

test('a tailored contract is negotiated in three rounds, from the request to active, in at most forty clicks', async ({ pageOf, api }) => {
  test.slow()
  const provider = await api.aProvider({ kind: 'institution', legal_form: 'stichting', settings: [2, 4] })
  const page = await pageOf('contracteerder')
  const clicks = await countClicks(page)
  await page.goto('/contracts')
  await settled(page)
  clicks.begin()

  await page.getByRole('link', { name: 'Nieuwe overeenkomst' }).click()
  await page.getByRole('combobox', { name: 'Zorgaanbieder' }).fill(provider.agb_code)
  await page.getByRole('option', { name: new RegExp(provider.agb_code) }).click()
  await choose(page, 'Inkoopbeleid', 'Inkoopbeleid Geestelijke Gezondheidszorg 2027')
  await choose(page, 'Contractvariant', 'Maatwerk')
  await choose(page, 'Herkomst', /Bekend/)
  await page.keyboard.press('Control+S')
  await expect(page).toHaveURL(/contracts\/\d+\/show/)
  const id = Number(/contracts\/(\d+)/.exec(page.url())?.[1])

  await step(page, 'Startbrief vastleggen', { 'Startbrief verstuurd op': '20-05-2026' })
  await page.getByRole('tab', { name: 'Onderhandeling' }).click()
  await settled(page)
  await propose(page, 'Offerte vastleggen', '20-08-2026', { tariff: '95', plafond: '1,1 mln', substantiation: true })
  await step(page, 'Offerte vastleggen', { 'Offerte ontvangen op': '20-08-2026' })
  await propose(page, 'Voorstel doen', '10-09-2026', { tariff: '90', plafond: '1 mln' })
  await step(page, 'Onderhandeling starten')
  for (const [round, [asked, answered]] of [
    ['14-09-2026', '17-09-2026'],
    ['21-09-2026', '24-09-2026'],
  ].entries()) {
    await propose(page, 'Offerte vastleggen', asked!, { tariff: String(94 - round), substantiation: true })
    await propose(page, 'Voorstel doen', answered!, { tariff: String(91 + round) })
  }
  await page.getByRole('button', { name: 'Uitkomst vastleggen' }).last().click()
  await choose(page.getByRole('dialog'), 'Uitkomst', 'Geaccepteerd')
  await page.keyboard.press('Control+S')
  await expect(page.getByRole('dialog')).toBeHidden()

  await page.getByRole('tab', { name: /^Toetsing/ }).click()
  await page.getByRole('button', { name: /^Alles kiezen wat open staat/ }).click()
  await page.getByRole('button', { name: /^Voldoet \(/ }).click()
  await page.getByRole('button', { name: /^Niet aanwezig \(/ }).click()
  await expect(page.getByText('Alles kiezen wat open staat')).toBeHidden()
  await step(page, 'Voorstel aanbieden', {
    'Voorstel aangeboden op': '05-10-2026',
    'Voorstel ontvangen op': '06-10-2026',
    'Toelichting bij het voorstel': 'Zoals afgesproken.',
  })
  await step(page, 'Ondertekening vastleggen', { 'Ondertekend op': '25-10-2026' })
  await step(page, 'Verwerken', { 'Verwerkt op': '10-12-2026' })
  await clicks.atMost({ clicks: 40 })

  const staff = await api.as('contracteerder')
  expect(await staff.get('contracts', id)).toMatchObject({ status: 'active', plafond_cents: 100_000_000 })
  expect(await staff.list('proposals', { contract_id: id })).toHaveLength(6)
})

/** Takes the contract on: the button of the step, its dates, the button in its dialog. */
async function step(page: Page, name: string, fields: Record<string, string> = {}): Promise<void> {
  await page.getByRole('button', { name }).first().click()
  const dialog = page.getByRole('dialog')
  for (const [label, text] of Object.entries(fields)) {
    await dialog.getByLabel(label).first().fill(text)
    await page.keyboard.press('Tab')
  }
  await dialog.getByRole('button', { name }).click()
  await expect(dialog).toBeHidden()
  await settled(page)
}

/** Records a proposal of either party; what is not given is as in the one before. */
async function propose(
  page: Page,
  button: string,
  on: string,
  { tariff, plafond, substantiation = false }: { tariff: string; plafond?: string; substantiation?: boolean },
) {
  await page.getByRole('button', { name: button }).last().click()
  const panel = page.getByRole('dialog')
  const fill = (label: string, text: string) => panel.getByLabel(label).first().fill(text)
  await fill('Verstuurd op', on)
  await fill('Tarief in % van het NZa-maximum', tariff)
  if (plafond) await fill('Omzetplafond', plafond)
  if (substantiation) await fill('Onderbouwing', 'Prognose op basis van twee jaren.')
  await fill('Toelichting', 'Met toelichting.')
  await page.keyboard.press('Control+S')
  await expect(panel).toBeHidden()
  await settled(page)
}
