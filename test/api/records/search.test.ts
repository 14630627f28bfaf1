import { beforeAll, describe, expect, test } from 'vitest'
import type { Row, Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('searching', () => {
  const app = useApp()
  let staff: Session
  const made: Record<string, Row> = {}

  beforeAll(async () => {
    staff = await app.as('contracteerder')
    const providers: Record<string, Row> = {
      lodz: { name: 'Praktijk Łódź', city: 'Tromsø', agb_code: '94123987', kvk_number: '04455667' },
      weiss: { name: 'Weiß & Đorđe', city: "'s-Gravenhage", agb_code: '94123988' },
      haag: { name: 'Haagse Zorg', city: 'Den Haag', agb_code: '06789123' },
      bosch: { name: 'Bossche Zorg', city: "'s-Hertogenbosch", agb_code: '06789124' },
      ijs: { name: 'Ĳsvogel', city: 'Den Bosch', agb_code: '06789125' },
    }
    for (const [key, fields] of Object.entries(providers)) made[key] = await app.aProvider(fields)
  })

  const cases: readonly (readonly [q: string, keys: string[]])[] = [
    ['lodz', ['lodz']],
    ['ŁÓDŹ', ['lodz']],
    ['tromso', ['lodz']],
    ['weiss', ['weiss']],
    ['dorde', ['weiss']],
    ['ijsvogel', ['ijs']],
    ['Den Haag', ['weiss', 'haag']],
    ["'s-Gravenhage", ['weiss', 'haag']],
    ['gravenh', ['weiss', 'haag']],
    ['den bosch', ['bosch', 'ijs']],
    ['hertogenbosch', ['bosch', 'ijs']],
    ['06789123', ['haag']],
    ['06 789 123', ['haag']],
    ['06-78-91-23', ['haag']],
    ['06.789.123', ['haag']],
    ['6789123', ['haag']],
    ['6 789 123', ['haag']],
    ['89124', ['bosch']],
    ['789', ['haag', 'bosch', 'ijs']],
    ['4455667', ['lodz']],
    ['04.45.56.67', ['lodz']],
    ['556', ['lodz']],
    ['AGB-code 94123988', ['weiss']],
    ['weiss 9412', ['weiss']],
    ['weiss 0678', []],
  ]

  test.each(cases)('%s finds %j', async (q, keys) => {
    expect((await staff.list('providers', { q })).map(({ id }) => id)).toEqual(keys.map((key) => made[key]!.id))
  })

  test('contracts, requests and registers are found the same way', async () => {
    const contract = await app.aContract({
      upto: 'active',
      provider: { name: 'Øverland', city: 'Den Haag', agb_code: '06555777' },
      production: [['2027-06-30', 90_000_00]],
    })
    const request = await app.aPlafondRequest({ contract })
    const question = await staff.must('POST', 'questions', {
      policy_id: contract.policy_id,
      provider_id: contract.provider_id,
      subject: 'Café Ørsted',
      question: 'Hoe?',
      received_on: '2027-11-01',
    })
    for (const q of ['overland', "overland 's-gravenhage", '06-555-777', '55577']) {
      expect(
        (await staff.list('contracts', { q })).map(({ id }) => id),
        q,
      ).toEqual([contract.id])
      expect(
        (await staff.list('plafond_requests', { q })).map(({ id }) => id),
        q,
      ).toEqual([request.id])
      expect(
        (await staff.list('questions', { q })).map(({ id }) => id),
        q,
      ).toEqual([question.id])
    }
    expect((await staff.list('questions', { q: 'cafe orsted' })).map(({ id }) => id)).toEqual([question.id])
  })
})

describe('the order of names', () => {
  const app = useApp()
  const names = ['aardbei', 'De Linde', 'Éclair', 'Öztürk', "'s-Gravenhof", 'Zwaan']

  beforeAll(async () => {
    for (const name of ['Zwaan', 'Éclair', 'aardbei', "'s-Gravenhof", 'Öztürk', 'De Linde']) {
      await app.aContract({ upto: 'active', provider: { name, city: `${name} aan Zee` } })
    }
  })

  test.each([
    ['providers', 'name', 'name'],
    ['providers', 'city', 'name'],
    ['contracts', 'provider_name', 'provider_name'],
    ['contracts', 'provider_city', 'provider_name'],
  ])('of %s by %s, both ways and over pages', async (resource, sort, shown) => {
    const viewer = await app.as('raadpleger')
    const sorted = async (direction: string, range: [number, number]) =>
      ((await viewer.query(resource, { sort: [sort, direction], range })).body as Row[]).map((row) => row[shown])
    expect(await sorted('ASC', [0, 9])).toEqual(names)
    expect(await sorted('DESC', [0, 9])).toEqual(names.toReversed())
    expect([...(await sorted('ASC', [0, 3])), ...(await sorted('ASC', [4, 9]))]).toEqual(names)
  })

  test('follows a provider that is renamed', async () => {
    const staff = await app.as('contracteerder')
    const [zwaan] = await staff.list('providers', { name: 'Zwaan' })
    const renamed = await staff.must('PUT', `providers/${zwaan!.id}`, { version: zwaan!.version, name: 'äbc' })
    const first = async () => (await staff.query('providers', { sort: ['name', 'ASC'], range: [0, 1] })).body.map(({ name }: Row) => name)
    expect(await first()).toEqual(['aardbei', 'äbc'])
    await staff.must('PUT', `providers/${zwaan!.id}`, { version: renamed.version, name: 'Zwaan' })
  })

  test('of words that are not kept in order too', async () => {
    const staff = await app.as('contracteerder')
    const provider_id = (await staff.list('providers', { name: 'Zwaan' }))[0]!.id
    const policy_id = await app.policyId('GGZ-2027')
    for (const subject of ['Zorg', 'Ünie', 'antwoord', 'Éénmalig'])
      await staff.must('POST', 'questions', { policy_id, provider_id, subject, question: 'Hoe?', received_on: '2027-11-01' })
    expect((await staff.list('questions', {}, { sort: ['subject', 'ASC'] })).map(({ subject }) => subject)).toEqual(['antwoord', 'Éénmalig', 'Ünie', 'Zorg'])
  })

  test('is that of the public list in each of its forms, and forgets no entry', async () => {
    const publisher = await app.as('publicist')
    let list = await publisher.must('POST', 'publications', { policy_id: await app.policyId('GGZ-2027') })
    for (const name of ['check', 'publish']) list = await publisher.must('POST', `publications/${list.id}/${name}`, { version: list.version })
    const address = `${app.url}/api/public/contracted-parties?policy=GGZ-2027`
    const body = (await (await fetch(address)).json()) as Row
    expect(body.entries.map(({ name }: Row) => name)).toEqual(names)
    const csv = await (await fetch(`${address}&format=csv`)).text()
    expect(names.map((name) => csv.indexOf(name))).toEqual(names.map((name) => csv.indexOf(name)).toSorted((one, other) => one - other))
    const page = await (await fetch(`${app.url}/gecontracteerd`)).text()
    const shown = names.map((name) => page.indexOf(name.replace("'", '&#39;')))
    expect(shown.every((at) => at > 0)).toBe(true)
    expect(shown).toEqual(shown.toSorted((one, other) => one - other))
    expect((await publisher.list('publication_entries', {}, { sort: ['name', 'ASC'] })).map(({ name }) => name)).toEqual(names)
    for (const q of ['oezturk', 'ozturk', 'eclair']) {
      const found = (await (await fetch(`${address}&q=${q}`)).json()) as Row
      expect(found.entries.length, q).toBe(1)
    }
  })
})

describe('a search of a list', () => {
  const app = useApp()

  test('finds letters beyond ASCII in either case', async () => {
    const provider = await app.aProvider({ name: 'ÉLAN Zorg Ÿ' })
    const viewer = await app.as('raadpleger')
    for (const name_like of ['élan', 'ÉLAN', 'zorg ÿ']) expect((await viewer.list('providers', { name_like })).map(({ id }) => id)).toEqual([provider.id])
    const staff = await app.as('contracteerder')
    const { id } = await staff.must('POST', 'qualifications', { provider_id: provider.id, kind: 'kibg', detail: 'CAFÉ 100%' })
    expect((await viewer.list('qualifications', { q: 'café 100%' })).map((row) => row.id)).toEqual([id])
  })

  test('of plafond requests takes % in a search literally', async () => {
    await app.aPlafondRequest()
    expect(await (await app.as('raadpleger')).list('plafond_requests', { q: '%' })).toEqual([])
  })
})
