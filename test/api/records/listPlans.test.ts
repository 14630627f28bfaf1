import { describe, expect, test } from 'vitest'
import { useApp } from '../../support/startApp.ts'

/** The lists as the screens open them, and what can be chosen beside them: resource, filter, sort. */
const asked: [resource: string, filter: Record<string, unknown>, sort: [string, string]][] = [
  ['contracts', {}, ['next_due_on', 'ASC']],
  ['contracts', { owner_id: [1] }, ['next_due_on', 'ASC']],
  ['contracts', { turn: ['insurer'] }, ['next_due_on', 'ASC']],
  ['contracts', { next_due_on_lte: '2027-12-15' }, ['next_due_on', 'ASC']],
  ['contracts', { status: ['active'] }, ['next_due_on', 'ASC']],
  ['contracts', { policy_starts_on_lte: '2027-12-31', policy_ends_on_gte: '2027-01-01' }, ['next_due_on', 'ASC']],
  ['contracts', { track: ['maatwerk'] }, ['next_due_on', 'ASC']],
  ['contracts', { care_type: ['elv'] }, ['next_due_on', 'ASC']],
  ['contracts', { status: ['draft'], track: ['digitaal'], care_type: ['ggz'], owner_id: [1] }, ['next_due_on', 'ASC']],
  ['contracts', { status: ['active'] }, ['id', 'DESC']],
  ['contracts', {}, ['reference', 'ASC']],
  ['contracts', {}, ['status', 'ASC']],
  ['contracts', {}, ['updated_at', 'DESC']],
  ['contracts', { provider_id: 1 }, ['id', 'ASC']],
  ['providers', {}, ['name', 'ASC']],
  ['providers', { archived: false }, ['name', 'ASC']],
  ['providers', {}, ['city', 'ASC']],
  ['plafond_requests', { status: ['complete'] }, ['decision_due_on', 'ASC']],
  ['tasks', { done: false }, ['due_on', 'ASC']],
  ['qualifications', {}, ['id', 'DESC']],
  ['qualifications', { valid_until_lte: '2027-12-01' }, ['valid_until', 'ASC']],
  ['audit_events', { resource: 'contracts', record_id: 1 }, ['id', 'DESC']],
  ['tariff_lines', { contract_id: 1 }, ['id', 'ASC']],
]

describe('a list finds its page by an index, however many records there are', () => {
  const app = useApp()

  test.each(asked)('%s %o %o', async (resource, filter, sort) => {
    const seen: { sql: string; bindings: unknown[] }[] = []
    const note = (query: { sql: string; bindings: unknown[] }) => void seen.push(query)
    const staff = await app.as('contracteerder')
    app.db.on('query', note)
    await staff.query(resource, { filter, sort, range: [25, 49] })
    app.db.removeListener('query', note)
    if (app.engine === 'postgres') return
    const { sql, bindings } = seen.find((query) => /^select .* in \(select/s.test(query.sql))!
    const plan = (await app.db.raw(`explain query plan ${sql}`, bindings as string[])) as { detail: string }[]
    const sorts = plan.filter(({ detail }) => detail.startsWith('USE TEMP B-TREE'))
    // A page of twenty-five is put in order once it is found; finding it sorts nothing.
    expect(sorts).toHaveLength(sort[0] === 'id' ? 0 : 1)
    const whole = plan.filter(({ detail }) => detail === `SCAN ${resource}`)
    expect(whole).toHaveLength(sort[0] === 'id' && Object.keys(filter).length === 0 ? 1 : 0)
  })
})
