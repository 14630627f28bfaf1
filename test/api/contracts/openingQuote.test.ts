import { describe, expect, test } from 'vitest'
import { useApp } from '../../support/startApp.ts'

describe('the quote that opened a negotiation', () => {
  const app = useApp()
  const quotesOf = async (id: number) => (await app.as('raadpleger')).list('proposals', { contract_id: id, party: 'provider' })

  test('says so from then on, and no other proposal does', async () => {
    const quoted = await app.aContract({ track: 'maatwerk', upto: 'quoted' })
    expect((await quotesOf(quoted.id)).map(({ opened_negotiation }) => opened_negotiation)).toEqual([false])
    const contract = await app.aContract({ track: 'maatwerk', upto: 'negotiating' })
    const staff = await app.as('contracteerder')
    await staff.must('POST', 'proposals', { contract_id: contract.id, party: 'provider', sent_on: '2026-09-20', explanation: 'Tweede voorstel.' })
    const all = await staff.list('proposals', { contract_id: contract.id })
    expect(all.map(({ party, opened_negotiation }) => [party, opened_negotiation])).toEqual([
      ['provider', true],
      ['insurer', false],
      ['provider', false],
    ])
  })

  test('is refused at the field that changes, and is as it was', async () => {
    const contract = await app.aContract({ track: 'maatwerk', upto: 'negotiating' })
    const staff = await app.as('contracteerder')
    const [quote] = await quotesOf(contract.id)
    expect(await staff.put('proposals', quote!, { substantiation: ' ' })).toBeRefusedBy('GGZ-M-8', { field: 'substantiation' })
    expect(await staff.delete('proposals', quote!.id)).toAnswer(409)
    expect(await staff.get('proposals', quote!.id)).toEqual(quote)
    expect(await staff.put('proposals', quote!, { outcome: 'countered' })).toAnswer(200)
  })
})
