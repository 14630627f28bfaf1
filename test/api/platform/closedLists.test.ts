import { describe, expect, test } from 'vitest'
import { resources } from '../../../server/api/resources.ts'
import { checkedLists, statusesInIndexes } from '../../support/checkedLists.ts'
import { useApp } from '../../support/startApp.ts'

/** The closed lists of all resources, by `table.column`. */
const lists = new Map(
  resources.flatMap(({ name, fields }) =>
    Object.entries(fields).flatMap(([column, { form }]) => (form.is === 'choice' ? [[`${name}.${column}`, [...form.values].sort()] as const] : [])),
  ),
)

/** The closed lists that the database has never held; a new one gets its CHECK. */
const unchecked = [
  'amendments.field',
  'contracts.added_value',
  'contracts.care_type',
  'contracts.turn',
  'gathered_changes.part',
  'policy_impact_lines.status',
  'providers.legal_form',
  'providers.profession',
  'publication_points.kind',
  'qualifications.kind',
]

describe('the database and the fields', () => {
  const app = useApp()

  test('know the same values of every closed list', async () => {
    const checked = await checkedLists(app.db)
    expect(checked.size).toBeGreaterThan(25)
    expect(Object.fromEntries(checked)).toEqual(Object.fromEntries([...lists].filter(([column]) => !unchecked.includes(column))))
  })

  test('know the same statuses where the database says what can be there once', async () => {
    const named = await statusesInIndexes(app.db)
    expect(named.size).toBeGreaterThan(5)
    for (const [table, statuses] of named) expect(lists.get(`${table}.status`), table).toEqual(expect.arrayContaining(statuses))
  })
})
