import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { changeIn, copyTo } from '../../support/impacts.ts'
import { expect, settled, test } from '../fixtures.ts'

test('an admin sees before publishing whom a draft would refuse, by clause, and takes the list along', async ({ pageOf, api }) => {
  const admin = await api.as('beheerder')
  const newcomer = { origin: 'new', treated_insured: 0, requested_on: '2024-05-21', duty_of_care_explanation: 'Er zijn te weinig plaatsen in de regio.' }
  await api.aContract({ track: 'standaard', upto: 'active', fields: newcomer })
  const draft = await copyTo(api, await api.policyId('KV-2025-2026'), 2027, `KV-gevolgen-${Date.now()}`, 2028)
  const page = await pageOf('beheerder')
  await page.goto(`/policies/${draft.id}/show`)
  await settled(page)
  await page.getByRole('tab', { name: 'Gevolgen' }).click()
  await page.getByRole('button', { name: 'Gevolgen berekenen' }).click()
  await expect(page.getByRole('heading', { name: 'Elke overeenkomst die nu een voorstel krijgt, krijgt dat ook onder dit concept' })).toBeVisible()

  await changeIn(api, 'clauses', draft, 'KV-I-5', { date: '2025-01-01' })
  await changeIn(api, 'clauses', draft, 'KV-P-2', { days: 1 })
  await page.reload()
  await expect(page.getByText('Dit concept is gewijzigd na deze berekening.')).toBeVisible()
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(page.getByRole('dialog').getByText('De gevolgen van dit concept zijn niet berekend zoals het nu luidt.')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Opnieuw berekenen' }).click()
  await expect(page.getByRole('heading', { name: /^\d+ overeenkomst(en)? krijg(t|en) onder dit concept geen voorstel meer$/ })).toBeVisible()
  const bar = page.getByRole('button', { name: /^KV-I-5/ })
  await bar.click()
  await expect(bar).toHaveAttribute('aria-pressed', 'true')
  const [run] = await admin.list('policy_impacts', { policy_id: draft.id }, { sort: ['id', 'DESC'] })
  const lines = await admin.list('policy_impact_lines', { impact_id: run!.id, clause: 'KV-I-5' }, { sort: ['provider_name', 'ASC'] })
  await expect(page.getByRole('row')).toHaveCount(1 + lines.length + 1 + 2)
  const first = page.getByRole('row').filter({ hasText: lines[0]!.reference })
  await first.getByRole('button', { name: 'Waarom?' }).click()
  await expect(first.getByText(lines[0]!.quote)).toBeVisible()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Downloaden als CSV' }).click()])
  expect(file.suggestedFilename()).toMatch(/^gevolgen-KV-gevolgen-\d+-2027-12-01\.csv$/)
  const rows: Record<string, string>[] = parse(await readFile(await file.path()), { bom: true, delimiter: ';', columns: true })
  expect(rows.map(({ overeenkomst, bepaling }) => [overeenkomst, bepaling])).toEqual(lines.map(({ reference, clause }) => [reference, clause]))
  await first.getByRole('link', { name: lines[0]!.reference }).click()
  await expect(page).toHaveURL(new RegExp(`/contracts/${lines[0]!.contract_id}/show`))
})

test('a reader sees what was found, and starts nothing', async ({ pageOf, api }) => {
  const draft = await copyTo(api, await api.policyId('KV-2025-2026'), 2027, `KV-lezen-${Date.now()}`, 2028)
  const page = await pageOf('raadpleger')
  await page.goto(`/policies/${draft.id}/show?tab=impact`)
  await settled(page)
  await expect(page.getByText('De gevolgen van dit beleid zijn niet berekend.')).toBeVisible()
  await expect(page.getByRole('button', { name: /berekenen/ })).toHaveCount(0)
})
