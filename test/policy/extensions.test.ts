import { describe, expect, test } from 'vitest'
import { extensionRequestFieldRules } from '../../server/features/registers/extension_requests/extensionRequestFieldRules.ts'
import { addDays } from '../../server/model/dates.ts'
import { type ExtensionRequest, type ExtensionRequestStatus, extensionRequestLife } from '../../server/model/extensionRequest.ts'
import { judgeRegister } from '../../server/policy/judgeRegister.ts'
import { unextendedUntil } from '../../server/policy/rule_sets/kv_2025_2026/extensionRules.ts'
import { spoken } from './facts.ts'
import { ggz, kv, withClause, withoutClause } from './policies.ts'

const form = { name: 'extension_requests', life: extensionRequestLife, fieldRules: extensionRequestFieldRules } as const
const aRequest = (overrides: Partial<ExtensionRequest> = {}): ExtensionRequest => ({
  id: 1,
  version: 1,
  created_at: '',
  updated_at: '',
  reference: 'VLG-2025-00001',
  policy_id: 2,
  provider_id: 1,
  case_reference: 'ELV-2025-0042',
  status: 'requested',
  stay_started_on: '2025-01-01',
  extension_until: '2025-05-01',
  received_on: '2025-03-20',
  granted_until: null,
  motivation: null,
  decided_on: null,
  decided_by: null,
  closed_on: null,
  ...overrides,
})
const judged = (record: Partial<ExtensionRequest>, before: ExtensionRequestStatus | null = null, policy = kv) =>
  spoken(judgeRegister(form, { policy, contract: { track: '', care_type: 'elv' }, record: aRequest(record), today: '2025-06-01' }, before))

describe('KV-P-11: a stay of 90 days needs no extension', () => {
  const table: [string, stay_started_on: string, day90: string][] = [
    ['in an ordinary year', '2025-01-01', '2025-03-31'],
    ['over a leap day', '2024-01-01', '2024-03-30'],
    ['begun on a leap day', '2024-02-29', '2024-05-28'],
    ['ending on a leap day', '2023-12-02', '2024-02-29'],
    ['the same days without one', '2024-12-02', '2025-03-01'],
    ['begun on the last day of a month', '2025-01-31', '2025-04-30'],
    ['over the turn of the year', '2025-11-15', '2026-02-12'],
    ['over the change to summer time', '2025-03-01', '2025-05-29'],
    ['over the change to winter time', '2025-09-01', '2025-11-29'],
  ]
  test.each(table)('%s: day 90 is refused, day 91 is let through', (_name, stay_started_on, day90) => {
    const received_on = stay_started_on
    expect(unextendedUntil(kv, { stay_started_on })).toBe(day90)
    expect(judged({ stay_started_on, received_on, extension_until: day90 })).toEqual(['KV-P-11@extension_until'])
    expect(judged({ stay_started_on, received_on, extension_until: addDays(day90, -1) })).toEqual(['KV-P-11@extension_until'])
    expect(judged({ stay_started_on, received_on, extension_until: addDays(day90, 1) })).toEqual([])
  })
  test('the days are the policy’s', () => {
    const month = withClause(kv, 'KV-P-11', { days: 30 })
    expect(judged({ extension_until: '2025-01-30' }, null, month)).toEqual(['KV-P-11@extension_until'])
    expect(judged({ extension_until: '2025-01-31' }, null, month)).toEqual([])
    const none = withClause(kv, 'KV-P-11', { days: null })
    expect(unextendedUntil(none, aRequest())).toBeNull()
    expect(judged({ extension_until: '2025-01-01' }, null, none)).toEqual([])
  })
  test('nor does a grant end on or before that day', () => {
    const granted = { status: 'granted', decided_on: '2025-03-25', motivation: 'Korter: de vervolgplek komt eerder vrij.' } as const
    expect(judged({ ...granted, granted_until: '2025-03-31' }, 'requested')).toEqual(['KV-P-11@granted_until'])
    expect(judged({ ...granted, granted_until: '2025-04-01' }, 'requested')).toEqual([])
  })
})

describe('KV-P-11: nothing about the insured person', () => {
  const table: [string, Partial<ExtensionRequest>, ...string[]][] = [
    ['a code of the provider’s file', { case_reference: 'CASUS 17' }],
    ['a name', { case_reference: 'mevr. Jansen' }, 'KV-P-11@case_reference'],
    ['a birth date', { case_reference: '12-03-1948' }, 'KV-P-11@case_reference'],
    ['a citizen service number', { case_reference: '1234.56.782' }, 'KV-P-11@case_reference'],
    ['no code at all', { case_reference: 'CASUS' }, 'KV-P-11@case_reference'],
    ['a motivation', { motivation: 'Wacht sinds 12-03-2025 op een plaats in de wijkkliniek.' }],
    ['a birth date in it', { motivation: 'Verzekerde is geboren op 12-03-1948.' }, 'KV-P-11@motivation'],
    ['a citizen service number in it', { motivation: 'Zie bsn 123456782.' }, 'KV-P-11@motivation'],
    ['both', { case_reference: 'J. de Vries', motivation: 'bsn 123456782' }, 'KV-P-11@case_reference', 'KV-P-11@motivation'],
  ]
  test.each(table)('%s', (_name, record, ...said) => {
    expect(judged(record)).toEqual(said)
  })
  test('no sentence repeats what was given', () => {
    const given = { case_reference: 'Jansen 12-03-1948', motivation: 'bsn 123456782' }
    const { refusals } = judgeRegister(form, { policy: kv, contract: { track: '', care_type: 'elv' }, record: aRequest(given), today: '2025-06-01' }, null)
    expect(refusals).toHaveLength(2)
    for (const { message } of refusals) expect(message).not.toMatch(/Jansen|1948|12-03|123456782/)
  })
  test.each([
    ['is shown only', withClause(kv, 'KV-P-11', { enforce: 'show' })],
    ['is not one of elv', withClause(kv, 'KV-P-11', { care_types: ['grz'] })],
    ['is lacking', withoutClause(kv, 'KV-P-11')],
  ])('is kept also where the clause %s', (_name, policy) => {
    expect(judged({ case_reference: '123456782', motivation: 'Geboren op 12-03-1948.' }, null, policy)).toEqual([
      'invalid@case_reference',
      'invalid@motivation',
    ])
    expect(judged({}, null, policy)).toEqual([])
  })
})

describe('the life of a request to extend a stay', () => {
  const granted = { status: 'granted', decided_on: '2025-03-25', granted_until: '2025-05-01' } as const
  const rejected = { status: 'rejected', decided_on: '2025-03-25', motivation: 'Geen medische noodzaak.' } as const
  const table: [string, Partial<ExtensionRequest>, ExtensionRequestStatus | null, ...string[]][] = [
    ['a new one', {}, null],
    ['a new one that is granted already', granted, null, 'invalid@status'],
    ['granted as asked', granted, 'requested'],
    ['granted without an end', { ...granted, granted_until: null }, 'requested', 'invalid@granted_until'],
    ['granted without the day of the decision', { ...granted, decided_on: null }, 'requested', 'invalid@decided_on'],
    ['granted for longer than asked', { ...granted, granted_until: '2025-05-02' }, 'requested', 'invalid@granted_until'],
    ['granted for shorter, with a motivation', { ...granted, granted_until: '2025-04-30', motivation: 'Tot de vervolgplek.' }, 'requested'],
    ['granted for shorter, without one', { ...granted, granted_until: '2025-04-30' }, 'requested', 'invalid@motivation'],
    ['rejected', rejected, 'requested'],
    ['rejected without a motivation', { ...rejected, motivation: null }, 'requested', 'invalid@motivation'],
    ['rejected with an end', { ...rejected, granted_until: '2025-05-01' }, 'requested', 'invalid@granted_until'],
    ['withdrawn', { status: 'withdrawn', closed_on: '2025-03-25' }, 'requested'],
    ['withdrawn without its day', { status: 'withdrawn' }, 'requested', 'invalid@closed_on'],
    ['decided on the day it came in', { ...granted, decided_on: '2025-03-20' }, 'requested'],
    ['decided the day before', { ...granted, decided_on: '2025-03-19' }, 'requested', 'invalid@decided_on'],
    ['granted after it was rejected', granted, 'rejected', 'invalid@status'],
    ['ending before the stay begins', { extension_until: '2024-12-31' }, null, 'invalid@extension_until', 'KV-P-11@extension_until'],
  ]
  test.each(table)('%s', (_name, record, before, ...said) => {
    expect(judged(record, before)).toEqual(said)
  })
  test('a policy without elv has none', () => {
    expect(judged({}, null, ggz)).toEqual(['invalid@policy_id'])
  })
})
