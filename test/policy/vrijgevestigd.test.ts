import { describe, expect, test } from 'vitest'
import type { ContractRow } from '../../server/policy/engine/facts.ts'
import { contractSaid, type Row, type World } from './facts.ts'
import { ggz, withClause, withoutClause } from './policies.ts'
import { anApplication, aQualification } from './rows.ts'

const mark = aQualification('kibg')
const practice = (world: World = {}): World => ({
  qualifications: [mark],
  ...world,
  contract: {
    origin: 'new',
    starts_on: '2027-04-01',
    questionnaire_sent_on: '2027-03-01',
    questionnaire_answered_on: '2027-03-05',
    offered_on: '2027-03-01',
    received_on: '2027-03-02',
    signed_on: '2027-03-20',
    ...world.contract,
  },
})
const signed = (signed_on: string, contract: World['contract'] = {}): World => practice({ contract: { signed_on, ...contract } })

describe('GGZ-V-1: no plafond', () => {
  test.each([
    ['a plafond', 5_000_000, ['GGZ-V-1@plafond_cents']],
    ['a plafond of nothing is one', 0, ['GGZ-V-1@plafond_cents']],
    ['none', null, []],
  ])('%s', (_name, plafond_cents, said) => {
    for (const step of ['draft', 'save', 'assessing'] as const) expect(contractSaid('vrijgevestigd', step, { contract: { plafond_cents } })).toEqual(said)
  })
  test('also on a signed contract', () =>
    expect(contractSaid('vrijgevestigd', 'save', { contract: { status: 'signed', plafond_cents: 1 } })).toEqual(['GGZ-V-1@plafond_cents']))
  test('institutions have one', () => expect(contractSaid('digitaal', 'save', { contract: { plafond_cents: 1 } })).toEqual([]))
})

describe('GGZ-V-2, V-6: signing and start of a new practice, received on 02-03-2027', () => {
  const table: Row<World>[] = [
    ['signed on 20 March, starts on 1 April', signed('2027-03-20')],
    ['signed on 31 March, starts on 1 April', signed('2027-03-31')],
    ['signed on 1 April, starts on 1 April', signed('2027-04-01'), 'GGZ-V-2@starts_on'],
    ['signed on 1 April, starts on 1 May', signed('2027-04-01', { starts_on: '2027-05-01' })],
    ['signed on 1 March, starts on 1 May', signed('2027-03-01', { starts_on: '2027-05-01', questionnaire_answered_on: '2027-03-01' }), 'GGZ-V-2@starts_on'],
    ['signed on day 42', signed('2027-04-13', { starts_on: '2027-05-01' })],
    ['signed on day 43', signed('2027-04-14', { starts_on: '2027-05-01' }), 'GGZ-V-2@signed_on'],
    ['received on an unknown day', signed('2027-03-20', { received_on: null }), 'GGZ-V-2@received_on'],
    ['starts before the signature', signed('2027-03-20', { starts_on: '2027-03-01' }), 'GGZ-V-2@starts_on', 'GGZ-V-6@starts_on'],
    ['starts on the day of the signature', signed('2027-03-20', { starts_on: '2027-03-20' }), 'GGZ-V-2@starts_on'],
    ['starts the day before the signature', signed('2027-03-20', { starts_on: '2027-03-19' }), 'GGZ-V-2@starts_on', 'GGZ-V-6@starts_on'],
    ['no start', signed('2027-03-20', { starts_on: null }), 'invalid@starts_on'],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(contractSaid('vrijgevestigd', 'signed', world)).toEqual(said))

  const early: Row<World['contract']>[] = [
    ['signed in October, starts on 1 January', { signed_on: '2026-10-15', starts_on: '2027-01-01' }],
    ['signed on 31 December, starts on 1 January', { signed_on: '2026-12-31', received_on: '2026-12-01', starts_on: '2027-01-01' }],
    ['signed on 1 January, starts on 1 February', { signed_on: '2027-01-01', received_on: '2026-12-01', starts_on: '2027-02-01' }],
    ['signed on 1 January, starts on 1 January', { signed_on: '2027-01-01', received_on: '2026-12-01', starts_on: '2027-01-01' }, 'GGZ-V-2@starts_on'],
  ]
  test.each(early)('never before the policy’s year: %s', (_name, dates, ...said) => {
    const world = practice({ contract: { offered_on: '2026-09-15', received_on: '2026-09-15', questionnaire_answered_on: '2026-09-20', ...dates } })
    expect(contractSaid('vrijgevestigd', 'signed', world)).toEqual(said)
  })

  test.each(['known', 'statute_switch'] as const)('a practice that is %s signs when it likes', (origin) => {
    expect(contractSaid('vrijgevestigd', 'signed', signed('2027-06-20', { origin, starts_on: '2027-01-01', received_on: null }))).toEqual([])
  })
  test('the days are the policy’s', () => {
    const world = (days: number | null) => ({ ...signed('2027-04-14', { starts_on: '2027-05-01' }), policy: withClause(ggz, 'GGZ-V-2', { days }) })
    expect(contractSaid('vrijgevestigd', 'signed', world(43))).toEqual([])
    expect(contractSaid('vrijgevestigd', 'signed', world(null))).toEqual([])
  })
})

describe('GGZ-V-3, V-4, V-5: what a new practice shows, offered on 01-03-2027', () => {
  const shown = (...qualifications: NonNullable<World['qualifications']>): World => practice({ qualifications })
  const table: Row<World>[] = [
    ['nothing', shown(), 'GGZ-V-3@'],
    ['the KiBG mark', shown(mark)],
    ['a visitation by NIP', shown(aQualification('visitation_nip'))],
    ['a visitation by LVVP', shown(aQualification('visitation_lvvp'))],
    ['a certificate until that day', shown(aQualification('visitation_lvvp', { valid_until: '2027-03-01' }))],
    ['a certificate until the day before', shown(aQualification('visitation_lvvp', { valid_until: '2027-02-28' })), 'GGZ-V-3@'],
    ['a certificate from that day', shown(aQualification('visitation_nip', { since: '2027-03-01' }))],
    ['a certificate from the day after', shown(aQualification('visitation_nip', { since: '2027-03-02' })), 'GGZ-V-3@'],
    ['another qualification', shown(aQualification('enc_nl'), anApplication('enc_nl', '2026-01-01')), 'GGZ-V-3@'],
    ...['kibg', 'visitation_lvvp', 'visitation_nip'].flatMap((kind): Row<World>[] => [
      [`${kind} applied for on 31 October`, shown(anApplication(kind, '2026-10-31'))],
      [`${kind} applied for in October, granted since the offer`, shown(aQualification(kind, { since: '2027-03-02', applied_on: '2026-10-31' }))],
      [`${kind} applied for in time, and not shown`, shown(anApplication(kind, '2026-10-31', { evidence: null })), 'GGZ-V-3@', 'GGZ-V-4@'],
      [`${kind} applied for in time, with blank evidence`, shown(anApplication(kind, '2026-10-31', { evidence: ' ' })), 'GGZ-V-3@', 'GGZ-V-4@'],
      [`${kind} applied for on 1 November`, shown(anApplication(kind, '2026-11-01')), 'GGZ-V-3@', 'GGZ-V-4@'],
    ]),
    ['an application without a date', shown(anApplication('kibg', null)), 'GGZ-V-3@', 'GGZ-V-4@'],
    ['an application that has lapsed', shown(anApplication('kibg', '2026-10-01', { valid_until: '2027-02-28' })), 'GGZ-V-3@', 'GGZ-V-4@'],
    ['an LVVP member of a day under five years', shown(aQualification('member_lvvp', { since: '2022-03-02' }))],
    ['a NIP member of a day under five years', shown(aQualification('member_nip', { since: '2022-03-02' }))],
    ['an LVVP member of five years', shown(aQualification('member_lvvp', { since: '2022-03-01' })), 'GGZ-V-3@', 'GGZ-V-5@'],
    ['a member since an unknown day', shown(aQualification('member_nip')), 'GGZ-V-3@', 'GGZ-V-5@'],
    ['a membership that ended', shown(aQualification('member_nip', { since: '2025-01-01', valid_until: '2027-02-28' })), 'GGZ-V-3@', 'GGZ-V-5@'],
    ['a membership that is applied for', shown(aQualification('member_nip', { state: 'applied', since: '2025-01-01' })), 'GGZ-V-3@', 'GGZ-V-5@'],
    [
      'all alternatives fail',
      shown(anApplication('kibg', '2026-11-01'), aQualification('member_nip', { since: '2010-01-01' })),
      'GGZ-V-3@',
      'GGZ-V-4@',
      'GGZ-V-5@',
    ],
    ['one of the alternatives is enough', shown(anApplication('kibg', '2026-11-01'), aQualification('member_nip', { since: '2025-01-01' }))],
    [
      'an old membership beside a young one',
      shown(aQualification('member_lvvp', { since: '2010-01-01' }), aQualification('member_nip', { since: '2025-01-01' })),
    ],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(contractSaid('vrijgevestigd', 'offered', world)).toEqual(said))

  test.each(['known', 'statute_switch'] as const)('is not asked of a practice that is %s', (origin) => {
    const qualifications = [anApplication('kibg', null), aQualification('member_nip')]
    expect(contractSaid('vrijgevestigd', 'offered', practice({ qualifications, contract: { origin } }))).toEqual([])
  })

  test('GGZ-V-5: the five years count on the offer, also at signing', () => {
    const world = (since: string) => practice({ qualifications: [aQualification('member_lvvp', { since })] })
    expect(contractSaid('vrijgevestigd', 'signed', world('2022-03-02'))).toEqual([])
    expect(contractSaid('vrijgevestigd', 'signed', world('2022-03-01'))).toEqual(['GGZ-V-3@', 'GGZ-V-5@'])
  })
  test('GGZ-V-5: but the membership stands on the day of signing', () => {
    const world = (valid_until: string) => practice({ qualifications: [aQualification('member_lvvp', { since: '2025-01-01', valid_until })] })
    expect(contractSaid('vrijgevestigd', 'signed', world('2027-03-20'))).toEqual([])
    expect(contractSaid('vrijgevestigd', 'signed', world('2027-03-19'))).toEqual(['GGZ-V-3@', 'GGZ-V-5@'])
  })
  test('GGZ-V-5: a member since 29 February is so for less than five years until 28 February', () => {
    const world = (offered_on: string) =>
      practice({ contract: { offered_on }, qualifications: [aQualification('member_lvvp', { since: '2024-02-29' })], today: '2029-12-01' })
    expect(contractSaid('vrijgevestigd', 'offered', world('2029-02-28'))).toEqual([])
    expect(contractSaid('vrijgevestigd', 'offered', world('2029-03-01'))).toEqual(['GGZ-V-3@', 'GGZ-V-5@'])
  })
  test('GGZ-V-3: the certificate is valid on the day of signing too', () => {
    const world = (valid_until: string) => practice({ qualifications: [aQualification('kibg', { valid_until })] })
    expect(contractSaid('vrijgevestigd', 'signed', world('2027-03-20'))).toEqual([])
    expect(contractSaid('vrijgevestigd', 'signed', world('2027-03-19'))).toEqual(['GGZ-V-3@'])
  })
  test('without an offer date the years count on the judged day', () => {
    const world = practice({ contract: { offered_on: null }, today: '2027-03-01', qualifications: [aQualification('member_lvvp', { since: '2022-03-01' })] })
    expect(contractSaid('vrijgevestigd', 'offered', world)).toEqual(['invalid@offered_on', 'GGZ-V-3@', 'GGZ-V-5@'])
  })
  test('a policy without the alternatives asks for the certificate', () => {
    const policy = withoutClause(withoutClause(ggz, 'GGZ-V-4'), 'GGZ-V-5')
    const world = shown(anApplication('kibg', '2026-10-01'), aQualification('member_nip', { since: '2025-01-01' }))
    expect(contractSaid('vrijgevestigd', 'offered', { ...world, policy })).toEqual(['GGZ-V-3@'])
  })
})

describe('GGZ-V-7, V-8, V-9: the crisis service of psychiatrists, new or known', () => {
  const psychiatrist = (provider: World['provider']): World => ({ provider: { profession: 'psychiater', ...provider } })
  const table: Row<World>[] = [
    ['takes part', psychiatrist({ crisis_service: 'takes_part' })],
    ['takes no part', psychiatrist({ crisis_service: 'none' }), 'GGZ-V-7@'],
    ['unknown', psychiatrist({ crisis_service: null }), 'GGZ-V-7@'],
    ['offered, not called, with evidence', psychiatrist({ crisis_service: 'offered_not_called', crisis_service_evidence: 'Dienstovereenkomst.' })],
    [
      'offered, not called, without evidence',
      psychiatrist({ crisis_service: 'offered_not_called', crisis_service_evidence: ' ', crisis_service_ground: 'pregnant' }),
      'GGZ-V-7@',
      'GGZ-V-8@',
    ],
    ['exempt with a ground', psychiatrist({ crisis_service: 'exempt', crisis_service_ground: 'older_than_57' })],
    ['exempt without a ground', psychiatrist({ crisis_service: 'exempt', crisis_service_evidence: 'Verklaring.' }), 'GGZ-V-7@', 'GGZ-V-9@'],
    ['a ground without the exemption', psychiatrist({ crisis_service: 'none', crisis_service_ground: 'pregnant', crisis_service_evidence: 'x' }), 'GGZ-V-7@'],
    ['a psychologist is not asked', { provider: { profession: 'gz_psycholoog', crisis_service: 'none' } }],
    ['nor with half an answer', { provider: { profession: 'gz_psycholoog', crisis_service: 'exempt' } }],
    ['nor with the other half', { provider: { profession: 'gz_psycholoog', crisis_service: 'offered_not_called' } }],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(contractSaid('vrijgevestigd', 'offered', world)).toEqual(said))
  test('a profession that is not known is not another one', () => {
    for (const step of ['offered', 'signed'] as const)
      expect(contractSaid('vrijgevestigd', step, { provider: { profession: null, crisis_service: 'takes_part' } })).toEqual(['GGZ-V-7@'])
    expect(contractSaid('vrijgevestigd', 'assessing', { provider: { profession: null } })).toEqual([])
    expect(contractSaid('digitaal', 'offered', { provider: { profession: null } })).toEqual([])
  })
  test('again at signing', () => expect(contractSaid('vrijgevestigd', 'signed', psychiatrist({ crisis_service: 'none' }))).toEqual(['GGZ-V-7@']))
})

describe('GGZ-V-2: when a new practice’s offer lapses, received on 02-03-2027', () => {
  const lapsed = (closed_on: string | null, more: Partial<ContractRow> = {}, before: Partial<ContractRow> = {}): World => {
    const offer = { origin: 'new', received_on: '2027-03-02', status: 'offered', ...more } as const
    return { contract: { ...offer, ...more, status: 'lapsed', closed_on }, before: { ...offer, ...before }, today: '2027-12-01' }
  }
  const table: Row<World>[] = [
    ['on day 8', lapsed('2027-03-10'), 'GGZ-V-2@closed_on'],
    ['on day 42', lapsed('2027-04-13'), 'GGZ-V-2@closed_on'],
    ['on day 43', lapsed('2027-04-14')],
    ['received on an unknown day', lapsed('2027-12-01', { received_on: null }), 'GGZ-V-2@received_on'],
    ['a known practice on day 8', lapsed('2027-03-10', { origin: 'known' })],
    ['made a known one by the same save', lapsed('2027-03-10', { origin: 'known' }, { origin: 'new' }), 'GGZ-V-2@closed_on'],
    ['moved to an earlier day afterwards', lapsed('2027-04-13', {}, { status: 'lapsed', closed_on: '2027-04-14' }), 'GGZ-V-2@closed_on'],
    [
      'received later than was recorded',
      lapsed('2027-04-14', { received_on: '2027-03-03' }, { status: 'lapsed', closed_on: '2027-04-14', received_on: '2027-03-02' }),
      'GGZ-V-2@closed_on',
    ],
    [
      'lapsed too early before this was judged, and saved for another reason',
      lapsed('2027-03-10', { reason: 'Vervallen.' }, { status: 'lapsed', closed_on: '2027-03-10' }),
    ],
  ]
  test.each(table)('%s', (_name, world, ...said) => {
    const step = world.before?.status === 'lapsed' ? 'save' : 'lapsed'
    expect(contractSaid('vrijgevestigd', step, world)).toEqual(said)
  })
  test('asked for today, without a day of its own', () => {
    expect(contractSaid('vrijgevestigd', 'lapsed', { ...lapsed(null), today: '2027-04-13' })).toEqual(['GGZ-V-2@closed_on'])
    expect(contractSaid('vrijgevestigd', 'lapsed', { ...lapsed(null), today: '2027-04-14' })).toEqual([])
  })
  test('an institution’s lapses when it likes', () => {
    expect(contractSaid('digitaal', 'lapsed', lapsed('2027-03-10'))).toEqual([])
  })
})

describe('GGZ-R-4: the reply term of an offer is moved with a reason and with word of it', () => {
  const moved = (more: Partial<ContractRow>): World => ({
    contract: { status: 'offered', moved_reply_due_on: '2026-11-01', move_reason: 'Vakantie.', move_announced_on: '2026-10-01', ...more },
    before: { status: 'offered' },
  })
  test.each([
    ['with both', moved({})],
    ['without a reason', moved({ move_reason: ' ' }), 'GGZ-R-4@move_reason'],
    ['without word of it', moved({ move_announced_on: null }), 'GGZ-R-4@move_announced_on'],
    ['not moved', moved({ moved_reply_due_on: null, move_reason: null, move_announced_on: null })],
  ] as Row<World>[])('%s', (_name, world, ...said) => {
    for (const track of ['digitaal', 'vrijgevestigd']) expect(contractSaid(track, 'save', world)).toEqual(said)
  })
})
