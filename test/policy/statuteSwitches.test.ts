import { describe, expect, test } from 'vitest'
import type { StatuteSwitchFacts } from '../../server/features/registers/statute_switches/statuteSwitchFacts.ts'
import { statuteSwitchFieldRules } from '../../server/features/registers/statute_switches/statuteSwitchFieldRules.ts'
import { type StatuteSwitch, type StatuteSwitchStatus, statuteSwitchLife } from '../../server/model/statuteSwitch.ts'
import type { Policy } from '../../server/policy/engine/policy.ts'
import { statuteCategories } from '../../server/policy/engine/statuteSwitchRow.ts'
import { clausesAgainst, judgeRegister, registerWarnings } from '../../server/policy/judgeRegister.ts'
import { spoken } from './facts.ts'
import { ggz, kv, withClause, withoutClause } from './policies.ts'

const form = { name: 'statute_switches', life: statuteSwitchLife, fieldRules: statuteSwitchFieldRules } as const

/** A practice that becomes an institution, told and approved on the last days that are in time. */
const aSwitch = (overrides: Partial<StatuteSwitch> = {}): StatuteSwitch => ({
  id: 1,
  version: 1,
  created_at: '',
  updated_at: '',
  reference: 'WKS-2027-00001',
  policy_id: 1,
  provider_id: 1,
  status: 'notified',
  notified_on: '2026-08-31',
  from_category: 'practice',
  to_category: 'institution',
  statute_approved_on: '2026-07-01',
  statute_section: 'III',
  statute_version: '4.0',
  cause: 'Groei van twee naar negen behandelaren.',
  impact: 'Multidisciplinair aanbod in setting 2 en 3.',
  effective_on: '2027-01-01',
  decided_on: null,
  decided_by: null,
  motivation: null,
  rejection_clauses: null,
  closed_on: null,
  contract_id: null,
  owner_id: null,
  ...overrides,
})
const accepted = { status: 'accepted', decided_on: '2026-09-15' } as const
const toPractice = { from_category: 'institution', to_category: 'practice', statute_section: 'II' } as const

type World = { record?: Partial<StatuteSwitch>; kind?: 'institution' | 'independent'; live?: string; policy?: Policy; closed?: true }
function factsOf({ record, kind, live, policy = ggz, closed }: World): StatuteSwitchFacts {
  const notice = aSwitch(record)
  const { track, kind: fitting } = statuteCategories[notice.to_category]
  return {
    policy,
    contract: { track },
    record: notice,
    today: '2026-10-01',
    provider: { name: 'Praktijk De Linde', kind: kind ?? fitting },
    live_contract: live ?? null,
    policy_status: closed ? 'closed' : 'published',
  }
}
const said = (world: World, before: StatuteSwitchStatus | null) => spoken(judgeRegister(form, factsOf(world), before))

describe('GGZ-S-1 to S-4: what an acceptance asks, all at once', () => {
  const table: [string, Partial<StatuteSwitch>, ...string[]][] = [
    ['on the last day of everything', {}],
    ['the other way round', toPractice],
    ['GGZ-S-1: told on 1 September', { notified_on: '2026-09-01' }, 'GGZ-S-1@notified_on'],
    ['GGZ-S-2: approved on 2 July', { statute_approved_on: '2026-07-02' }, 'GGZ-S-2@statute_approved_on'],
    ['GGZ-S-2: approved long ago', { statute_approved_on: '2020-02-29' }],
    ['GGZ-S-2: not approved', { statute_approved_on: null }, 'GGZ-S-2@statute_approved_on'],
    ['GGZ-S-2: in the section it comes from', { statute_section: 'II' }, 'GGZ-S-2@statute_section'],
    ['GGZ-S-2: a practice in the section of institutions', { ...toPractice, statute_section: 'III' }, 'GGZ-S-2@statute_section'],
    ['GGZ-S-2: in no section', { statute_section: null }, 'GGZ-S-2@statute_section'],
    ['GGZ-S-3: without its cause', { cause: ' ' }, 'GGZ-S-3@cause'],
    ['GGZ-S-3: without its impact', { impact: null }, 'GGZ-S-3@impact'],
    ['GGZ-S-4: from the day before', { effective_on: '2026-12-31' }, 'GGZ-S-4@effective_on'],
    ['GGZ-S-4: from the day after', { effective_on: '2027-01-02' }, 'GGZ-S-4@effective_on'],
    ['GGZ-S-4: from no day', { effective_on: null }, 'GGZ-S-4@effective_on'],
    [
      'everything wrong at once',
      { notified_on: '2026-09-03', statute_approved_on: null, statute_section: null, cause: null, impact: null, effective_on: null },
      'GGZ-S-1@notified_on',
      'GGZ-S-2@statute_approved_on',
      'GGZ-S-2@statute_section',
      'GGZ-S-3@cause',
      'GGZ-S-3@impact',
      'GGZ-S-4@effective_on',
    ],
  ]
  test.each(table)('%s', (_name, record, ...expected) => {
    expect(said({ record: { ...accepted, ...record } }, 'notified')).toEqual(expected)
  })
  test.each(table)('kept as a notice: %s', (_name, record) => {
    expect(said({ record }, null)).toEqual([])
    expect(said({ record }, 'notified')).toEqual([])
  })
  test('the dates are the clauses’, and the day is that on which contracts start', () => {
    const later: Policy = {
      ...withClause(withClause(ggz, 'GGZ-S-1', { date: '2026-10-01' }), 'GGZ-S-2', { date: '2026-08-01' }),
      contract_starts_on: '2028-01-01',
    }
    const record = { ...accepted, notified_on: '2026-09-30', statute_approved_on: '2026-08-01', effective_on: '2028-01-01', decided_on: '2026-10-01' }
    expect(said({ record, policy: later }, 'notified')).toEqual([])
    const late = { ...record, notified_on: '2026-10-01', statute_approved_on: '2026-08-02', effective_on: '2027-01-01' }
    expect(said({ record: late, policy: later }, 'notified')).toEqual(['GGZ-S-1@notified_on', 'GGZ-S-2@statute_approved_on', 'GGZ-S-4@effective_on'])
  })
  test('a clause that says "uiterlijk" includes its day, one without a date asks for the approval alone', () => {
    const included = withClause(ggz, 'GGZ-S-1', { date_excluded: false })
    expect(said({ record: { ...accepted, notified_on: '2026-09-01' }, policy: included }, 'notified')).toEqual([])
    const dateless = withClause(ggz, 'GGZ-S-2', { date: null })
    expect(said({ record: { ...accepted, statute_approved_on: '2026-12-01' }, policy: dateless }, 'notified')).toEqual([])
    expect(said({ record: { ...accepted, statute_approved_on: null }, policy: dateless }, 'notified')).toEqual(['GGZ-S-2@statute_approved_on'])
  })
  test('a clause that the policy lacks is not judged, and none of them warns', () => {
    expect(said({ record: { ...accepted, notified_on: '2026-09-01' }, policy: withoutClause(ggz, 'GGZ-S-1') }, 'notified')).toEqual([])
    expect(registerWarnings('statute_switches', factsOf({ record: { notified_on: '2026-12-01' } }))).toEqual([])
  })
})

describe('a notice that is turned down', () => {
  const rejected = { status: 'rejected', decided_on: '2026-09-15', motivation: 'Te laat gemeld.' } as const
  test('rests on the clauses that its acceptance would break, each once', () => {
    const late = factsOf({ record: { ...rejected, notified_on: '2026-09-01', cause: null, impact: null } })
    expect(clausesAgainst('statute_switches', late, 'accepted')).toEqual(['GGZ-S-1', 'GGZ-S-3'])
    expect(clausesAgainst('statute_switches', factsOf({ record: rejected }), 'accepted')).toEqual([])
  })
  test.each([
    ['too late, with its reason', { ...rejected, notified_on: '2026-09-01' }],
    ['without a reason', { ...rejected, motivation: '  ' }, 'invalid@motivation'],
    ['without its day', { ...rejected, decided_on: null }, 'invalid@decided_on'],
    ['before it came', { ...rejected, decided_on: '2026-08-30' }, 'invalid@decided_on'],
    ['on the day it came', { ...rejected, decided_on: '2026-08-31' }],
  ] as [string, Partial<StatuteSwitch>, ...string[]][])('%s', (_name, record, ...expected) => {
    expect(said({ record }, 'notified')).toEqual(expected)
  })
})

describe('what holds whatever the clauses say', () => {
  test.each([
    ['a new notice', {}, null],
    ['a new notice that is accepted already', { record: accepted }, null, 'invalid@status'],
    ['from a category to itself', { record: { from_category: 'institution' } }, null, 'invalid@to_category'],
    ['under a policy without such tracks', { policy: kv }, null, 'invalid@policy_id'],
    ['accepted without its day', { record: { ...accepted, decided_on: null } }, 'notified', 'invalid@decided_on'],
    ['accepted under a policy that is closed', { record: accepted, closed: true }, 'notified', 'invalid@policy_id'],
    ['kept under a policy that is closed', { closed: true }, 'notified'],
    ['accepted for a provider of the old kind', { record: accepted, kind: 'independent' }, 'notified', 'invalid@provider_id'],
    ['the same the other way round', { record: { ...accepted, ...toPractice }, kind: 'institution' }, 'notified', 'invalid@provider_id'],
    ['kept for a provider of the old kind', { kind: 'independent' }, 'notified'],
    ['accepted beside a contract that stands', { record: accepted, live: 'OVK-2027-00042' }, 'notified', 'invalid@provider_id'],
    ['kept beside a contract that stands', { live: 'OVK-2027-00042' }, 'notified'],
    ['withdrawn', { record: { status: 'withdrawn', closed_on: '2026-09-05', notified_on: '2026-09-03' } }, 'notified'],
    ['withdrawn before it came', { record: { status: 'withdrawn', closed_on: '2026-08-30' } }, 'notified', 'invalid@closed_on'],
    ['accepted after a rejection', { record: accepted }, 'rejected', 'invalid@status'],
    ['opened again', {}, 'accepted', 'invalid@status'],
  ] as [string, World, StatuteSwitchStatus | null, ...string[]][])('%s', (_name, world, before, ...expected) => {
    expect(said(world, before)).toEqual(expected)
  })
})
