import { beforeAll, describe, expect, test } from 'vitest'
import type { Row, Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('a search with one mistake', () => {
  const app = useApp()
  let staff: Session
  let linde: Row
  let contract: Row

  beforeAll(async () => {
    staff = await app.as('contracteerder')
    contract = await app.aContract({ upto: 'active', provider: { name: 'Stichting De Linde', city: 'Zwolle', agb_code: '06733445' } })
    linde = await staff.get('providers', contract.provider_id)
    await app.aProvider({ name: 'Öztürk Zorg', city: 'Arnhem', agb_code: '06733446' })
  })

  const search = async (resource: string, filter: Row) => {
    const { body, headers } = await staff.query(resource, { filter, range: [0, 9] })
    const meant = headers.get('x-search-meant')
    return { ids: (body as Row[]).map(({ id }) => id), meant: meant === null ? null : decodeURIComponent(meant), range: headers.get('content-range') }
  }

  test.each([
    ['Lidne', 'Linde'],
    ['lindde', 'linde'],
    ['lnde', 'linde'],
    ['stichting lunde', 'stichting linde'],
    ['Zwlole', 'Zwolle'],
    ['De Linde Zwole', 'De Linde Zwolle'],
  ])('%s finds what %s does, and says so', async (q, meant) => {
    expect(await search('providers', { q })).toEqual({ ids: [linde.id], meant, range: 'providers 0-0/1' })
    expect(await search('contracts', { q })).toEqual({ ids: [contract.id], meant, range: 'contracts 0-0/1' })
  })

  test.each(['linde', 'lin', 'Lidne Zwlole', 'xyzzy', '06733454', 'lindeee', '%'])('%s is taken as it is typed', async (q) => {
    expect((await search('providers', { q })).meant).toBeNull()
  })

  test('what is found without a filter is not looked for otherwise', async () => {
    expect(await search('providers', { q: 'linde', city: 'Arnhem' })).toMatchObject({ ids: [], meant: null })
    expect(await search('providers', { q: 'lidne', city: 'Arnhem' })).toMatchObject({ ids: [], meant: null })
    expect(await search('providers', { q: 'lidne', city: 'Zwolle' })).toMatchObject({ ids: [linde.id] })
  })

  test('is forgiven in registers and in the counts beside a list', async () => {
    const question = await staff.must('POST', 'questions', {
      policy_id: contract.policy_id,
      provider_id: linde.id,
      subject: 'Tarief',
      question: 'Hoe hoog?',
      received_on: '2027-11-01',
    })
    expect((await search('questions', { q: 'lidne' })).ids).toEqual([question.id])
    const counted = await staff.must('GET', `contracts/facets?filter=${encodeURIComponent(JSON.stringify({ q: 'lidne' }))}`)
    expect(counted.status).toEqual({ active: 1 })
  })

  test('is forgiven on the public list, in its files and on its page', async () => {
    const publisher = await app.as('publicist')
    let list = await publisher.must('POST', 'publications', { policy_id: contract.policy_id })
    for (const name of ['check', 'publish']) list = await publisher.must('POST', `publications/${list.id}/${name}`, { version: list.version })
    const answer = await fetch(`${app.url}/api/public/contracted-parties?policy=GGZ-2027&q=Lidne`)
    expect(((await answer.json()) as Row).entries.map(({ name }: Row) => name)).toEqual(['Stichting De Linde'])
    expect(answer.headers.get('x-search-meant')).toBe('Linde')
    const page = await (await fetch(`${app.url}/gecontracteerd?zoek=Lidne`)).text()
    expect(page).toContain('Bedoelde u <a href="/gecontracteerd?zoek=Linde">Linde</a>?')
    expect(page).toContain('Stichting De Linde')
    const exact = await (await fetch(`${app.url}/gecontracteerd?zoek=Linde`)).text()
    expect(exact).not.toContain('Bedoelde u')
    const nothing = await (await fetch(`${app.url}/gecontracteerd?zoek=xyzzy`)).text()
    expect(nothing).toContain('Niemand op deze lijst')
  })
})
