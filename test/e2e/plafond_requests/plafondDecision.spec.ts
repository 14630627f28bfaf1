import { expect, settled, test } from '../fixtures.ts'

test('a team lead decides a request that a colleague entered', async ({ pageOf, api }) => {
  const request = await api.aPlafondRequest({ upto: 'complete', by: 'contracteerder2' })
  const page = await pageOf('teamleider')
  await page.goto('/plafond_requests')
  await settled(page)
  const row = page.getByRole('row').filter({ hasText: request.reference })
  if (!(await row.isVisible())) await page.goto(`/plafond_requests?filter=${encodeURIComponent(JSON.stringify({ contract_id: request.contract_id }))}`)
  await row.getByRole('link', { name: request.reference }).click()
  await settled(page)
  for (const text of ['€ 1.000.000', '€ 1.200.000', '80']) await expect(page.getByRole('main')).toContainText(text)

  const decision = page.getByRole('region', { name: 'Besluit', exact: true })
  await decision.getByRole('radio', { name: 'Deels toekennen' }).check()
  await decision.getByLabel('Nieuw plafond').fill('1.300.000,00')
  await decision.getByLabel('Besloten op').fill('20-09-2027')
  await decision.getByRole('button', { name: 'Besluit vastleggen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Besluit vastleggen' }).click()
  await expect(decision.getByRole('alert')).toBeVisible()
  await expect(decision.getByLabel('Motivering')).toHaveAttribute('aria-invalid', 'true')
  expect((await (await api.as('teamleider')).get('plafond_requests', request.id)).status).toBe('complete')

  await decision.getByLabel('Nieuw plafond').fill('1.100.000,00')
  await decision.getByLabel('Motivering').fill('De groei is voor een deel aangetoond.')
  await decision.getByRole('button', { name: 'Besluit vastleggen' }).click()
  await expect(page.getByRole('dialog')).toContainText('+€ 100.000,00 (+10%)')
  await page.getByRole('dialog').getByRole('button', { name: 'Besluit vastleggen' }).click()
  await expect(page.getByText('Deels toegekend').first()).toBeVisible()
  const lead = await api.as('teamleider')
  expect(await lead.get('plafond_requests', request.id)).toMatchObject({
    status: 'partially_approved',
    granted_cents: 110_000_000,
    decided_on: '2027-09-20',
    motivation: 'De groei is voor een deel aangetoond.',
  })
  expect(await lead.list('amendments', { contract_id: request.contract_id })).toHaveLength(1)
})

test('a team lead sees why an own entry is not theirs to decide', async ({ pageOf, api }) => {
  const request = await api.aPlafondRequest({ upto: 'complete', by: 'teamleider' })
  const page = await pageOf('teamleider')
  await page.goto(`/plafond_requests/${request.id}/show`)
  await expect(page.getByText('U heeft dit verzoek zelf ingevoerd; een andere teamleider neemt het besluit.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Besluit vastleggen' })).toHaveCount(0)
})

test('a team lead decides on a phone', async ({ pageOf, api }) => {
  const request = await api.aPlafondRequest({ upto: 'complete' })
  const page = await pageOf('teamleider', { viewport: { width: 390, height: 844 } })
  await page.goto(`/plafond_requests/${request.id}/show`)
  await settled(page)
  const decision = page.getByRole('region', { name: 'Besluit', exact: true })
  await decision.getByRole('radio', { name: 'Afwijzen' }).check()
  await decision.getByLabel('Motivering').fill('Geen aantoonbare groei.')
  await decision.getByLabel('Besloten op').fill('20-09-2027')
  await decision.getByRole('button', { name: 'Besluit vastleggen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Besluit vastleggen' }).click()
  await expect(page.getByText('Afgewezen').first()).toBeVisible()
  expect((await (await api.as('teamleider')).get('plafond_requests', request.id)).status).toBe('rejected')
})

test('two team leads decide at once: the second is told, and keeps the motivation', async ({ pageOf, api }) => {
  const request = await api.aPlafondRequest({ upto: 'complete' })
  const page = await pageOf('teamleider')
  await page.goto(`/plafond_requests/${request.id}/show`)
  await settled(page)
  const decision = page.getByRole('region', { name: 'Besluit', exact: true })
  await decision.getByRole('radio', { name: 'Afwijzen' }).check()
  await decision.getByLabel('Motivering').fill('Geen aantoonbare groei.')
  await decision.getByLabel('Besloten op').fill('20-09-2027')
  const other = await api.as('teamleider2')
  const approval = { version: request.version, status: 'approved', granted_cents: request.requested_cents, decided_on: '2027-09-19', motivation: 'Toegekend.' }
  await other.must('PUT', `plafond_requests/${request.id}`, approval)
  await decision.getByRole('button', { name: 'Besluit vastleggen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Besluit vastleggen' }).click()
  await expect(page.getByRole('dialog')).toContainText('Iemand anders heeft dit intussen gewijzigd')
  expect(await other.get('plafond_requests', request.id)).toMatchObject({ status: 'approved', motivation: 'Toegekend.' })
})

test('another team lead decides anew, with a reason; the earlier decision stays readable', async ({ pageOf, api }) => {
  const request = await api.aPlafondRequest({ upto: 'approved' })
  const page = await pageOf('teamleider2')
  await page.goto(`/plafond_requests/${request.id}/show`)
  await settled(page)
  await page.getByRole('button', { name: 'Besluit herzien' }).click()
  const outcome = page.getByRole('region', { name: 'Besluit', exact: true })
  await outcome.getByRole('radio', { name: 'Afwijzen' }).check()
  await outcome.getByLabel('Motivering').last().fill('Geen aantoonbare groei.')
  await outcome.getByLabel('Reden van het nieuwe besluit').fill('De declaratiestand was onjuist.')
  await outcome.getByRole('button', { name: 'Besluit vastleggen' }).click()
  await expect(page.getByRole('dialog')).toContainText('-€ 200.000,00')
  await page.getByRole('dialog').getByRole('button', { name: 'Besluit vastleggen' }).click()
  await expect(page.getByText('Eerdere besluiten').first()).toBeVisible()
  expect((await (await api.as('teamleider')).get('contracts', request.contract_id)).plafond_cents).toBe(100_000_000)
})
