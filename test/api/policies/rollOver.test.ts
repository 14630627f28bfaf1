import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('rolling over to a next year (GGZ-M-4)', () => {
  const app = useApp({ today: '2027-12-01' })
  let target: Row

  const roll = async (preview: boolean): Promise<Row> => (await app.as('contracteerder')).must('POST', `policies/${target.id}/roll-over`, { preview })
  const idsOf = (lines: Row[]) => lines.map(({ contract_id }) => contract_id).sort()

  test('each contract of the reference year yields a draft, except where the provider stopped meeting the conditions: the reason is kept', async () => {
    const admin = await app.as('beheerder')
    const staff = await app.as('contracteerder')
    const lead = await app.as('teamleider')
    const kept = await app.aContract({ upto: 'active', fields: { settings: [2, 3] } })
    const practice = await app.aContract({ track: 'vrijgevestigd', upto: 'active' })
    const failing = await app.aContract({ upto: 'active' })
    const assessment = await app.assessmentOf(failing, 'GGZ-A-3')
    await staff.put('assessments', assessment, { outcome: 'not_met', evidence: 'Vervallen.', assessed_on: '2027-11-01' })
    const ended = await app.aContract({ upto: 'active' })
    await lead.put('contracts', await lead.get('contracts', ended.id), { status: 'ended', ended_on: '2027-11-30', reason: 'Gestopt' })
    const begun = await app.aContract()

    const draft = await admin.must('POST', `policies/${await app.policyId('GGZ-2027')}/copy`, {
      code: 'GGZ-2028',
      title: 'GGZ 2028',
      contract_starts_on: '2028-01-01',
      contract_ends_on: '2028-12-31',
    })
    expect(await staff.call('POST', `policies/${draft.id}/roll-over`, { preview: true })).toBeInvalidAt('status')
    target = (await admin.put('policies', draft, { status: 'published', published_on: '2027-04-01', published_reason: 'Besluit.' })).body

    const preview = await roll(true)
    expect(idsOf(preview.made)).toEqual([kept.id, practice.id])
    expect(preview.left_out.map(({ contract_id, clause }: Row) => [contract_id, clause]).sort()).toEqual([
      [failing.id, 'GGZ-A-3'],
      [ended.id, null],
    ])
    expect(preview.left_out.every(({ reason }: Row) => reason)).toBe(true)
    expect([...preview.made, ...preview.left_out].some(({ contract_id }: Row) => contract_id === begun.id)).toBe(false)
    expect(await staff.list('contracts', { policy_id: target.id })).toEqual([])

    const done = await roll(false)
    expect(idsOf(done.made)).toEqual([kept.id, practice.id])
    const made = await staff.list('contracts', { policy_id: target.id })
    expect(made.map(({ provider_id, track, status, origin, starts_on, ends_on }) => [provider_id, track, status, origin, starts_on, ends_on])).toEqual([
      [kept.provider_id, 'digitaal', 'draft', 'known', '2028-01-01', '2028-12-31'],
      [practice.provider_id, 'vrijgevestigd', 'draft', 'known', '2028-01-01', '2028-12-31'],
    ])
    expect(made[0]!.settings).toEqual([2, 3])
    expect(await staff.list('assessments', { contract_id: made[0]!.id })).not.toHaveLength(0)
    const [record] = await staff.list('roll_overs', { policy_id: target.id })
    expect(record).toMatchObject({ made_count: 2, left_count: 2, made_on: '2027-12-01' })
  })

  test('done again, it adds nothing', async () => {
    const again = await roll(false)
    expect([again.made, again.existing.length]).toEqual([[], 2])
    expect(await (await app.as('contracteerder')).list('contracts', { policy_id: target.id })).toHaveLength(2)
  })

  test('a private ground is named to the staff alone', async () => {
    const staff = await app.as('contracteerder')
    const contract = await app.aContract({ upto: 'active' })
    const assessment = await app.assessmentOf(contract, 'GGZ-U-2')
    await staff.put('assessments', assessment, { outcome: 'present', evidence: 'Besloten.', assessed_on: '2027-11-01' })
    await roll(false)
    const lineOf = async (name: 'contracteerder' | 'beheerder'): Promise<Row> =>
      (await (await app.as(name)).list('roll_overs', { policy_id: target.id }))
        .flatMap(({ left_out }) => left_out)
        .find(({ contract_id }: Row) => contract_id === contract.id)
    expect((await lineOf('contracteerder')).clause).toBe('GGZ-U-2')
    expect(await lineOf('beheerder')).toMatchObject({ clause: null })
    for (const filter of [{ left_out_like: 'GGZ-U-2' }, { left_out_like: 'uitsluiting' }])
      expect((await (await app.as('beheerder')).query('roll_overs', { filter })).status, JSON.stringify(filter)).toBe(400)
    for (const other of ['beheerder', 'publicist', 'raadpleger'] as const)
      expect(await (await app.as(other)).call('POST', `policies/${target.id}/roll-over`, { preview: true })).toAnswer(403)
  })
})

describe('rolling over to a next period (KV-I-1, KV-I-3)', () => {
  const app = useApp({ today: '2026-12-01' })

  test('a provider with none treated is left out, one of whom it is not known gets a draft', async () => {
    const admin = await app.as('beheerder')
    const staff = await app.as('contracteerder')
    app.setToday('2027-12-01')
    const [none, unknown] = [await app.aContract({ track: 'standaard', upto: 'active' }), await app.aContract({ track: 'standaard', upto: 'active' })]
    app.setToday('2026-12-01')
    await app.db('contracts').where({ id: none.id }).update({ treated_insured: 0 })
    await app.db('contracts').where({ id: unknown.id }).update({ treated_insured: null })
    const draft = await admin.must('POST', `policies/${await app.policyId('KV-2025-2026')}/copy`, {
      code: 'KV-2027-2028',
      title: 'KV 2027 en 2028',
      contract_starts_on: '2027-01-01',
      contract_ends_on: '2028-12-31',
    })
    const target = (await admin.put('policies', draft, { status: 'published', published_on: '2026-04-01', published_reason: 'Besluit.' })).body
    const { made, left_out } = await staff.must('POST', `policies/${target.id}/roll-over`, { preview: true })
    expect(made.map(({ contract_id }: Row) => contract_id)).toEqual([unknown.id])
    // The count on a contract is that of its own policy's period.
    const reason = 'Deze zorgaanbieder behandelde geen verzekerden van ons van januari 2022 tot en met juni 2024.'
    expect(left_out).toMatchObject([{ contract_id: none.id, clause: 'KV-I-3', reason }])
    const [moved] = await admin.list('clauses', { policy_id: target.id, code: 'KV-I-3' })
    expect(moved).toMatchObject({ from_date: '2024-01-01', date: '2026-06-30' })
  })
})
