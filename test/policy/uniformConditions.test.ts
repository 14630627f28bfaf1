import { expect, test } from 'vitest'
import type { TariffLineRow } from '../../server/policy/engine/facts.ts'
import { judgeTariffLine } from '../../server/policy/judgeParts.ts'
import { aContract } from './facts.ts'
import { ggz, kv, withClause, withoutClause } from './policies.ts'
import { aLine } from './rows.ts'

const unpublished = { ...kv, uniform_conditions_on: null }
const rests = ['elv_korsakov', 'elv_gesloten_herstel', 'elv_anw_hoog']

const fieldsOf = (policy: typeof kv, line: Partial<TariffLineRow>, track = 'standaard') =>
  judgeTariffLine({ policy, contract: aContract(track), line: aLine(line) }).invalid.map(({ field }) => field)

test.each(rests)('KV-P-15: %s cannot be confirmed until the publication of the uniform conditions is recorded', (performance) => {
  const { invalid, refusals } = judgeTariffLine({ policy: unpublished, contract: aContract('standaard'), line: aLine({ performance, confirmed: true }) })
  expect(refusals).toEqual([])
  expect(invalid).toEqual([
    {
      field: 'confirmed',
      message:
        'De uniforme aanvullende inkoopvoorwaarden voor deze prestatie zijn nog niet als gepubliceerd vastgelegd bij het inkoopbeleid (KV-P-15); bevestigen kan daarna.',
    },
  ])
  expect(fieldsOf(unpublished, { performance, confirmed: false })).toEqual([])
  expect(fieldsOf(kv, { performance, confirmed: true })).toEqual([])
})

test('KV-P-15: other performances, and policies without the clause, wait for nothing', () => {
  for (const performance of ['elv_laag', 'elv_hoog', 'elv_hospice']) expect(fieldsOf(unpublished, { performance, confirmed: true })).toEqual([])
  expect(fieldsOf(withoutClause(unpublished, 'KV-P-15'), { performance: 'elv_korsakov', confirmed: true })).toEqual([])
  expect(fieldsOf(ggz, { performance: 'contingency_management', confirmed: true }, 'digitaal')).toEqual([])
})

test('KV-P-15: which performances rest on the conditions is what the clauses on them say', () => {
  const without = withoutClause(withClause(unpublished, 'KV-P-1', { performances: ['elv_korsakov'] }), 'KV-P-3')
  expect(fieldsOf(without, { performance: 'elv_korsakov', confirmed: true })).toEqual(['confirmed'])
  expect(fieldsOf(without, { performance: 'elv_gesloten_herstel', confirmed: true })).toEqual([])
  expect(fieldsOf(withoutClause(unpublished, 'KV-P-3'), { performance: 'elv_anw_hoog', confirmed: true })).toEqual(['performance'])
})
