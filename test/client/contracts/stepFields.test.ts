import { expect, test } from 'vitest'
import { conditionsLast, elsewhere, firstForward, stepDefaults, stepFields } from '../../../client/features/contracts/stepFields.ts'
import type { Refusal } from '../../../server/model/answers.ts'

const refusal = (field: string | null): Refusal => ({ clause: 'GGZ-DG-3', field, message: 'Een zin.', quote: null, source: null })
const step = (status: string, ...fields: (string | null)[]) => ({
  status,
  label: status,
  allowed: fields.length === 0,
  refusals: fields.map(refusal),
  warnings: [refusal('processed_on')],
})

test('an offer asks its dates, the questionnaire and the explanation; maatwerk has no questionnaire', () => {
  expect(stepFields('digitaal', step('offered'))).toEqual(['questionnaire_sent_on', 'offered_on', 'received_on', 'explanation'])
  expect(stepFields('maatwerk', step('offered'))).toEqual(['offered_on', 'received_on', 'explanation'])
})

test('a step asks the contract’s own fields that the server names as refused, never those it only warns of', () => {
  expect(stepFields('digitaal', step('assessing', 'requested_on', 'added_value', 'assessments'))).toEqual([
    'requested_on',
    'added_value',
    'added_value_explanation',
  ])
  expect(stepFields('digitaal', step('signed'))).toEqual(['questionnaire_answered_on', 'signed_on'])
})

test('what the dialog cannot mend is mended elsewhere first', () => {
  const offered = step('offered', 'explanation', 'tariff_lines', null)
  expect(elsewhere(offered, stepFields('digitaal', offered)).map((each) => each.field)).toEqual(['tariff_lines', null])
})

test('an empty date that the step records starts at today; what was recorded stays', () => {
  expect(stepDefaults(['offered_on', 'received_on', 'explanation', 'questionnaire_sent_on'], { offered_on: '2026-09-15' }, '2026-09-20')).toEqual({
    offered_on: '2026-09-15',
    received_on: '2026-09-20',
    explanation: null,
    questionnaire_sent_on: null,
  })
})

test('the checklist is that of the step that carries the contract on, conditions last', () => {
  expect(firstForward([step('rejected'), step('withdrawn'), step('offered')])?.status).toBe('offered')
  expect(conditionsLast([refusal('assessments'), refusal('explanation'), refusal(null)]).map((each) => each.field)).toEqual([
    'explanation',
    null,
    'assessments',
  ])
})
