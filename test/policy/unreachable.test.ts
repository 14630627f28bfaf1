import { describe, expect, test } from 'vitest'
import type { ContractRow } from '../../server/policy/engine/facts.ts'
import { newlyBroken } from '../../server/policy/engine/newlyBroken.ts'
import { unreachable } from '../../server/policy/judgeContract.ts'
import { factsOf, type World } from './facts.ts'
import { ggz, withClause } from './policies.ts'

const unsigned = { signed_on: null, processed_on: null } as const
const reasons = (track: string, today: string, contract: Partial<ContractRow>, world: World = {}) =>
  unreachable(factsOf(track, { ...world, contract: { ...unsigned, status: 'draft', ...contract }, today })).map(({ clause }) => clause ?? 'period')

type Case = [name: string, today: string, contract: Partial<ContractRow>, ...found: string[]]

describe('a new institution', () => {
  const table: Case[] = [
    ['GGZ-DG-4: the last day to ask', '2026-06-30', { origin: 'new', offered_on: null }],
    ['GGZ-DG-4: the day after', '2026-07-01', { origin: 'new', offered_on: null }, 'GGZ-DG-4'],
    ['GGZ-DG-4: asked in time', '2026-12-01', { origin: 'new', requested_on: '2026-06-30' }],
    ['GGZ-DG-4: asked too late, whatever the day', '2026-06-01', { origin: 'new', requested_on: '2026-07-01' }, 'GGZ-DG-4'],
    ['GGZ-DG-10: the last day to sign', '2027-01-01', { origin: 'new', requested_on: '2026-06-30' }],
    ['GGZ-DG-10: the day after', '2027-01-02', { origin: 'new', requested_on: '2026-06-30' }, 'GGZ-DG-10'],
    ['GGZ-DG-4: told once, though two steps ask it', '2027-01-01', { origin: 'new', status: 'assessing' }, 'GGZ-DG-4'],
    ['a known institution has neither day', '2027-06-01', { origin: 'known' }],
  ]
  test.each(table)('%s', (_name, today, contract, ...found) => expect(reasons('digitaal', today, contract)).toEqual(found))

  test('GGZ-DG-10: no signature is spoken of where none was put', () => {
    const [reason] = unreachable(
      factsOf('digitaal', { contract: { ...unsigned, status: 'offered', origin: 'new', requested_on: '2026-06-30' }, today: '2027-01-02' }),
    )
    expect(reason?.message).toBe(
      'Een nieuwe instelling ondertekent uiterlijk 01-01-2027, want de overeenkomst gaat niet met terugwerkende kracht in; vandaag is het 02-01-2027.',
    )
  })

  test('GGZ-DG-4: only where the policy refuses by it', () => {
    const policy = withClause(ggz, 'GGZ-DG-4', { enforce: 'warn' })
    expect(reasons('digitaal', '2026-07-01', { origin: 'new' }, { policy })).toEqual([])
  })
})

describe('a new practice', () => {
  const received = { origin: 'new', received_on: '2027-03-01' } as const
  const table: Case[] = [
    ['GGZ-V-2: day 42 after it was received', '2027-04-12', received],
    ['GGZ-V-2: day 43', '2027-04-13', received, 'GGZ-V-2'],
    ['GGZ-V-2: not received yet', '2027-04-13', { ...received, received_on: null }],
    ['GGZ-V-2: the last day that a start lies within the period', '2027-11-30', { ...received, received_on: '2027-11-20' }],
    ['GGZ-V-2: a signature in December would start after it', '2027-12-01', { ...received, received_on: '2027-11-20' }, 'GGZ-V-2'],
    ['GGZ-V-2: too late for both, told once', '2027-12-01', { ...received, received_on: '2027-10-01' }, 'GGZ-V-2'],
    ['a known practice', '2027-04-13', { ...received, origin: 'known' }],
  ]
  test.each(table)('%s', (_name, today, contract, ...found) => expect(reasons('vrijgevestigd', today, contract)).toEqual(found))

  test('GGZ-V-2: without a number of days there is no term', () => {
    expect(reasons('vrijgevestigd', '2027-04-13', received, { policy: withClause(ggz, 'GGZ-V-2', { days: null }) })).toEqual([])
  })
})

describe('a provider of short stay', () => {
  const table: Case[] = [
    ['KV-I-5: the last day to ask for an agreement that starts in 2026', '2025-06-30', { origin: 'new' }],
    ['KV-I-5: the day after', '2025-07-01', { origin: 'new' }, 'KV-I-5'],
    ['KV-I-5: asked in time', '2026-12-31', { origin: 'new', requested_on: '2025-06-30' }],
    ['KV-I-5: asked too late', '2025-01-01', { origin: 'new', requested_on: '2025-07-01' }, 'KV-I-5'],
    ['KV-I-6: the day after the period', '2027-01-01', { origin: 'known' }, 'period', 'KV-I-6'],
  ]
  test.each(table)('%s', (_name, today, contract, ...found) => expect(reasons('standaard', today, contract)).toEqual(found))
})

describe('a period that is over', () => {
  test('its last day, and the day after', () => {
    expect(reasons('digitaal', '2027-12-31', { origin: 'known' })).toEqual([])
    expect(unreachable(factsOf('digitaal', { contract: { ...unsigned, status: 'draft' }, today: '2028-01-01' }))).toEqual([
      { clause: null, message: `De contractperiode van ${ggz.title} liep tot en met 31-12-2027.` },
    ])
  })

  test.each(['signed', 'active', 'ended', 'rejected', 'declined', 'lapsed', 'withdrawn'] as const)('says nothing of a contract that is %s', (status) => {
    expect(reasons('digitaal', '2028-01-01', { status })).toEqual([])
  })

  test.each(['draft', 'assessing', 'offered'] as const)('is told of one that is %s', (status) => {
    expect(reasons('digitaal', '2028-01-01', { status })).toEqual(['period'])
  })
})

describe('what a change broke', () => {
  const refusal = (clause: string, field: string | null) => ({ clause, field, message: 'Dit kan niet.', quote: '', section: '' }) as never
  const invalid = (field: string) => ({ field, message: 'Dit kan niet.' })
  const before = { invalid: [invalid('settings')], refusals: [refusal('GGZ-DG-4', 'requested_on'), refusal('GGZ-DG-6', null)] }

  test('what stood already is not its doing', () => {
    expect(newlyBroken(before, before)).toEqual({ invalid: [], refusals: [] })
  })

  test('another clause, and the same clause at another field, are', () => {
    const after = {
      invalid: [invalid('settings'), invalid('starts_on')],
      refusals: [...before.refusals, refusal('GGZ-DG-4', 'origin'), refusal('GGZ-DG-5', 'requested_on'), refusal('GGZ-DG-6', 'settings')],
    }
    expect(newlyBroken(before, after)).toEqual({ invalid: [invalid('starts_on')], refusals: after.refusals.slice(2) })
  })

  test('a refusal at a field is not what an invalid field said there', () => {
    const after = { invalid: [], refusals: [refusal('GGZ-DG-6', 'settings')] }
    expect(newlyBroken(before, after).refusals).toHaveLength(1)
  })
})
