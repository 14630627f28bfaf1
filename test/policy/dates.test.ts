import { describe, expect, test } from 'vitest'
import { amendmentFields } from '../../server/model/amendment.ts'
import { assessmentFields } from '../../server/model/assessment.ts'
import { clauseFields } from '../../server/model/clause.ts'
import { conditionFields } from '../../server/model/condition.ts'
import { contractFields } from '../../server/model/contract.ts'
import { coordinationRequestFields } from '../../server/model/coordinationRequest.ts'
import { addDays, addYears, dayBefore, firstOfNextMonth, inYear, latest, nlDate, nlEuro, nlPeriod, yearOf } from '../../server/model/dates.ts'
import { extensionRequestFields } from '../../server/model/extensionRequest.ts'
import type { Fields } from '../../server/model/field.ts'
import { firstYearMonitorFields } from '../../server/model/firstYearMonitor.ts'
import { firstYearTalkFields } from '../../server/model/firstYearTalk.ts'
import { frameworkScoreFields } from '../../server/model/frameworkScore.ts'
import { grzBenchmarkFields } from '../../server/model/grzBenchmark.ts'
import { initiativeFields } from '../../server/model/initiative.ts'
import { plafondRequestFields } from '../../server/model/plafondRequest.ts'
import { policyFields } from '../../server/model/policy.ts'
import { productionFields } from '../../server/model/production.ts'
import { proposalFields } from '../../server/model/proposal.ts'
import { providerFields } from '../../server/model/provider.ts'
import { qualificationFields } from '../../server/model/qualification.ts'
import { questionFields } from '../../server/model/question.ts'
import { statuteSwitchFields } from '../../server/model/statuteSwitch.ts'
import { tariffLineFields } from '../../server/model/tariffLine.ts'
import { inTime, isFilled, lastDay, lastDayText, termEndsOn } from '../../server/policy/engine/terms.ts'
import { isAllowed, mergeVerdicts, noObjection, refusalBy } from '../../server/policy/engine/verdict.ts'
import { futureDates } from '../../server/policy/futureDates.ts'
import { applicationsFor, heldOn, isAppliedOn, isHeldOn } from '../../server/policy/rule_sets/common/qualifications.ts'
import { ggz } from './policies.ts'
import { anApplication, aQualification } from './rows.ts'

test('calendar dates', () => {
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  expect(dayBefore('2027-01-01')).toBe('2026-12-31')
  expect(addYears('2021-09-15', 5)).toBe('2026-09-15')
  expect(addYears('2024-02-29', 4)).toBe('2028-02-29')
  expect(addYears('2024-02-29', 5)).toBe('2029-03-01')
  expect(inYear('2027-09-30', 2030)).toBe('2030-09-30')
  expect(firstOfNextMonth('2027-01-31')).toBe('2027-02-01')
  expect(firstOfNextMonth('2027-12-01')).toBe('2028-01-01')
  expect(yearOf('2027-12-31')).toBe(2027)
  expect([latest('2027-01-01', '2027-01-02'), latest('2027-01-02', '2027-01-01')]).toEqual(['2027-01-02', '2027-01-02'])
})

test('a period, in months where it is of whole months', () => {
  expect(nlPeriod('2022-01-01', '2024-06-30')).toBe('van januari 2022 tot en met juni 2024')
  expect(nlPeriod('2024-03-01', '2028-02-29')).toBe('van maart 2024 tot en met februari 2028')
  expect(nlPeriod('2024-12-01', '2024-12-31')).toBe('van december 2024 tot en met december 2024')
  expect(nlPeriod('2022-01-01', '2028-02-28')).toBe('van 01-01-2022 tot en met 28-02-2028')
  expect(nlPeriod('2022-01-02', '2024-06-30')).toBe('van 02-01-2022 tot en met 30-06-2024')
})

test('as a Dutch reader writes them', () => {
  expect(nlDate('2027-09-30')).toBe('30-09-2027')
  expect([0, 5, 99, 100, 123_456, 100_000_000, -123_456].map(nlEuro)).toEqual([
    '€ 0,00',
    '€ 0,05',
    '€ 0,99',
    '€ 1,00',
    '€ 1.234,56',
    '€ 1.000.000,00',
    '€ -1.234,56',
  ])
})

test('deadlines include their day, but where the clause says "vóór"', () => {
  const until = { date: '2026-10-01', date_excluded: false }
  const before = { date: '2026-07-01', date_excluded: true }
  expect([inTime('2026-10-01', until), inTime('2026-10-02', until), inTime('2026-06-30', before), inTime('2026-07-01', before)]).toEqual([
    true,
    false,
    true,
    false,
  ])
  expect(inTime('2099-01-01', { date: null, date_excluded: true })).toBe(true)
  expect([lastDay(until), lastDay(before)]).toEqual(['2026-10-01', '2026-06-30'])
  expect([lastDayText(until), lastDayText(before), lastDayText({ date: null, date_excluded: false })]).toEqual(['01-10-2026', '30-06-2026', ''])
  expect([termEndsOn('2027-03-02', { days: 42 }), termEndsOn('2027-03-02', { days: null })]).toEqual(['2027-04-13', '2027-03-02'])
})

test('a text says something', () => {
  expect(['Ja.', '', '  ', null, undefined].map((text) => isFilled(text))).toEqual([true, false, false, false, false])
})

test('qualifications on a date', () => {
  const day = '2027-03-01'
  const held = aQualification('kibg', { since: day, valid_until: day })
  expect(isHeldOn(held, day)).toBe(true)
  expect(isHeldOn(held, '2027-02-28')).toBe(false)
  expect(isHeldOn(held, '2027-03-02')).toBe(false)
  expect(isHeldOn({ ...held, state: 'applied' }, day)).toBe(false)
  expect(heldOn([held, aQualification('enc_nl')], ['kibg'], day)).toEqual([held])
  const application = anApplication('kibg', day)
  expect(applicationsFor([held, application, anApplication('enc_nl', day)], ['kibg'], day)).toEqual([application])
  const granted = aQualification('kibg', { since: '2027-03-02', applied_on: '2026-10-01' })
  expect(applicationsFor([granted, { ...granted, applied_on: null }], ['kibg'], day)).toEqual([granted])
  expect(applicationsFor([granted], ['kibg'], '2027-03-02')).toEqual([])
  expect([isAppliedOn(application, day), isAppliedOn(application, '2027-02-28'), isAppliedOn(anApplication('kibg', null), day)]).toEqual([true, false, false])
})

describe('dates of events are not after today', () => {
  const events: Record<string, [Fields, string[]]> = {
    providers: [providerFields, ['sustainable_choice_on']],
    qualifications: [qualificationFields, ['applied_on']],
    contracts: [
      contractFields,
      [
        'requested_on',
        'starting_letter_on',
        'strategic_information_on',
        'quote_received_on',
        'request_answered_on',
        'questionnaire_sent_on',
        'questionnaire_answered_on',
        'offered_on',
        'received_on',
        'signed_on',
        'processed_on',
        'closed_on',
      ],
    ],
    tariff_lines: [tariffLineFields, ['requested_on', 'regional_agreement_on']],
    assessments: [assessmentFields, ['assessed_on', 'occurred_on']],
    proposals: [proposalFields, ['sent_on', 'move_announced_on']],
    production: [productionFields, ['as_of']],
    plafond_requests: [plafondRequestFields, ['submitted_on', 'complete_on', 'decided_on', 'closed_on']],
    questions: [questionFields, ['received_on', 'answered_on', 'move_announced_on', 'closed_on']],
    clauses: [clauseFields, ['edition_on']],
    conditions: [conditionFields, ['edition_on']],
    policies: [policyFields, ['edition_on', 'uniform_conditions_on']],
    framework_scores: [frameworkScoreFields, ['scored_on']],
    first_year_monitors: [firstYearMonitorFields, ['invited_on', 'concluded_on']],
    first_year_talks: [firstYearTalkFields, ['held_on']],
    grz_benchmarks: [grzBenchmarkFields, ['received_on']],
    coordination_requests: [coordinationRequestFields, ['received_on', 'agreement_on', 'business_case_on', 'consent_on', 'decided_on', 'closed_on']],
    extension_requests: [extensionRequestFields, ['stay_started_on', 'received_on', 'decided_on', 'closed_on']],
    statute_switches: [statuteSwitchFields, ['notified_on', 'statute_approved_on', 'decided_on', 'closed_on']],
    initiatives: [initiativeFields, ['received_on', 'closed_on']],
    amendments: [amendmentFields, []],
  }
  const ahead = ['starts_on', 'ends_on', 'ended_on', 'valid_until', 'since', 'effective_on', 'reply_due_on', 'moved_reply_due_on', 'decision_due_on']
  test.each(Object.entries(events))('of %s', (_resource, [ofNoun, fields]) => {
    const row = (date: unknown) => Object.fromEntries([...fields, ...ahead].map((field) => [field, date]))
    const message = 'Deze datum kan niet na vandaag (01-12-2027) liggen; opgegeven is 02-12-2027.'
    const found = futureDates(ofNoun, row('2027-12-02'), '2027-12-01')
    expect(found.toSorted((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field))).toEqual(fields.map((field) => ({ field, message })))
    for (const date of ['2027-12-01', null, undefined, 9]) expect(futureDates(ofNoun, row(date), '2027-12-01')).toEqual([])
  })
})

test('verdicts', () => {
  const refusal = refusalBy(ggz, 'GGZ-V-1', 'vrijgevestigd', null, 'Zo.')
  expect(refusal).toEqual({
    clause: 'GGZ-V-1',
    field: null,
    message: 'Zo.',
    quote: 'Een omzetplafond is geen onderdeel van de overeenkomst met vrijgevestigde praktijken',
    source: 'Inkoopbeleid GGZ 2027, Voor vrijgevestigde praktijken, Inkoopsystematiek, Proces en tijdslijn',
  })
  expect(() => refusalBy(ggz, 'KV-I-1', null, null, 'Zo.')).toThrow('policy GGZ-2027 has no clause KV-I-1')
  const invalid = { field: 'track', message: 'Anders.' }
  expect(noObjection()).toEqual({ invalid: [], refusals: [] })
  expect(mergeVerdicts({ invalid: [invalid], refusals: [] }, { invalid: [], refusals: [refusal] })).toEqual({ invalid: [invalid], refusals: [refusal] })
  expect([isAllowed(noObjection()), isAllowed({ invalid: [invalid], refusals: [] }), isAllowed({ invalid: [], refusals: [refusal] })]).toEqual([
    true,
    false,
    false,
  ])
})
