import { describe, expect, test } from 'vitest'
import { type RequestWorld, requestSaid } from './facts.ts'
import { anAmendment } from './rows.ts'

describe('GGZ-PL-9: the decision', () => {
  const decided = (request: RequestWorld['request'], world: RequestWorld = {}): RequestWorld => ({
    ...world,
    request: { status: 'complete', decided_on: '2027-09-20', motivation: 'Groei aangetoond.', ...request },
  })
  const table: [string, 'approved' | 'partially_approved' | 'rejected', RequestWorld, ...string[]][] = [
    ['the whole', 'approved', decided({ granted_cents: 120_000_000 })],
    ['a cent less than the whole', 'approved', decided({ granted_cents: 119_999_999 }), 'invalid@granted_cents'],
    ['a cent more than was asked', 'approved', decided({ granted_cents: 120_000_001 }), 'invalid@granted_cents', 'GGZ-PL-9@granted_cents'],
    ['no amount', 'approved', decided({ granted_cents: null }), 'invalid@granted_cents'],
    ['a part: a cent less than was asked', 'partially_approved', decided({ granted_cents: 119_999_999 })],
    ['a part: a cent above the plafond', 'partially_approved', decided({ granted_cents: 100_000_001 })],
    ['a part: the plafond itself raises nothing', 'partially_approved', decided({ granted_cents: 100_000_000 }), 'invalid@granted_cents'],
    ['a part: the whole', 'partially_approved', decided({ granted_cents: 120_000_000 }), 'invalid@granted_cents'],
    ['a part: nothing', 'partially_approved', decided({ granted_cents: 0 }), 'invalid@granted_cents'],
    ['a part: more than was asked', 'partially_approved', decided({ granted_cents: 130_000_000 }), 'invalid@granted_cents', 'GGZ-PL-9@granted_cents'],
    ['a part: no amount', 'partially_approved', decided({ granted_cents: null }), 'invalid@granted_cents'],
    ['nothing', 'rejected', decided({ granted_cents: 0 })],
    ['nothing, left empty', 'rejected', decided({ granted_cents: null })],
    ['nothing, yet a cent', 'rejected', decided({ granted_cents: 1 }), 'invalid@granted_cents'],
    ['nothing, on an ended contract', 'rejected', decided({ granted_cents: 0 }, { contract: { status: 'ended' } })],
    ['a grant on an ended contract', 'approved', decided({ granted_cents: 120_000_000 }, { contract: { status: 'ended' } }), 'invalid@contract_id'],
    ['a grant on a request without an amount', 'approved', decided({ granted_cents: 120_000_000, requested_cents: null })],
    ['no motivation', 'rejected', decided({ granted_cents: 0, motivation: ' ' }), 'GGZ-PL-9@motivation'],
    ['by who entered it', 'rejected', decided({ granted_cents: 0 }, { actor_id: 7 }), 'GGZ-PL-9@status'],
    ['by who changed it', 'rejected', decided({ granted_cents: 0, changed_by: [3, 8] }, { actor_id: 8 }), 'GGZ-PL-9@status'],
    ['by another than those who changed it', 'rejected', decided({ granted_cents: 0, changed_by: [3, 8] }, { actor_id: 9 })],
    ['by who entered and changed it: told once', 'rejected', decided({ granted_cents: 0, changed_by: [7] }, { actor_id: 7 }), 'GGZ-PL-9@status'],
    ['by a program without a user', 'rejected', decided({ granted_cents: 0, entered_by: null }, { actor_id: null })],
    ['no date', 'rejected', decided({ granted_cents: 0, decided_on: null }), 'invalid@decided_on'],
    ['on the day it was complete', 'rejected', decided({ granted_cents: 0, decided_on: '2027-08-20' })],
    ['the day before', 'rejected', decided({ granted_cents: 0, decided_on: '2027-08-19' }), 'invalid@decided_on'],
    ['GGZ-PL-7: nothing is decided on an incomplete request', 'rejected', decided({ granted_cents: 0, consequences: null }), 'GGZ-PL-5@consequences'],
    [
      'a raise above a plafond amended meanwhile',
      'partially_approved',
      decided({ granted_cents: 110_000_000 }, { amendments: [anAmendment({ new_value: '110000000', effective_on: '2027-09-20' })] }),
      'invalid@granted_cents',
    ],
    ['a raise where the plafond went', 'approved', decided({ granted_cents: 120_000_000 }, { amendments: [anAmendment({ new_value: null })] })],
  ]
  test.each(table)('%s', (_name, step, world, ...said) => expect(requestSaid(step, world)).toEqual(said))
  test.each([
    ['rejected', 0],
    ['partially_approved', 110_000_000],
    ['approved', 120_000_000],
  ] as const)('as /next asks it for %s, today is the day', (step, granted_cents) => {
    expect(requestSaid(step, decided({ granted_cents, decided_on: null }, { dated: 'assume_today' }))).toEqual([])
    expect(requestSaid(step, decided({ granted_cents, decided_on: null }))).toEqual(['invalid@decided_on'])
  })
})
