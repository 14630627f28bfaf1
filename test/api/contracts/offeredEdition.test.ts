import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { anEdition } from '../../support/usualWays.ts'

describe('a contract keeps the edition it was offered under', () => {
  const app = useApp()
  const staff = () => app.as('contracteerder')

  async function change(resource: 'clauses' | 'conditions', code: string, fields: Row): Promise<void> {
    const admin = await app.as('beheerder')
    const key = resource === 'clauses' ? 'code' : 'clause'
    const [row] = await admin.list(resource, { policy_id: await app.policyId('GGZ-2027'), [key]: code })
    expect(await admin.put(resource, row!, { ...fields, ...anEdition })).toAnswer(200)
  }

  test('GGZ-PL-1: a plafond request goes by the edition of its contract, and so does the quote of its refusal', async () => {
    const active = { upto: 'active', production: [['2027-08-01', 80_000_000]] as [string, number][] }
    const request = async (contract: Row) => app.aPlafondRequest({ contract, fields: { submitted_on: null } })
    const submit = async (row: Row, submitted_on: string) => (await staff()).put('plafond_requests', row, { status: 'submitted', submitted_on })
    const earlier = await request(await app.aContract(active))
    await change('clauses', 'GGZ-PL-1', { date: '2027-08-15', quote: 'niet later dan 15 augustus' })
    const later = await request(await app.aContract(active))

    const refused = await submit(later, '2027-08-16')
    expect(refused).toBeRefusedBy('GGZ-PL-1', { field: 'submitted_on' })
    expect(refused.body.refusals[0]).toMatchObject({ message: expect.stringContaining('15-08-2027'), quote: 'niet later dan 15 augustus' })
    expect(await submit(later, '2027-08-15')).toAnswer(200)

    const tooLate = await submit(earlier, '2027-10-01')
    expect(tooLate.body.refusals[0]).toMatchObject({ message: expect.stringContaining('30-09-2027'), quote: expect.stringContaining('30 september') })
    expect(await submit(earlier, '2027-09-30')).toAnswer(200)
    const steps = await (await staff()).must('GET', `plafond_requests/${later.id}/next`)
    expect(steps.map(({ status }: Row) => status)).toContain('complete')
  })

  test('GGZ-PL-8: the term for the decision, due and warned of', async () => {
    const active = { upto: 'active', production: [['2027-08-01', 80_000_000]] as [string, number][] }
    const earlier = await app.aContract(active)
    await change('clauses', 'GGZ-PL-8', { days: 14 })
    const upto = { upto: 'complete', fields: { submitted_on: '2027-08-10' } }
    const [long, short] = [
      await app.aPlafondRequest({ contract: earlier, ...upto }),
      await app.aPlafondRequest({ contract: await app.aContract(active), ...upto }),
    ]
    expect([long.decision_due_on, short.decision_due_on]).toEqual(['2027-10-01', '2027-09-03'])
    const decided = { status: 'rejected', granted_cents: 0, decided_on: '2027-09-20', motivation: 'Geen groei.' }
    const warned = async (row: Row): Promise<string[]> =>
      (await (await app.as('teamleider')).put('plafond_requests', row, decided)).body.warnings.map(({ clause }: Row) => clause)
    expect([await warned(long), await warned(short)]).toEqual([[], ['GGZ-PL-8']])
  })

  test('GGZ-DG-10: signing goes by the edition of the offer, the next offer by the new one, though its draft was begun before', async () => {
    const [offered, assessing] = [await app.aContract({ upto: 'offered' }), await app.aContract({ upto: 'assessing' })]
    const edition = offered.policy_edition
    expect(offered).toMatchObject({ offered_edition: edition, current_edition: edition })
    expect(assessing).toMatchObject({ policy_edition: edition, offered_edition: null, current_edition: edition })
    await change('clauses', 'GGZ-DG-10', { date: '2027-02-01' })
    const sign = { status: 'signed', questionnaire_answered_on: '2026-09-25', signed_on: '2026-10-01' }
    const offer = { status: 'offered', questionnaire_sent_on: '2026-09-15', offered_on: '2026-09-15', received_on: '2026-09-15', explanation: 'Toelichting.' }
    const again = await (await staff()).get('contracts', assessing.id)
    expect(again).toMatchObject({ offered_edition: null, current_edition: edition + 1 })
    expect(await (await staff()).put('contracts', again, offer)).toBeRefusedBy('GGZ-DG-10', { field: 'starts_on' })
    const [step] = (await (await staff()).must('GET', `contracts/${again.id}/next`)).filter(({ status }: Row) => status === 'offered')
    expect(step.refusals.map(({ clause }: Row) => clause)).toContain('GGZ-DG-10')

    const [signing] = (await (await staff()).must('GET', `contracts/${offered.id}/next`)).filter(({ status }: Row) => status === 'signed')
    expect(signing.refusals.map(({ clause }: Row) => clause)).not.toContain('GGZ-DG-10')
    expect((await (await staff()).put('contracts', offered, sign)).body).toMatchObject({
      status: 'signed',
      offered_edition: edition,
      current_edition: edition + 1,
    })

    const moved = await (await staff()).put('contracts', again, { ...offer, starts_on: '2027-02-01' })
    expect(moved.body).toMatchObject({ status: 'offered', policy_edition: edition + 1, offered_edition: edition + 1 })
    await change('clauses', 'GGZ-DG-10', { date: '2027-01-01' })
    const amend = async (contract: Row, new_value: string) =>
      (await staff()).post('amendments', { contract_id: contract.id, field: 'starts_on', new_value, effective_on: '2027-12-01', reason: 'Herstel.' })
    expect(await amend(offered, '2027-02-01')).toBeRefusedBy('GGZ-DG-10', { field: 'new_value' })
    expect((await (await staff()).put('contracts', moved.body, { ...sign, explanation: 'Toelichting, aangevuld.' })).status).toBe(200)
  })

  test('GGZ-A-3: the words of a condition and whether it can be exempted', async () => {
    const exempt = async (contract: Row) =>
      (await staff()).put('assessments', await app.assessmentOf(contract, 'GGZ-A-3'), { outcome: 'exempt', ground: 'Te klein.', assessed_on: '2026-09-01' })
    const earlier = await app.aContract({ upto: 'offered' })
    const words = await app.assessmentOf(earlier, 'GGZ-A-3')
    await change('conditions', 'GGZ-A-3', { text: 'Nieuwe woorden', exemptable: true })
    const later = await app.aContract({ upto: 'assessing' })
    expect(await app.assessmentOf(later, 'GGZ-A-3')).toMatchObject({ text: 'Nieuwe woorden', quote: 'Nieuwe woorden', exemptable: true })
    expect(await app.assessmentOf(earlier, 'GGZ-A-3')).toEqual(words)
    const refused = await exempt(earlier)
    expect(refused).toBeRefusedBy('GGZ-A-3')
    expect(refused.body.refusals[0].quote).toBe(words.quote)
    expect(await exempt(later)).toAnswer(200)
  })

  test('GGZ-C-1: what it is warned of, in the record and in the list', async () => {
    const late = { upto: 'active', steps: { active: { processed_on: '2026-12-20' } } }
    const earlier = await app.aContract(late)
    await change('clauses', 'GGZ-C-1', { date: '2026-12-15' })
    const later = await app.aContract(late)
    const warned = (rows: Row[]) => rows.map(({ warnings }) => warnings.map(({ clause }: Row) => clause))
    const session = await staff()
    expect(warned([await session.get('contracts', earlier.id), await session.get('contracts', later.id)])).toEqual([[], ['GGZ-C-1']])
    expect(warned(await session.list('contracts', { id: [earlier.id, later.id] }))).toEqual([[], ['GGZ-C-1']])
  })

  test('GGZ-DG-1: a moved deadline is the next one of drafts, not of what was offered', async () => {
    const [draft, offered] = [await app.aContract(), await app.aContract({ upto: 'offered' })]
    expect(draft.next_due_on).toBe('2026-10-01')
    await change('clauses', 'GGZ-DG-1', { date: '2026-10-08' })
    const session = await staff()
    expect((await session.get('contracts', draft.id)).next_due_on).toBe('2026-10-08')
    expect((await session.get('contracts', offered.id)).next_due_on).toBe(offered.next_due_on)
  })

  test('GGZ-R-1: a reply is awaited by the edition of the day in a negotiation, by that of the offer after it', async () => {
    const session = await staff()
    const contract = await app.aContract({ track: 'maatwerk', upto: 'quoted' })
    await session.must('POST', 'proposals', { contract_id: contract.id, party: 'provider', sent_on: '2027-11-10', explanation: 'Aangevuld.', outcome: 'open' })
    const signed = await app.aContract({ track: 'maatwerk', upto: 'signed' })
    const warned = async (contract_id: number) =>
      (await session.list('proposals', { contract_id })).flatMap(({ warnings }) => warnings.map(({ clause }: Row) => clause))
    const before = [await warned(contract.id), await warned(signed.id)]
    const open = { contract_id: contract.id, outcome: 'open', party: 'provider' }
    expect((await session.list('proposals', open)).at(-1)!.reply_due_on).toBe('2027-12-08')
    await change('clauses', 'GGZ-R-1', { days: 3650 })
    expect((await session.list('proposals', open)).at(-1)!.reply_due_on).toBe('2037-11-07')
    expect(before[0]).toContain('GGZ-R-1')
    expect(await warned(contract.id)).not.toContain('GGZ-R-1')
    expect(await warned(signed.id)).toEqual(before[1])
  })
})
