import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const moved = { moved_due_on: '2027-12-20', move_reason: 'De cijfers van Vektis komen later.', move_announced_on: '2027-11-25' }
const clausesOf = ({ warnings }: Row): string[] => warnings.map(({ clause }: Row) => clause)

describe('a question of a provider', () => {
  const app = useApp()
  const staff = () => app.as('contracteerder')

  test('GGZ-R-3: is to be answered in two weeks, and handled by who recorded it', async () => {
    const me = await (await staff()).must('GET', 'auth/me')
    const question = await app.aQuestion({ received_on: '2027-11-20', due_on: '2030-01-01' })
    expect(question).toMatchObject({ status: 'open', due_on: '2027-12-04', owner_id: me.id, owner_name: me.full_name, policy_code: 'GGZ-2027', warnings: [] })
    expect(question.reference).toMatch(/^VRG-2027-\d{5}$/)
    const corrected = await (await staff()).put('questions', question, { received_on: '2027-11-10' })
    expect(corrected.body).toMatchObject({ due_on: '2027-11-24', reference: question.reference })
    expect(clausesOf(corrected.body)).toEqual(['GGZ-R-3'])
  })

  test('GGZ-R-3: an answer on the last day is in time, a day later is late for good', async () => {
    const session = await staff()
    const answer = async (answered_on: string) =>
      session.put('questions', await app.aQuestion({ received_on: '2027-11-10' }), { status: 'answered', answer: 'Met de index van de NZa.', answered_on })
    expect(clausesOf((await answer('2027-11-24')).body)).toEqual([])
    const late = (await answer('2027-11-25')).body
    expect(late.warnings).toEqual([expect.objectContaining({ clause: 'GGZ-R-3', field: 'answered_on', quote: expect.stringContaining('binnen twee weken') })])
    const mended = await session.put('questions', late, { answer: 'Met de index van de NZa, zie de bijlage.' })
    expect(clausesOf(mended.body)).toEqual(['GGZ-R-3'])
  })

  test('GGZ-R-4: moving its term takes a motivation and an announcement, and changes nothing without them', async () => {
    const session = await staff()
    const question = await app.aQuestion()
    const bare = await session.put('questions', question, { moved_due_on: '2027-12-20' })
    expect(bare).toBeRefusedBy('GGZ-R-4', { field: 'move_reason' })
    expect(bare).toBeRefusedBy('GGZ-R-4', { field: 'move_announced_on' })
    expect(await session.put('questions', question, { ...moved, move_reason: '  ' })).toBeRefusedBy('GGZ-R-4', { field: 'move_reason' })
    expect(await session.get('questions', question.id)).toEqual(question)
    expect((await app.eventsOf('questions', question.id)).map(({ action }) => action)).toEqual(['create'])
    const done = await session.put('questions', question, moved)
    expect(done.body).toMatchObject({ ...moved, due_on: question.due_on, awaited_on: moved.moved_due_on, warnings: [] })
  })

  test('GGZ-R-5: a new term that was told after the old one had passed is late', async () => {
    const question = await app.aQuestion({ received_on: '2027-11-10' })
    const told = (await (await staff()).put('questions', question, moved)).body
    expect(clausesOf(told)).toEqual(['GGZ-R-5'])
    expect(clausesOf((await (await staff()).put('questions', told, { move_announced_on: '2027-11-24' })).body)).toEqual([])
  })

  test('has no term under a policy that gives none', async () => {
    const question = await app.aQuestion({ policy_id: await app.policyId('KV-2025-2026'), received_on: '2026-01-05' })
    expect(question).toMatchObject({ due_on: null, warnings: [] })
    expect((await (await staff()).put('questions', question, { moved_due_on: '2026-03-01' })).status).toBe(200)
  })

  test('is about a contract of its own provider or of none', async () => {
    const [own, other] = [await app.aContract(), await app.aContract()]
    const question = await app.aQuestion({ provider_id: own.provider_id })
    expect(await (await staff()).put('questions', question, { contract_id: other.id })).toBeInvalidAt('contract_id')
    expect(await (await staff()).put('questions', question, { contract_id: 999_999 })).toBeInvalidAt('contract_id')
    const linked = await (await staff()).put('questions', question, { contract_id: own.id })
    expect(linked.body).toMatchObject({ contract_id: own.id, contract_reference: own.reference })
    expect(await (await staff()).delete('contracts', own.id)).toAnswer(409, 'in_use')
  })

  test('keeps to its days and its life', async () => {
    const session = await staff()
    const question = await app.aQuestion()
    expect(await session.post('questions', { ...question, received_on: '2027-12-02' })).toBeInvalidAt('received_on')
    expect(await session.put('questions', question, { status: 'answered', answer: 'Zo.', answered_on: '2027-12-02' })).toBeInvalidAt('answered_on')
    expect(await session.put('questions', question, { status: 'answered', answer: 'Zo.', answered_on: '2027-11-19' })).toBeInvalidAt('answered_on')
    expect(await session.put('questions', question, { provider_id: (await app.aProvider()).id })).toBeInvalidAt('provider_id')
    const withdrawn = (await session.put('questions', question, { status: 'withdrawn', closed_on: '2027-11-30' })).body
    expect(await session.put('questions', withdrawn, { subject: 'Anders' })).toBeInvalidAt('subject')
    expect(await session.put('questions', withdrawn, { status: 'open' })).toBeInvalidAt('status')
  })

  test('tells what could follow, as of today, from the rules of the save', async () => {
    const session = await staff()
    const question = await app.aQuestion({ received_on: '2027-11-10' })
    const steps = (await session.must('GET', `questions/${question.id}/next`)) as unknown as Row[]
    expect(steps.map(({ status, allowed, refusals }) => [status, allowed, refusals.map(({ field }: Row) => field)])).toEqual([
      ['answered', false, ['answer']],
      ['withdrawn', true, []],
    ])
    expect(steps[0]!.warnings.map(({ clause }: Row) => clause)).toEqual(['GGZ-R-3'])
    const asReader = (await (await app.as('raadpleger')).must('GET', `questions/${question.id}/next`)) as unknown as Row[]
    expect(asReader.every(({ allowed }) => !allowed)).toBe(true)
    const answered = (await session.put('questions', question, { status: 'answered', answer: 'Zo.', answered_on: '2027-12-01' })).body
    expect(await session.must('GET', `questions/${answered.id}/next`)).toEqual([])
  })

  test('can be deleted while it is open, and leaves its history', async () => {
    const session = await staff()
    const question = await app.aQuestion()
    expect(await session.delete('questions', question.id)).toAnswer(200)
    expect((await app.eventsOf('questions', question.id)).map(({ action }) => action)).toEqual(['create', 'delete'])
    const answered = (await session.put('questions', await app.aQuestion(), { status: 'answered', answer: 'Zo.', answered_on: '2027-12-01' })).body
    expect(await session.delete('questions', answered.id)).toAnswer(409, 'in_use')
  })
})

describe('the list of questions', () => {
  const app = useApp()

  test('is found by subject, question, reference and every word of the provider, sorted and counted', async () => {
    const session = await app.as('contracteerder')
    const linde = await app.aProvider({ name: 'Stichting De Zilverlinde', city: 'Zwolle' })
    const one = await app.aQuestion({ provider_id: linde.id, subject: 'Indexering', received_on: '2027-11-01' })
    const two = await app.aQuestion({ provider_id: linde.id, subject: 'Aanlevering', question: 'Mag het 100% digitaal?', received_on: '2027-10-01' })
    const elsewhere = await app.aQuestion({ policy_id: await app.policyId('KV-2025-2026'), received_on: '2026-01-05' })
    const found = async (filter: Row) => (await session.list('questions', filter, { sort: ['due_on', 'ASC'] })).map(({ id }) => id)
    expect(await found({ q: 'zilverlinde zwolle' })).toEqual([two.id, one.id])
    expect(await found({ q: 'zilverlinde utrecht' })).toEqual([])
    expect(await found({ q: 'INDEX' })).toEqual([one.id])
    expect(await found({ q: '100%' })).toEqual([two.id])
    expect(await found({ q: elsewhere.reference })).toEqual([elsewhere.id])
    expect(await found({})).toEqual([two.id, one.id, elsewhere.id])
    expect((await session.list('questions', {}, { sort: ['provider_name', 'DESC'] }))[0]!.provider_name).toBe('Stichting De Zilverlinde')
    expect(await found({ provider_name_like: 'zilver', due_on_lte: '2027-10-15' })).toEqual([two.id])
    await session.put('questions', one, { status: 'withdrawn', closed_on: '2027-11-03' })
    const facets = await session.must('GET', `questions/facets?filter=${encodeURIComponent(JSON.stringify({ status: ['open'] }))}`)
    expect(facets).toMatchObject({ status: { open: 2, withdrawn: 1 }, policy_id: { [two.policy_id]: 1, [elsewhere.policy_id]: 1 } })
  })
})
