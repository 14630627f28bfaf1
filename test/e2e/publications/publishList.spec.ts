import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { plainCell } from '../../../server/platform/http/cells.ts'
import { choose, expect, settled } from '../fixtures.ts'
import { testOnOwnServer } from '../ownServer.ts'

const test = testOnOwnServer('publish-list', '2027-12-01')

test.describe.configure({ mode: 'serial' })

const stamp = 'Zeldzaam'

test('a publisher composes, meets an error, mends it from the report, sees the differences and publishes', async ({ pageOf, api }) => {
  const listed = await api.aContract({ upto: 'active' })
  const staff = await api.as('contracteerder')
  const provider = await staff.get('providers', listed.provider_id)
  await staff.put('providers', provider, { name: `Stichting ${stamp} Zuid`, city: 'Hoorn' })
  const ending = await api.aContract({ upto: 'active' })

  const page = await pageOf('publicist')
  await page.goto('/publications')
  await settled(page)
  await page.getByRole('link', { name: 'Nieuwe lijst' }).click()
  await choose(page, 'Inkoopbeleid', 'GGZ-2027')
  await page.getByRole('button', { name: 'Lijst samenstellen' }).click()
  await expect(page.getByText('1. Kiezen')).toBeVisible()

  // A contract ends after the list was composed: the check says so.
  const lead = await api.as('teamleider')
  await lead.put('contracts', await lead.get('contracts', ending.id), { status: 'ended', ended_on: '2027-11-30', reason: 'Gestopt.' })
  const check = page.getByRole('region', { name: '2. Controleren' })
  await check.getByRole('button', { name: 'Controleren', exact: true }).click()
  const errors = check.getByRole('list', { name: 'Fouten' })
  const gone = (await staff.get('providers', ending.provider_id)).name
  await expect(errors).toContainText(`${gone} staat op dit concept`)
  await expect(page.getByRole('button', { name: 'Nu publiceren' })).toBeDisabled()

  const line = errors.getByRole('listitem').filter({ hasText: gone })
  await line.getByRole('button', { name: 'Opnieuw samenstellen' }).click()
  await expect(check).toContainText('nog niet gecontroleerd')
  await check.getByRole('button', { name: 'Controleren', exact: true }).click()
  await expect(check.getByText(/^Gecontroleerd op/)).toBeVisible()
  // What others left to mend in this list is accepted with a reason.
  for (const accept = check.getByRole('button', { name: 'Aanvaarden met reden' }).first(); await accept.isVisible(); ) {
    const left = await check.getByRole('button', { name: 'Aanvaarden met reden' }).count()
    await accept.click()
    const panel = page.getByRole('dialog')
    await panel.getByRole('textbox', { name: 'Reden' }).fill('Wordt in de volgende lijst hersteld.')
    await panel.getByRole('button', { name: 'Aanvaarden met reden' }).click()
    await expect(panel).toBeHidden()
    await expect(check.getByRole('button', { name: 'Aanvaarden met reden' })).toHaveCount(left - 1)
  }

  await check.getByRole('tab', { name: /^Verschillen/ }).click()
  await check.getByLabel('Zoek op naam of AGB-code').fill(stamp)
  await expect(check.getByRole('row').filter({ hasText: stamp })).toContainText('Toegevoegd')

  await page.getByRole('button', { name: 'Nu publiceren' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Nu publiceren' }).click()
  await expect(page.getByText(/Gepubliceerd op 01-12-2027 door/)).toBeVisible()
  const [list] = await staff.list('publications', { status: 'published', policy_id: listed.policy_id })
  expect(await staff.list('publication_entries', { publication_id: list!.id, provider_id: listed.provider_id })).toHaveLength(1)
})

test('a visitor finds the provider by AGB code with the keyboard alone, and downloads a file that reads back equal', async ({ browser, origin, api }) => {
  const staff = await api.as('contracteerder')
  const [provider] = await staff.list('providers', { name_like: stamp })
  const context = await browser.newContext({ baseURL: origin, acceptDownloads: true })
  const page = await context.newPage()
  await page.goto('/gecontracteerd')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de lijst' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Naam, plaats of AGB-code')).toBeFocused()
  await page.keyboard.type(provider!.agb_code)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row').filter({ hasText: provider!.agb_code })).toContainText(`Stichting ${stamp} Zuid`)
  await expect(page.getByText(/^1 van \d+ vermeldingen gevonden/)).toBeVisible()

  const file = page.getByRole('link', { name: 'Lijst als CSV' })
  for (let presses = 0; presses < 30 && !(await file.evaluate((link) => link === document.activeElement)); presses += 1) await page.keyboard.press('Tab')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const rows = parse(readFileSync((await download.path())!), { bom: true, columns: true, delimiter: ';' }) as Record<string, string>[]
  const { lists } = await (await fetch(`${origin}/api/public/contracted-parties`)).json()
  const entries = lists.flatMap((list: { entries: unknown[] }) => list.entries)
  expect(rows.map((row) => [plainCell(row.naam!), plainCell(row.agb_code!), plainCell(row.plaats!), row.status, row.ingangsdatum])).toEqual(
    entries.map((one: Record<string, string>) => [one.name, one.agb_code, one.city, one.standing, one.starts_on]),
  )
  await context.close()
})
