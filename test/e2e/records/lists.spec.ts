import { expect, settled, test } from '../fixtures.ts'
import { cutInTables } from '../tableFaults.ts'

/** A name as long as the longest in the register of foundations: 122 characters. */
const longName = `Stichting voor Geestelijke Gezondheidszorg, Verslavingszorg en Maatschappelijke Dienstverlening ’s-Hertogenbosch-Oost ${'x'.repeat(5)}`.slice(
  0,
  122,
)

test('a name of 122 characters cuts nothing in any list at 1280', async ({ pageOf, api }) => {
  expect(longName).toHaveLength(122)
  const request = await api.aPlafondRequest({
    upto: 'submitted',
    contract: await api.aContract({ upto: 'active', provider: { name: longName }, production: [['2027-08-01', 80_000_000]] }),
  })
  const { provider_id } = await (await api.as('contracteerder')).get('contracts', request.contract_id)
  await api.aQualification({ provider_id, evidence: 'Certificaat van het keurmerkinstituut, gezien op kantoor en bewaard in het dossier.' })
  await api.aQuestion({ provider_id })
  await api.anInitiative({ provider_id })
  const page = await pageOf('contracteerder')
  for (const list of ['contracts', 'plafond_requests', 'providers', 'qualifications', 'questions', 'initiatives']) {
    const filter = list === 'providers' ? { id: [provider_id] } : { provider_id }
    await page.goto(`/${list}?filter=${encodeURIComponent(JSON.stringify(filter))}`)
    await settled(page)
    await expect.soft(page.getByRole('table').getByText(longName).first(), list).toBeVisible()
    expect.soft(await cutInTables(page), list).toEqual([])
  }
})

test('contracts and requests begin with the current policy year, tell what the others hold, and show all on request', async ({ pageOf, api }) => {
  const staff = await api.as('contracteerder')
  const page = await pageOf('contracteerder')
  for (const list of ['contracts', 'plafond_requests']) {
    await page.goto(`/${list}`)
    await settled(page)
    const year = page.getByRole('combobox', { name: 'Beleidsjaar' })
    await expect(year).toHaveText('2027')
    await expect(page.getByRole('columnheader', { name: 'Jaar' })).toBeVisible()
    await year.click()
    await page.getByRole('option', { name: '2026' }).click()
    await expect(page).toHaveURL(/policy_starts_on_lte%22%3A%222026-12-31/)
    await year.click()
    await page.getByRole('option', { name: 'Alle jaren' }).click()
    const all = await staff.query(list, { filter: {}, range: [0, 0] })
    const total = Number(all.headers.get('content-range')?.split('/')[1])
    await expect(page.locator('h1 + [aria-live]')).toHaveText(new Intl.NumberFormat('nl-NL').format(total))
  }
})

test('the start page begins with the current policy year and counts another when it is chosen', async ({ pageOf }) => {
  const page = await pageOf('contracteerder')
  await page.goto('/')
  await settled(page)
  const counts = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Overeenkomsten naar status' }) })
  const before = await counts.textContent()
  await page.getByRole('combobox', { name: 'Beleidsjaar' }).click()
  await page.getByRole('option', { name: '2025' }).click()
  await expect(page.getByRole('combobox', { name: 'Beleidsjaar' })).toHaveText('2025')
  await expect.poll(() => counts.textContent()).not.toBe(before)
})

test('Benutting can be shown, sorted and kept to “70% of meer”', async ({ pageOf }) => {
  const page = await pageOf('contracteerder')
  await page.goto('/contracts')
  await settled(page)
  await page.getByRole('button', { name: 'Kolommen' }).click()
  await page.getByRole('checkbox', { name: 'Benutting' }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: '70% of meer' }).click()
  const head = page.getByRole('columnheader', { name: 'Benutting' })
  const shares = async () => {
    const column = await head.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex)
    const texts = await page.locator(`tbody tr td:nth-child(${column + 1})`).allInnerTexts()
    return texts.map((text) => Number(text.replace('%', '').replace(',', '.')))
  }
  await expect.poll(async () => Math.min(...(await shares()))).toBeGreaterThanOrEqual(70)
  expect((await shares()).length).toBeGreaterThan(1)
  await head.getByRole('button').click()
  await expect.poll(async () => (await shares()).every((share, place, all) => place === 0 || all[place - 1]! <= share)).toBe(true)
  await head.getByRole('button').click()
  await expect.poll(async () => (await shares()).every((share, place, all) => place === 0 || all[place - 1]! >= share)).toBe(true)
})
