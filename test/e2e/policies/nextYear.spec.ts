import { startBuiltServer } from '../../support/builtServer.ts'
import type { Row } from '../../support/session.ts'
import { usualPlafondRequest } from '../../support/usualWays.ts'
import { test as base, expect, seriousViolations, settled } from '../fixtures.ts'

/** A server of its own, in September 2028: the contracts of 2028 run. */
const test = base.extend<object, { origin: string }>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const server = await startBuiltServer('next-year', '2028-09-20')
      await use(server.url)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})
test.describe.configure({ mode: 'serial' })

let policy: Row
let contract: Row
let request: Row

test('an admin makes the policy of 2028 of that of 2027: another last day for plafond requests, another condition; and publishes it', async ({
  pageOf,
  api,
}) => {
  const admin = await api.as('beheerder')
  const page = await pageOf('beheerder')
  await page.goto(`/policies/${await api.policyId('GGZ-2027')}/show`)
  await settled(page)
  await page.getByRole('button', { name: 'Kopiëren naar volgende periode' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: 'Concept maken' }).click()
  await expect(page.getByText('Gekopieerd van GGZ-2027')).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Edities' })).toHaveCount(0)
  const address = new URL(page.url()).pathname

  await page.goto(`${address}?clause=GGZ-PL-1`)
  await page.getByRole('button', { name: 'Bewerken: GGZ-PL-1', exact: true }).click()
  await expect(panel.getByLabel('Uiterste datum')).toHaveValue('30-09-2028')
  await panel.getByLabel('Uiterste datum').fill('15-9-2028')
  await panel.getByLabel('Tekst van het beleid').fill('Een verzoek tot ophoging dient u in bij 70% van het omzetplafond en niet later dan 15 september')
  await panel.getByRole('button', { name: 'Opslaan' }).click()
  await expect(panel).toBeHidden()

  await page.goto(`${address}?clause=GGZ-A-7`)
  await page.getByRole('link', { name: 'Naar de voorwaarde: GGZ-A-7' }).click()
  await settled(page)
  await page.getByRole('button', { name: 'Bewerken: Voorwaarde' }).click()
  const words = page.getByRole('region', { name: 'Voorwaarde', exact: true })
  await words.getByRole('textbox', { name: 'Voorwaarde' }).fill('U beschikt over een geldig Vecozo-certificaat')
  await words.getByLabel('Vrijstelling mogelijk').check()
  await words.getByRole('button', { name: 'Opslaan' }).click()
  await expect(words.getByRole('button', { name: 'Opslaan' })).toHaveCount(0)

  await page.goto(`${address}?tab=compare`)
  const changed = (code: string) => page.getByRole('row').filter({ has: page.getByRole('cell', { name: code, exact: true }) })
  await expect(changed('GGZ-PL-1')).toContainText('15-09-2028')
  await expect(changed('GGZ-A-7')).toContainText('geldig Vecozo-certificaat')
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await panel.getByLabel('Bekendgemaakt op').fill('1-4-2027')
  await panel.getByLabel('Besluit of reden').fill('Vastgesteld door de directie.')
  await panel.getByRole('button', { name: 'Publiceren' }).click()
  await expect(page.getByText('Bekendgemaakt op 01-04-2027: Vastgesteld door de directie.')).toBeVisible()
  policy = (await admin.list('policies', { code: 'GGZ-2028' }))[0]!
  expect(policy).toMatchObject({ status: 'published', edition: 1 })
})

test('a contracting officer rolls the contracts over; one of 2028 becomes active, with its production', async ({ pageOf, api }) => {
  const staff = await api.as('contracteerder')
  const page = await pageOf('contracteerder')
  await page.goto(`/policies/${policy.id}/show`)
  await settled(page)
  await page.getByRole('button', { name: 'Overeenkomsten overnemen' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /concepten maken$/ })
    .click()
  await expect(page.getByText(/concepten zijn gemaakt/)).toBeVisible()

  const drafts = await staff.list('contracts', { policy_id: policy.id, track: 'digitaal', status: 'draft' })
  contract = drafts.find(({ settings }) => settings.length > 0 && !settings.includes(1) && !settings.includes(8))!
  await staff.must('POST', 'tariff_lines', { contract_id: contract.id, performance: 'regulier', setting: contract.settings[0], tariff_percentage: 88 })
  for (const [kind, outcome] of [
    ['condition', 'met'],
    ['exclusion', 'absent'],
  ]) {
    const rows = (await staff.list('assessments', { contract_id: contract.id })).filter((row) => row.kind === kind)
    const versions = Object.fromEntries(rows.map(({ id, version }) => [id, version]))
    await staff.must('POST', 'assessments/bulk', { ids: rows.map(({ id }) => id), versions, data: { outcome, assessed_on: '2027-09-01' } })
  }
  const offer = { questionnaire_sent_on: '2027-09-15', offered_on: '2027-09-15', received_on: '2027-09-15', explanation: 'Toelichting op het voorstel.' }
  for (const step of [
    { status: 'assessing', plafond_cents: 100_000_000 },
    { status: 'offered', ...offer },
    { status: 'signed', questionnaire_answered_on: '2027-09-25', signed_on: '2027-10-01' },
    { status: 'active', processed_on: '2027-12-15' },
  ]) {
    const { version } = await staff.get('contracts', contract.id)
    contract = await staff.must('PUT', `contracts/${contract.id}`, { version, ...step })
  }
  expect(contract).toMatchObject({ status: 'active', starts_on: '2028-01-01', offered_edition: 1 })
  await staff.must('POST', 'production', { contract_id: contract.id, as_of: '2028-08-31', amount_cents: 80_000_000, source: 'Declaratiestand' })
})

test('a plafond request of 16 September 2028 is refused with the new date in its sentence, of 15 September let through (GGZ-PL-1)', async ({ pageOf, api }) => {
  const staff = await api.as('contracteerder')
  request = await staff.must('POST', 'plafond_requests', { contract_id: contract.id, status: 'draft', ...usualPlafondRequest, submitted_on: '2028-09-15' })
  const page = await pageOf('contracteerder')
  await page.goto(`/plafond_requests/${request.id}/show`)
  await settled(page)
  await page.getByRole('button', { name: 'Indienen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Ingediend op').fill('16-9-2028')
  await dialog.getByRole('button', { name: 'Indienen' }).click()
  const sentence = 'Een verzoek tot ophoging kan van 01-01-2028 tot en met 15-09-2028; dit verzoek is van 16-09-2028.'
  await expect(dialog.getByRole('alert')).toContainText(sentence)
  await expect(dialog.getByLabel('Ingediend op')).toHaveAttribute('aria-invalid', 'true')
  await dialog.getByRole('button', { name: 'Waarom?' }).first().click()
  await expect(dialog.getByText('niet later dan 15 september')).toBeVisible()
  expect((await staff.get('plafond_requests', request.id)).status).toBe('draft')

  await dialog.getByLabel('Ingediend op').fill('15-9-2028')
  await dialog.getByRole('button', { name: 'Indienen' }).click()
  await expect(dialog).toBeHidden()
  expect(await staff.get('plafond_requests', request.id)).toMatchObject({ status: 'submitted', submitted_on: '2028-09-15' })
})

test('moved once more, the date is a new edition; the contract keeps the one it was offered under', async ({ pageOf, api }) => {
  const page = await pageOf('beheerder')
  await page.goto(`/policies/${policy.id}/show?clause=GGZ-PL-1`)
  await page.getByRole('button', { name: 'Bewerken: GGZ-PL-1', exact: true }).click()
  const panel = page.getByRole('dialog')
  await expect(panel.getByRole('group', { name: 'Deze wijziging wordt editie 2' })).toBeVisible()
  await panel.getByLabel('Uiterste datum').fill('31-8-2028')
  await panel.getByRole('button', { name: 'Opslaan' }).click()
  for (const label of ['Bekendgemaakt op', 'Reden van de wijziging', 'Wie op de hoogte is gebracht'])
    await expect(panel.getByLabel(label)).toHaveAttribute('aria-invalid', 'true')
  await panel.getByLabel('Bekendgemaakt op').fill('1-9-2028')
  await panel.getByLabel('Reden van de wijziging').fill('Eerder besluiten over ophogingen.')
  await panel.getByLabel('Wie op de hoogte is gebracht').fill('Alle instellingen, per brief.')
  await panel.getByRole('button', { name: 'Opslaan' }).click()
  await expect(panel).toBeHidden()

  await page.getByRole('tab', { name: 'Edities' }).click()
  const edition = page.getByRole('region', { name: 'Editie 2 van 01-09-2028' })
  for (const text of ['Eerder besluiten over ophogingen.', 'Alle instellingen, per brief.', '15-09-2028', '31-08-2028', 'Fatima el Amrani'])
    await expect(edition).toContainText(text)
  await expect(page.getByRole('region', { name: 'Editie 1' })).toContainText('Vastgesteld door de directie.')
  expect(await seriousViolations(page)).toEqual([])

  await page.goto(`/contracts/${contract.id}/show`)
  await expect(page.getByRole('link', { name: 'Aangeboden onder editie 1 van het beleid; nu geldt editie 2' })).toBeVisible()
  const staff = await api.as('contracteerder')
  const moved = await staff.put('plafond_requests', await staff.get('plafond_requests', request.id), { submitted_on: '2028-09-14' })
  expect(moved.status).toBe(200)
})
