import { expect, settled, test } from '../fixtures.ts'

test('two officers edit the same contract at once: the second sees who changed what, and chooses per field', async ({ pageOf, api }) => {
  const contract = await api.aContract({ upto: 'assessing', fields: { explanation: 'Eerste versie.' } })
  const [one, two] = [await pageOf('contracteerder'), await pageOf('contracteerder2')]
  for (const page of [one, two]) {
    await page.goto(`/contracts/${contract.id}/show`)
    await settled(page)
    await page.getByRole('button', { name: 'Bewerken: Afspraken' }).click()
  }
  const termsOf = (page: typeof one) => page.getByRole('region', { name: 'Afspraken' })
  await termsOf(one).getByLabel('Toelichting bij het voorstel').fill('Van de eerste.')
  await termsOf(one).getByLabel('Omzetplafond').fill('1.200.000,00')
  await termsOf(one).getByRole('button', { name: 'Opslaan' }).click()
  await expect(one.getByRole('button', { name: 'Bewerken: Afspraken' })).toBeVisible()

  await termsOf(two).getByLabel('Toelichting bij het voorstel').fill('Van de tweede.')
  await termsOf(two).getByRole('button', { name: 'Opslaan' }).click()
  const dialog = two.getByRole('dialog')
  await expect(dialog).toContainText('Iemand anders heeft dit intussen gewijzigd')
  const me = await (await api.as('contracteerder')).must('GET', 'auth/me')
  await expect(dialog).toContainText(me.full_name)
  await expect(dialog).toContainText('Van de eerste.')
  await expect(dialog).toContainText('Van de tweede.')
  await expect(dialog).toContainText('1.200.000')

  // back to the form: nothing typed is lost
  await dialog.getByRole('button', { name: 'Terug naar het formulier' }).click()
  await expect(termsOf(two).getByLabel('Toelichting bij het voorstel')).toHaveValue('Van de tweede.')
  await termsOf(two).getByRole('button', { name: 'Opslaan' }).click()

  await dialog.getByRole('radio', { name: /^Mijn waarde houden/ }).check()
  await dialog.getByRole('button', { name: 'Met deze keuze opslaan' }).click()
  await expect(dialog).toBeHidden()
  await expect(two.getByRole('button', { name: 'Bewerken: Afspraken' })).toBeVisible()
  expect(await (await api.as('contracteerder')).get('contracts', contract.id)).toMatchObject({ explanation: 'Van de tweede.', plafond_cents: 120_000_000 })
})

test('what the other wrote can be taken over', async ({ pageOf, api }) => {
  const contract = await api.aContract({ upto: 'assessing' })
  const page = await pageOf('contracteerder2')
  await page.goto(`/contracts/${contract.id}/show`)
  await settled(page)
  await page.getByRole('button', { name: 'Bewerken: Afspraken' }).click()
  await (await api.as('contracteerder')).must('PUT', `contracts/${contract.id}`, { version: contract.version, explanation: 'Van de ander.' })
  const terms = page.getByRole('region', { name: 'Afspraken' })
  await terms.getByLabel('Toelichting bij het voorstel').fill('Van mij.')
  await terms.getByRole('button', { name: 'Opslaan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /^Andere waarde overnemen/ }).check()
  await dialog.getByRole('button', { name: 'Met deze keuze opslaan' }).click()
  await expect(page.getByRole('button', { name: 'Bewerken: Afspraken' })).toBeVisible()
  await expect(terms).toContainText('Van de ander.')
  expect(await (await api.as('contracteerder')).get('contracts', contract.id)).toMatchObject({ explanation: 'Van de ander.' })
})
