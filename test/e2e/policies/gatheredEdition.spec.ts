import { expect, settled, test } from '../fixtures.ts'

test('an admin gathers two changes, sees what they would do, and makes one edition of them', async ({ pageOf, api }) => {
  const admin = await api.as('beheerder')
  const policy = await admin.get('policies', await api.policyId('KV-2025-2026'))
  const page = await pageOf('beheerder')
  for (const [code, box, value] of [
    ['KV-TP-3', 'Uiterste datum', '15-11-2024'],
    ['KV-A-14', 'Termijn in jaren', '4'],
  ] as const) {
    await page.goto(`/policies/${policy.id}/show?clause=${code}`)
    await page.getByRole('button', { name: `Bewerken: ${code}`, exact: true }).click()
    await page.getByRole('dialog').getByLabel(box).fill(value)
    await page.getByRole('dialog').getByRole('button', { name: 'Verzamelen' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await page.getByRole('tab', { name: 'Volgende editie (2)' }).click()
  await page.getByRole('button', { name: 'Gevolgen berekenen' }).click()
  await expect(page.getByRole('heading', { name: 'Niet beoordeeld' })).toBeVisible()
  await page.getByLabel('Bekendgemaakt op').fill('15-11-2027')
  await page.getByLabel('Reden van de wijziging').fill('Besluit van de directie.')
  await page.getByLabel('Wie op de hoogte is gebracht').fill('Alle zorgaanbieders.')
  await page.getByRole('button', { name: `Editie ${policy.edition + 1} maken` }).click()
  await expect(page.getByRole('heading', { name: `Editie ${policy.edition + 1} van 15-11-2027` })).toBeVisible()
  await page.goto(`/policies/${policy.id}/show?contradicting=1`)
  await settled(page)
  await expect(page.getByText('In de tekst van het beleid staat 5 jaar, bij de termijn in jaren 4. Pas een van beide aan.')).toBeVisible()
  await page.goto('/policies')
  await settled(page)
  expect(
    await page.evaluate(() => [...document.querySelectorAll('.RaDatagrid-tableWrapper, table')].every((table) => table.scrollWidth <= table.clientWidth + 1)),
  ).toBe(true)
  await expect(page.getByRole('columnheader', { name: 'Status' })).toBeInViewport()
})
