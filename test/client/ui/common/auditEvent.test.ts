import { expect, test } from 'vitest'
import { subjectPath } from '../../../../client/features/audit_events/subject.ts'
import { type AuditEvent, groupedEvents, toldFields } from '../../../../client/ui/cases/auditEvent.ts'

const event = (id: number, more: Partial<AuditEvent> = {}): AuditEvent => ({
  id,
  at: '2026-08-03T09:00:00.000Z',
  actor: 'Lotte Kuipers',
  action: 'update',
  resource: 'assessments',
  record_id: id,
  record_name: `OVK-2027-00001 · De Linde · GGZ-A-${id}`,
  contract_id: 1,
  before: { outcome: 'open' },
  after: { outcome: 'met' },
  ...more,
})

test('answers that were given together are told together, and no others', () => {
  const other = event(3, { after: { outcome: 'not_met' } })
  const later = event(4, { at: '2026-08-03T10:00:00.000Z' })
  const groups = groupedEvents([event(1), event(2), other, later])
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([[1, 2], [3], [4]])
})

test('assessments made with a contract are one line, whichever condition each is of', () => {
  const made = (id: number) => event(id, { action: 'create', before: null, after: { contract_id: 1, condition_id: id, outcome: 'open' } })
  expect(groupedEvents([made(1), made(2), made(3)])).toHaveLength(1)
})

test('two lines of other records stay two, though they say the same', () => {
  const line = (id: number) => event(id, { resource: 'tariff_lines', before: { confirmed: false }, after: { confirmed: true } })
  expect(groupedEvents([line(1), line(2)])).toHaveLength(2)
})

test('what the name tells already is not told again', () => {
  expect(toldFields(event(1, { after: { contract_id: 1, condition_id: 4, outcome: 'met' } }))).toEqual(['outcome'])
})

test('an event leads to the page of its record, or of the contract that it belongs to', () => {
  expect(subjectPath(event(1))).toBe('/contracts/1/show?tab=history')
  expect(subjectPath(event(7, { resource: 'providers', contract_id: null }))).toBe('/providers/7/show')
  expect(subjectPath(event(7, { resource: 'providers', contract_id: null, action: 'delete' }))).toBeNull()
  expect(subjectPath(event(7, { resource: 'clauses', contract_id: null }))).toBeNull()
})
