import { expect, settled, test } from '../fixtures.ts'

const rowOf = (name: string) => ({ name: new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) })

test('a case is put away as seen, planned and taken up from the start page', async ({ pageOf, api }) => {
  const names = await Promise.all(['Merelhof', 'Sijsjeshof', 'Putterhof'].map((name, index) => `${name} ${Date.now()}${index}`))
  const contracts = []
  for (const name of names) contracts.push(await api.aContract({ upto: 'offered', provider: { name } }))
  const page = await pageOf('contracteerder')
  await page.goto(`/?filter=${encodeURIComponent(JSON.stringify({ owner_id: contracts[0]!.owner_id, kind: ['signature'] }))}&perPage=100`)
  await settled(page)
  const [seen, planned, opened] = names.map((name) => page.getByRole('row', rowOf(name)))
  await expect(seen!).toContainText('Ondertekening door de zorgaanbieder')
  await expect(seen!).toContainText('13-10-2026')

  await seen!.getByRole('button', { name: /^Gezien: / }).click()
  await expect(seen!).toHaveCount(0)

  await planned!.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Plannen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Over 7 dagen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Plannen' }).click()
  await expect(planned!).toHaveCount(0)

  await page.getByRole('checkbox', { name: /^Gezien \(/ }).click()
  await expect(seen!).toHaveCount(1)
  await expect(planned!).toHaveCount(0)
  await seen!.getByRole('button', { name: /^Terug in de lijst: / }).click()
  await expect(seen!).toHaveCount(0)
  await page.getByRole('checkbox', { name: /^Gezien \(/ }).click()
  await expect(seen!).toHaveCount(1)

  await opened!.getByRole('link', { name: /^Reactie vastleggen: / }).click()
  await expect(page).toHaveURL(new RegExp(`/contracts/${contracts[2]!.id}/show$`))
  await expect(page.getByRole('dialog', { name: /^Ondertekening vastleggen/ })).toBeVisible()
})

test('everybody’s start page is their own: a decision, a list, and for who reads nothing but where to read', async ({ pageOf, api }) => {
  const request = await api.aPlafondRequest({ upto: 'complete' })
  const lead = await pageOf('teamleider')
  await lead.goto(`/?filter=${encodeURIComponent(JSON.stringify({ kind: ['request_decision'] }))}`)
  await settled(lead)
  await lead
    .getByRole('row', rowOf(request.reference))
    .getByRole('link', { name: /^Besluiten: / })
    .click()
  await expect(lead).toHaveURL(new RegExp(`/plafond_requests/${request.id}/show`))

  const publisher = await pageOf('publicist')
  await publisher.goto('/')
  await settled(publisher)
  await expect(publisher.getByRole('table').getByText(/lijst/i).first()).toBeVisible()
  await expect(publisher.getByRole('table')).not.toContainText('OVK-')

  const reader = await pageOf('raadpleger')
  await reader.goto('/')
  await settled(reader)
  await expect(reader.getByText('Op u wacht geen werk')).toBeVisible()
  await reader.getByRole('main').getByRole('link', { name: 'Zorgaanbieders' }).click()
  await expect(reader).toHaveURL(/\/providers/)
})
