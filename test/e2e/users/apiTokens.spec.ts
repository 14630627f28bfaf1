import { expect, settled, test } from '../fixtures.ts'

test('an API token is made on a screen, shown once, works, and is seen nowhere after that', async ({ pageOf, origin }) => {
  const page = await pageOf('beheerder')
  const name = `Declaraties ${Date.now()}`
  await page.goto('/api_tokens')
  await settled(page)
  await page.getByRole('link', { name: 'Nieuw API-token' }).click()
  await page.getByLabel(/^Naam/).fill(name)
  await page.getByLabel(/^Rol/).click()
  await page.getByRole('option', { name: 'Raadpleger' }).click()
  await page.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(page.getByRole('alert')).toContainText('Dit token ziet u alleen nu.')
  const token = await page.getByLabel('Token').inputValue()
  expect(token.length).toBeGreaterThan(30)
  const answer = await fetch(`${origin}/api/providers?range=[0,0]`, { headers: { authorization: `Bearer ${token}` } })
  expect(answer.status).toBe(200)
  const seen: string[] = []
  page.on('response', async (response) => seen.push(await response.text().catch(() => '')))
  await page.getByRole('button', { name: 'Ik heb het bewaard' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  for (const address of [page.url(), '/api_tokens']) {
    await page.goto(address)
    await settled(page)
    await expect(page.getByText(name).first()).toBeVisible()
    expect(await page.content()).not.toContain(token)
  }
  expect(seen.join('\n')).not.toContain(token)
})
