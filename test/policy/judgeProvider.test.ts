import { expect, test } from 'vitest'
import type { ContractFacts } from '../../server/policy/engine/facts.ts'
import { judgeContract, judgeProvider } from '../../server/policy/judgeContract.ts'
import { ggz } from './policies.ts'
import { aLine, aQualification, emptyContract, emptyProvider } from './rows.ts'

const nothing: ContractFacts = {
  policy: ggz,
  contract: { ...emptyContract, policy_id: ggz.id, care_type: 'ggz', track: 'maatwerk', origin: 'known', starts_on: '2027-01-01', ends_on: '2027-12-31' },
  provider: { ...emptyProvider, kind: 'institution' },
  qualifications: [],
  lines: [],
  assessments: [],
  proposals: [],
  today: '2026-09-01',
}
const clauses = (changes: Partial<ContractFacts>): string[] => judgeProvider({ ...nothing, ...changes }).refusals.map(({ clause }) => clause)

test('asks of an offer that is not there yet what the provider is', () => {
  expect(clauses({})).toContain('GGZ-M-1')
  expect(clauses({ provider: { ...nothing.provider, uniform_model: true } })).toEqual([])
  expect(judgeProvider({ ...nothing, provider: { ...nothing.provider, kind: 'independent' } }).invalid).toEqual([expect.objectContaining({ field: 'track' })])
})

test('and nothing that staff record on a contract', () => {
  const provider = { ...nothing.provider, uniform_model: true }
  const asked = judgeContract({ ...nothing, provider }, 'offered').refusals.map(({ clause }) => clause)
  expect(asked).toEqual(['GGZ-M-8'])
})

test('of a performance: who may have it, not whether its line is confirmed (GGZ-P-5)', () => {
  const provider = { ...nothing.provider, uniform_model: true }
  const [performance] = ggz.clauses.get('GGZ-P-5')!.performances
  const lines = [aLine({ performance: performance!, confirmed: false })]
  expect(clauses({ provider, lines })).toEqual(['GGZ-P-5'])
  expect(clauses({ provider, lines, qualifications: [aQualification('addiction_care')] })).toEqual([])
  const offered = judgeContract({ ...nothing, provider, lines, qualifications: [aQualification('addiction_care')] }, 'offered')
  expect(offered.refusals.filter(({ clause }) => clause === 'GGZ-P-5')).toHaveLength(1)
})
