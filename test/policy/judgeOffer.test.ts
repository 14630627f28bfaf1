import { describe, expect, test } from 'vitest'
import { groundsOf, offerChange } from '../../server/policy/engine/offerChange.ts'
import { judgeOffer } from '../../server/policy/judgeOffer.ts'
import { factsOf, type Row, spoken, type World } from './facts.ts'
import { ggz, withClause } from './policies.ts'
import { aProposal } from './rows.ts'

const offered = (track: string, world: World) => spoken(judgeOffer(factsOf(track, world)))

describe('everything on the way to an offer is judged at once, whatever the status', () => {
  const quote = aProposal({ party: 'provider' })
  const counter = aProposal({ party: 'insurer' })
  const inTime = { origin: 'new', requested_on: '2026-06-30', added_value: 'unique_in_region' } as const
  const table: Row<World & { track: string }>[] = [
    ['an active contract', { track: 'digitaal', contract: { status: 'active' } }],
    ['a draft without an offer, judged today', { track: 'digitaal', contract: { status: 'draft', offered_on: null } }],
    ['GGZ-DG-4: an active contract whose request was in time', { track: 'digitaal', contract: { status: 'active', ...inTime } }],
    [
      'GGZ-DG-4: a day late, though it is active',
      { track: 'digitaal', contract: { status: 'active', ...inTime, requested_on: '2026-07-01' } },
      'GGZ-DG-4@requested_on',
    ],
    ['GGZ-DG-3: no explanation', { track: 'vrijgevestigd', contract: { status: 'signed', explanation: null } }, 'GGZ-DG-3@explanation'],
    ['GGZ-A-7: unanswered, by its own clause alone', { track: 'digitaal', assess: { 'GGZ-A-7': { outcome: 'open' } } }, 'GGZ-A-7@assessments'],
    ['maatwerk with its quote and answer', { track: 'maatwerk', contract: { status: 'active' }, proposals: [quote, counter] }],
    ['GGZ-M-8, M-9: maatwerk without them', { track: 'maatwerk', contract: { status: 'active' }, proposals: [] }, 'GGZ-M-8@proposals', 'GGZ-M-9@proposals'],
    [
      'maatwerk without its letter',
      { track: 'maatwerk', contract: { status: 'active', starting_letter_on: null }, proposals: [quote, counter] },
      'invalid@starting_letter_on',
    ],
    ['KV-I-3: nobody treated', { track: 'standaard', contract: { treated_insured: 0 } }, 'KV-I-3@treated_insured'],
    ['what only a signature asks is not asked (GGZ-V-2)', { track: 'vrijgevestigd', contract: { status: 'offered', signed_on: null, received_on: null } }],
  ]
  test.each(table)('%s', (_name, { track, ...world }, ...said) => expect(offered(track, world)).toEqual(said))
})

describe('what a draft changes for an offer', () => {
  const grounds = (world: World) => groundsOf(judgeOffer(factsOf('digitaal', world)))
  const eased = withClause(ggz, 'GGZ-DG-3', { enforce: 'warn' })
  const bare: World = { contract: { explanation: null } }

  test('nothing where it is refused under neither, or under both', () => {
    expect(offerChange(grounds({}), grounds({ policy: eased }))).toBeNull()
    const other: World = { contract: { explanation: null, questionnaire_sent_on: null } }
    expect(offerChange(grounds(other), grounds({ ...other, policy: eased }))).toBeNull()
  })

  test('it is refused, with all that refuses it', () => {
    expect(offerChange(grounds({ ...bare, policy: eased }), grounds(bare))).toMatchObject({ kind: 'refused', grounds: [{ clause: 'GGZ-DG-3' }] })
  })

  test('or freed of what refuses it now', () => {
    expect(offerChange(grounds(bare), grounds({ ...bare, policy: eased }))).toMatchObject({ kind: 'freed', grounds: [{ clause: 'GGZ-DG-3' }] })
  })

  test('a clause that says two things is one ground, the fields that are not in order are one more', () => {
    const found = grounds({ contract: { questionnaire_sent_on: null, ends_on: '2028-12-31', starts_on: '2027-01-01', track: 'digitaal' }, lines: [] })
    expect(found.map(({ clause, message }) => [clause, message.split('\n').length])).toEqual([
      [null, 1],
      ['GGZ-DG-2', 2],
    ])
  })
})
