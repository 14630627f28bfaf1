import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { closings, type Track, usualWays } from '../../support/usualWays.ts'

const statuses = [
  'draft',
  'invited',
  'quoted',
  'negotiating',
  'assessing',
  'offered',
  'signed',
  'active',
  'ended',
  'rejected',
  'declined',
  'lapsed',
  'withdrawn',
]

/** What `domain.md` allows, written down from there and not from the code. */
const allowedNext: Record<string, Record<string, string[]>> = {
  digitaal: {
    draft: ['assessing', 'rejected', 'withdrawn'],
    assessing: ['offered', 'rejected', 'withdrawn'],
    offered: ['signed', 'declined', 'lapsed', 'withdrawn'],
    signed: ['active', 'ended'],
    active: ['ended'],
  },
  maatwerk: {
    draft: ['invited', 'rejected', 'withdrawn'],
    invited: ['quoted', 'rejected', 'withdrawn'],
    quoted: ['negotiating', 'rejected', 'withdrawn'],
    negotiating: ['offered', 'rejected', 'withdrawn'],
    offered: ['signed', 'declined', 'lapsed', 'withdrawn'],
    signed: ['active', 'ended'],
    active: ['ended'],
  },
}
const beforeClosing: Record<string, Record<string, string>> = {
  digitaal: { rejected: 'assessing', declined: 'offered', lapsed: 'offered', withdrawn: 'draft', ended: 'active' },
  maatwerk: { rejected: 'invited', declined: 'offered', lapsed: 'offered', withdrawn: 'draft', ended: 'active' },
}
const reachable = (track: string) =>
  statuses.filter(
    (status) => status !== (track === 'maatwerk' ? 'assessing' : 'invited') && (track === 'maatwerk' || !['quoted', 'negotiating'].includes(status)),
  )

describe.each(['digitaal', 'maatwerk'] as Track[])('the life of a contract in the track %s', (track) => {
  const app = useApp()

  async function contractIn(status: string): Promise<Row> {
    const before = beforeClosing[track][status]
    const contract = await app.aContract({ track, upto: before ?? status })
    return before ? (await app.as('teamleider')).must('PUT', `contracts/${contract.id}`, { version: contract.version, status, ...closings[status] }) : contract
  }

  function fieldsOf(status: string): Row {
    return { ...usualWays[track].stages.find((stage) => stage.status === status)?.fields, ...closings[status] }
  }

  describe.each(reachable(track))('from %s', (from) => {
    const allowed = allowedNext[track][from] ?? []

    test(`nothing but ${allowed.join(', ') || 'staying'} can follow`, async () => {
      const lead = await app.as('teamleider')
      const contract = await contractIn(from)
      for (const status of statuses.filter((candidate) => candidate !== from && !allowed.includes(candidate))) {
        const answer = await lead.put('contracts', contract, { status, ...fieldsOf(status) })
        expect(answer, `${from} → ${status}`).toBeInvalidAt('status')
      }
      expect(await lead.get('contracts', contract.id)).toEqual(contract)
      const next = await lead.must('GET', `contracts/${contract.id}/next`)
      for (const step of next as Row[]) if (step.allowed) expect(allowed).toContain(step.status)
    })

    test.each(allowed)('%s can follow', async (status) => {
      const lead = await app.as('teamleider')
      const contract = await contractIn(from)
      const proposal = usualWays[track].stages.find((stage) => stage.status === status)?.proposal
      if (proposal) await lead.must('POST', 'proposals', { contract_id: contract.id, ...proposal })
      const now = await lead.get('contracts', contract.id)
      const answer = await lead.put('contracts', now, { status, ...fieldsOf(status) })
      expect(answer, JSON.stringify(answer.body)).toAnswer(200)
      expect((await lead.get('contracts', contract.id)).status).toBe(status)
    })
  })
})

describe('who may take which step', () => {
  const app = useApp()

  test('only a team lead ends a contract', async () => {
    const contract = await app.aContract({ upto: 'active' })
    expect(await (await app.as('contracteerder')).put('contracts', contract, { status: 'ended', ...closings.ended })).toAnswer(403)
    expect(await (await app.as('contracteerder')).get('contracts', contract.id)).toEqual(contract)
    expect(await (await app.as('teamleider')).put('contracts', contract, { status: 'ended', ...closings.ended })).toAnswer(200)
  })

  test.each(['ended_on', 'reason'])('a contract ends with its %s', async (field) => {
    const contract = await app.aContract({ upto: 'active' })
    const answer = await (await app.as('teamleider')).put('contracts', contract, { status: 'ended', ...closings.ended, [field]: null })
    expect(answer).toBeInvalidAt(field)
  })

  test('a rejection says why', async () => {
    const contract = await app.aContract({ upto: 'assessing' })
    const staff = await app.as('contracteerder')
    expect(await staff.put('contracts', contract, { status: 'rejected', ...closings.rejected, reason: '' })).toBeInvalidAt('reason')
    expect(await staff.put('contracts', contract, { status: 'rejected', ...closings.rejected, rejection_clauses: [] })).toBeInvalidAt('rejection_clauses')
    expect(await staff.put('contracts', contract, { status: 'rejected', ...closings.rejected })).toAnswer(200)
  })

  test('an active contract past its end date stays active', async () => {
    const contract = await app.aContract({ upto: 'active' })
    app.setToday('2028-02-01')
    expect((await (await app.as('contracteerder')).get('contracts', contract.id)).status).toBe('active')
    app.setToday('2027-12-01')
  })
})

describe('a rejection that may be taken back', () => {
  const app = useApp()
  const practice = {
    track: 'vrijgevestigd' as const,
    upto: 'assessing',
    fields: { origin: 'new', requested_on: '2026-08-10', starts_on: '2027-04-01' },
  }
  const rejectedFor = async (clauses: string[]) => {
    const contract = await app.aContract(practice)
    return (await app.as('contracteerder')).must('PUT', `contracts/${contract.id}`, {
      version: contract.version,
      status: 'rejected',
      ...closings.rejected,
      rejection_clauses: clauses,
    })
  }

  test('not without the proof', async () => {
    const contract = await rejectedFor(['GGZ-V-3'])
    expect((await (await app.as('contracteerder')).put('contracts', contract, { status: 'assessing' })).status).toBe(422)
  })

  test('on the proof of an application before 1 November 2026', async () => {
    const contract = await rejectedFor(['GGZ-V-3'])
    await app.aQualification({ provider_id: contract.provider_id, kind: 'kibg', state: 'applied', since: null, applied_on: '2026-10-31' })
    const answer = await (await app.as('contracteerder')).put('contracts', contract, { status: 'assessing' })
    expect(answer).toAnswer(200)
  })

  test('not where there was another ground as well', async () => {
    const contract = await rejectedFor(['GGZ-V-3', 'GGZ-A-1'])
    await app.aQualification({ provider_id: contract.provider_id, kind: 'kibg', state: 'applied', since: null, applied_on: '2026-10-31' })
    expect((await (await app.as('contracteerder')).put('contracts', contract, { status: 'assessing' })).status).toBe(422)
  })
})

describe('a step that moves a contract to other conditions at once', () => {
  const app = useApp()

  test('is judged by those', async () => {
    const contract = await app.aContract({ track: 'standaard', upto: 'assessing' })
    const staff = await app.as('contracteerder')
    const [line] = await staff.list('tariff_lines', { contract_id: contract.id })
    await staff.delete('tariff_lines', line.id)
    const offer = { questionnaire_sent_on: '2024-08-01', offered_on: '2024-08-01', received_on: '2024-08-01', explanation: 'Toelichting.' }
    const before = await staff.list('assessments', { contract_id: contract.id })
    const answer = await staff.put('contracts', contract, { ...offer, status: 'offered', care_type: 'gzsp' })
    expect(answer).toAnswer(422, 'refused')
    const missing = (await staff.list('conditions', { policy_id: contract.policy_id })).filter(
      (condition) =>
        condition.tracks.includes('standaard') &&
        (condition.care_types.length === 0 || condition.care_types.includes('gzsp')) &&
        !before.some((assessment) => assessment.condition_id === condition.id),
    )
    expect(missing.length).toBeGreaterThan(0)
    for (const { clause } of missing) expect(answer).toBeRefusedBy(clause)
    expect(await staff.list('assessments', { contract_id: contract.id })).toEqual(before)
  })
})
