import { describe, expect, test } from 'vitest'
import { closedContractStatuses, contractLife, frozenContractStatuses, nextContractStatuses } from '../../server/model/contract.ts'
import { openPlafondRequestStatuses, plafondRequestLife } from '../../server/model/plafondRequest.ts'
import { judgeContract } from '../../server/policy/judgeContract.ts'
import { judgePlafondRequest } from '../../server/policy/judgePlafondRequest.ts'
import { contractSaid, factsOf, requestFactsOf, requestSaid, said, type World } from './facts.ts'

const contractStatuses = contractLife.statuses
const requestStatuses = plafondRequestLife.statuses

/** The steps of design/domain.md, by track. */
const contractSteps: Record<string, string[]> = {
  maatwerk: [
    'draft>invited',
    'draft>rejected',
    'draft>withdrawn',
    'invited>quoted',
    'invited>rejected',
    'invited>withdrawn',
    'quoted>negotiating',
    'quoted>rejected',
    'quoted>withdrawn',
    'negotiating>offered',
    'negotiating>rejected',
    'negotiating>withdrawn',
    'assessing>offered',
    'assessing>rejected',
    'assessing>withdrawn',
    'offered>signed',
    'offered>declined',
    'offered>lapsed',
    'offered>withdrawn',
    'signed>active',
    'signed>ended',
    'active>ended',
  ],
  digitaal: [
    'draft>assessing',
    'draft>rejected',
    'draft>withdrawn',
    'invited>quoted',
    'invited>rejected',
    'invited>withdrawn',
    'quoted>negotiating',
    'quoted>rejected',
    'quoted>withdrawn',
    'negotiating>offered',
    'negotiating>rejected',
    'negotiating>withdrawn',
    'assessing>offered',
    'assessing>rejected',
    'assessing>withdrawn',
    'offered>signed',
    'offered>declined',
    'offered>lapsed',
    'offered>withdrawn',
    'signed>active',
    'signed>ended',
    'active>ended',
    'rejected>assessing',
  ],
}
const requestSteps = [
  'draft>submitted',
  'draft>inadmissible',
  'draft>withdrawn',
  'submitted>complete',
  'submitted>withdrawn',
  'complete>approved',
  'complete>partially_approved',
  'complete>rejected',
  'complete>withdrawn',
]

describe('status × next status of a contract', () => {
  for (const track of ['maatwerk', 'digitaal'] as const) {
    test.each(contractStatuses.flatMap((from) => contractStatuses.filter((to) => to !== from).map((to) => [from, to] as const)))(
      `${track}: %s → %s`,
      (from, to) => {
        const closing: World['contract'] = { ended_on: '2027-06-01', reason: 'Reden.', rejection_clauses: ['GGZ-DG-6'] }
        const told = said(judgeContract(factsOf(track, { contract: { ...closing, status: to }, before: { ...closing, status: from } }), to))
        expect(told.includes('invalid@status')).toBe(!contractSteps[track]!.includes(`${from}>${to}`))
        if (told.includes('invalid@status')) expect(told).toEqual(['invalid@status'])
      },
    )
  }
  test('what may follow is told by track', () => {
    expect(nextContractStatuses({ status: 'draft', track: 'maatwerk' })).toEqual(['invited', 'rejected', 'withdrawn'])
    for (const track of ['digitaal', 'vrijgevestigd', 'standaard'])
      expect(nextContractStatuses({ status: 'draft', track })).toEqual(['assessing', 'rejected', 'withdrawn'])
  })
  test('a step that cannot be taken names those that can', () => {
    expect(contractSaid('digitaal', 'active', { contract: { status: 'active' }, before: { status: 'offered' } })).toEqual(['invalid@status'])
    expect(contractSaid('digitaal', 'draft', { contract: { status: 'draft' }, before: { status: 'lapsed' } })).toEqual(['invalid@status'])
    expect(requestSaid('approved', { before: { status: 'draft' } })).toEqual(['invalid@status'])
    expect(requestSaid('draft', { before: { status: 'withdrawn' } })).toEqual(['invalid@status'])
  })
  test('staying is no step', () => expect(contractSaid('digitaal', 'save', { contract: { status: 'active' }, before: { status: 'active' } })).toEqual([]))
  test('the track that a save gives counts', () => {
    expect(contractSaid('digitaal', 'assessing', { contract: { status: 'assessing' }, before: { status: 'draft', track: 'maatwerk' } })).toEqual([])
  })
  test('a new contract takes no step', () => expect(contractSaid('digitaal', 'save', { before: null })).toEqual([]))
})

describe('status × next status of a plafond request', () => {
  test.each(requestStatuses.flatMap((from) => requestStatuses.filter((to) => to !== from).map((to) => [from, to] as const)))('%s → %s', (from, to) => {
    const late = to === 'inadmissible' ? { submitted_on: '2027-10-01' } : {}
    const told = said(judgePlafondRequest(requestFactsOf({ request: { status: to, ...late }, before: { status: from, ...late } }), to))
    expect(told.includes('invalid@status')).toBe(!requestSteps.includes(`${from}>${to}`))
    if (told.includes('invalid@status')) expect(told).toEqual(['invalid@status'])
  })
  test('staying is no step', () => expect(requestSaid('complete', { request: { status: 'complete' }, before: { status: 'complete' } })).toEqual([]))
  test('nor is a save', () => expect(requestSaid('save', { request: { status: 'rejected' }, before: { status: 'draft' } })).toEqual([]))
})

test('every status has its Dutch label', () => {
  expect(contractLife.labels).toMatchSnapshot()
  expect(plafondRequestLife.labels).toMatchSnapshot()
})

test('the groups of statuses', () => {
  expect(closedContractStatuses).toEqual(['rejected', 'declined', 'lapsed', 'withdrawn', 'ended'])
  expect(frozenContractStatuses).toEqual(['signed', 'active', 'ended'])
  expect(openPlafondRequestStatuses).toEqual(['draft', 'submitted', 'complete'])
})
