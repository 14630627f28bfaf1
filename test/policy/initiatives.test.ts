import { describe, expect, test } from 'vitest'
import { initiativeFieldRules } from '../../server/features/registers/initiatives/initiatives.ts'
import { type Initiative, type InitiativeStatus, initiativeLife } from '../../server/model/initiative.ts'
import { judgeRegister, registerWarnings } from '../../server/policy/judgeRegister.ts'
import { rulesOf } from '../../server/policy/rule_sets/rulesOf.ts'
import { spoken } from './facts.ts'
import { ggz, kv } from './policies.ts'

const form = { name: 'initiatives', life: initiativeLife, fieldRules: initiativeFieldRules } as const
const anInitiative = (overrides: Partial<Initiative> = {}): Initiative => ({
  id: 1,
  version: 1,
  created_at: '',
  updated_at: '',
  reference: 'INI-2027-00001',
  policy_id: 1,
  provider_id: 1,
  status: 'proposed',
  theme: 'sustainability',
  title: 'Groene behandelkamers',
  description: null,
  contact_name: null,
  contact_email: null,
  received_on: '2027-03-01',
  owner_id: null,
  follow_up: null,
  follow_up_on: null,
  outcome: null,
  closed_on: null,
  ...overrides,
})
const subject = (record: Initiative) => ({ policy: ggz, contract: { track: '' }, record, today: '2027-12-01' })

describe('the life of an initiative', () => {
  const done = { outcome: 'Twee panden zijn verduurzaamd.', closed_on: '2027-10-01' }
  test.each([
    ['a new one', {}, null],
    ['a new one that is realised already', { status: 'realised', ...done }, null, 'invalid@status'],
    ['taken up', { status: 'in_progress' }, 'proposed'],
    ['realised before it was taken up', { status: 'realised', ...done }, 'proposed', 'invalid@status'],
    ['realised', { status: 'realised', ...done }, 'in_progress'],
    ['realised without what came of it', { status: 'realised', ...done, outcome: ' ' }, 'in_progress', 'invalid@outcome'],
    ['realised without its day', { status: 'realised', ...done, closed_on: null }, 'in_progress', 'invalid@closed_on'],
    ['dropped at once', { status: 'dropped', outcome: 'Past niet bij het beleid.', closed_on: '2027-03-01' }, 'proposed'],
    ['dropped without a reason', { status: 'dropped', closed_on: '2027-03-02' }, 'in_progress', 'invalid@outcome'],
    ['dropped before it was proposed', { status: 'dropped', outcome: 'Nee.', closed_on: '2027-02-28' }, 'proposed', 'invalid@closed_on'],
    ['mended afterwards', { status: 'realised', ...done, outcome: 'Drie panden.' }, 'realised'],
    ['opened again', { status: 'in_progress' }, 'realised', 'invalid@status'],
  ] as [string, Partial<Initiative>, InitiativeStatus | null, ...string[]][])('%s', (_name, record, before, ...expected) => {
    expect(spoken(judgeRegister(form, subject(anInitiative(record)), before))).toEqual(expected)
  })
})

test('GGZ-I-3: the register is kept and decides nothing: no policy has a rule on it', () => {
  for (const policy of [ggz, kv]) expect(rulesOf(policy).registers.initiatives).toBeUndefined()
  expect(registerWarnings('initiatives', subject(anInitiative({ follow_up_on: '2027-01-01' })))).toEqual([])
})
