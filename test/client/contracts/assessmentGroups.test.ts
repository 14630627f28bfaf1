import { expect, test } from 'vitest'
import { assessmentGroups, countsOf, isOpen, outcomesFor } from '../../../client/features/contracts/assessments/assessmentGroups.ts'
import { bulkRefusals } from '../../../client/features/contracts/assessments/useBulkOutcome.ts'
import type { AssessmentView } from '../../../server/model/assessment.ts'

const row = (over: Partial<AssessmentView>) =>
  ({
    id: 1,
    condition_id: 1,
    outcome: 'open',
    kind: 'condition',
    group: 'Algemeen',
    masked: false,
    exemptable: false,
    clause: 'GGZ-A-1',
    ...over,
  }) as AssessmentView

test('conditions keep the policy’s order and groups; exclusions come last as one group', () => {
  const groups = assessmentGroups([
    row({ id: 4, condition_id: 30, kind: 'exclusion', group: 'Uitsluitend' }),
    row({ id: 2, condition_id: 9, group: 'Kwaliteit', outcome: 'met' }),
    row({ id: 1, condition_id: 1 }),
    row({ id: 3, condition_id: 2, outcome: 'exempt' }),
  ])
  expect(groups.map((group) => [group.group, group.rows.map((each) => each.id), group.counts.answered])).toEqual([
    ['Algemeen', [1, 3], 1],
    ['Kwaliteit', [2], 1],
    ['Uitsluitend', [4], 0],
  ])
  expect(groups.at(-1)?.exclusion).toBe(true)
})

test('a masked answer is not known, so it does not count as open', () => {
  expect(isOpen(row({ outcome: null, masked: true }))).toBe(false)
  expect(isOpen(row({ outcome: null }))).toBe(true)
})

test('an exemption is offered only where the condition knows one', () => {
  expect(outcomesFor(row({}))).toEqual(['met', 'not_met'])
  expect(outcomesFor(row({ exemptable: true }))).toEqual(['met', 'not_met', 'exempt'])
  expect(outcomesFor(row({ kind: 'exclusion' }))).toEqual(['absent', 'present'])
})

test('bulk refusals, which come by id, name the condition they are about', () => {
  const error = { body: { refusals: { 1: [{ clause: 'GGZ-A-1', field: 'outcome', message: 'Dit kan niet.', quote: null, source: null }] } } }
  expect(bulkRefusals(error, [row({})])).toEqual([{ clause: 'GGZ-A-1', field: null, message: 'GGZ-A-1: Dit kan niet.', quote: null, source: null }])
})

test('with only the open ones shown, the counts are still of the whole group', () => {
  const rows = [
    row({ id: 1, condition_id: 1 }),
    row({ id: 2, condition_id: 2, outcome: 'met' }),
    row({ id: 3, condition_id: 3, outcome: 'met', group: 'Kwaliteit' }),
  ]
  const [group, ...others] = assessmentGroups(rows, true)
  expect(others).toEqual([])
  expect(group).toMatchObject({ rows: [rows[0]], counts: { answered: 1, total: 2, masked: 0 } })
})

test('masked answers are counted apart', () => {
  const rows = [row({ outcome: 'met' }), row({ id: 2 }), row({ id: 3, outcome: null, masked: true })]
  expect(countsOf(rows)).toEqual({ answered: 1, total: 2, masked: 1 })
})
