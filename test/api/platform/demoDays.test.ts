import { describe, expect, test } from 'vitest'
import { tasksOfTheDay } from '../../../server/features/tasks/tasksOfTheDay.ts'
import { useApp } from '../../support/startApp.ts'

const saved = ['users', 'policies', 'clauses', 'conditions', 'providers', 'contracts', 'assessments', 'tasks', 'publications', 'publication_entries'] as const

describe.each(['2027-09-15', '2027-12-01'])('the records of the demo on %s', (today) => {
  const app = useApp({ seed: 'demo', today })

  test.each(saved)('%s are saved on the days of their stories, not on that of the seeding', async (table) => {
    const seeded = new Date().toISOString().slice(0, 10)
    const rows: { id: number; created_at: string; updated_at: string }[] = await app.db(table).select('id', 'created_at', 'updated_at')
    expect(rows.length).toBeGreaterThan(0)
    const faults = rows.filter(
      ({ created_at, updated_at }) =>
        [created_at, updated_at].some((at) => at.slice(0, 10) === seeded || at > `${today}T23:59:59` || at.slice(11) < '04:00') || updated_at < created_at,
    )
    expect(faults).toEqual([])
  })

  test('publications went out at the moment that the log has for it, and stand still since', async () => {
    const lists = await app.db('publications').whereNotNull('published_on')
    expect(lists.length).toBeGreaterThan(1)
    for (const { id, published_on, published_at, composed_at, checked_at, created_at } of lists) {
      for (const at of [published_at, composed_at, checked_at, created_at]) expect(at.slice(0, 10)).toBe(published_on)
      const told = await app.db('audit_events').where({ resource: 'publications', record_id: id }).pluck('after')
      expect(told.join(' ')).not.toContain(new Date().toISOString().slice(0, 10))
      await expect(app.db('publications').where({ id }).update({ published_at: '2027-01-01T00:00:00.000Z' })).rejects.toThrow()
    }
  })

  test('have all the tasks that they ask for: a new day raises none, and closes none', async () => {
    const tasks = () => app.db('tasks').orderBy('id')
    const before = await tasks()
    expect(before.length).toBeGreaterThan(2)
    await app.db.transaction((trx) => tasksOfTheDay.run(trx, { since: null, today }))
    expect(await tasks()).toEqual(before)
  })

  test('have names in the log, every one', async () => {
    expect(await app.db('audit_events').whereNull('record_name').select('resource', 'record_id', 'action')).toEqual([])
  })

  test('show everybody the version of what everybody may see', async () => {
    const reader = await app.as('raadpleger')
    const hidden = (await reader.list('assessments', { clause: 'GGZ-U-2' }, { range: [0, 99] })).map(({ version, created_at, updated_at }) => [
      version,
      created_at === updated_at,
    ])
    expect(new Set(hidden.map((one) => JSON.stringify(one)))).toEqual(new Set(['[1,true]']))
  })
})
