import { describe, expect, test } from 'vitest'
import { questionFieldRules } from '../../server/features/registers/questions/questionFieldRules.ts'
import { type Question, type QuestionStatus, questionLife } from '../../server/model/question.ts'
import { judgeRegister, registerWarnings } from '../../server/policy/judgeRegister.ts'
import { questionDueOn } from '../../server/policy/rule_sets/ggz_2027/questionRules.ts'
import { type Row, spoken, warned } from './facts.ts'
import { ggz, kv, withClause } from './policies.ts'

const form = { name: 'questions', life: questionLife, fieldRules: questionFieldRules } as const
const aQuestion = (overrides: Partial<Question> = {}): Question => ({
  id: 1,
  version: 1,
  created_at: '',
  updated_at: '',
  reference: 'VRG-2027-00001',
  policy_id: 1,
  provider_id: 1,
  contract_id: null,
  status: 'open',
  subject: 'Tarieven',
  question: 'Hoe is het tarief van setting 2 berekend?',
  received_on: '2027-02-01',
  due_on: '2027-02-15',
  moved_due_on: null,
  move_reason: null,
  move_announced_on: null,
  awaited_on: '2027-02-15',
  answer: null,
  answered_on: null,
  closed_on: null,
  owner_id: null,
  ...overrides,
})
const subject = (record: Question, today = '2027-02-10', policy = ggz) => ({ policy, contract: { track: '' }, record, today })
const moved = { moved_due_on: '2027-03-01', move_reason: 'Wacht op cijfers van Vektis.', move_announced_on: '2027-02-12' }

describe('the save of a question', () => {
  const table: [string, Partial<Question>, QuestionStatus | null, ...string[]][] = [
    ['a new one', {}, null],
    ['a new one that is answered already', { status: 'answered' }, null, 'invalid@status'],
    ['GGZ-R-4: moved with reason and announcement', moved, 'open'],
    ['GGZ-R-4: moved without a reason', { ...moved, move_reason: ' ' }, 'open', 'GGZ-R-4@move_reason'],
    ['GGZ-R-4: moved without the day the provider was told', { ...moved, move_announced_on: null }, 'open', 'GGZ-R-4@move_announced_on'],
    ['GGZ-R-4: a reason alone moves nothing', { move_reason: 'Misschien later.' }, 'open'],
    [
      'GGZ-R-4: judged along with an answer',
      { ...moved, move_reason: null, status: 'answered', answer: 'Zo.', answered_on: '2027-02-20' },
      'open',
      'GGZ-R-4@move_reason',
    ],
    ['answered', { status: 'answered', answer: 'Met de index van de NZa.', answered_on: '2027-02-10' }, 'open'],
    ['answered with nothing', { status: 'answered' }, 'open', 'invalid@answered_on', 'invalid@answer'],
    ['answered before it was asked', { status: 'answered', answer: 'Zo.', answered_on: '2027-01-31' }, 'open', 'invalid@answered_on'],
    ['answered on the day it was asked', { status: 'answered', answer: 'Zo.', answered_on: '2027-02-01' }, 'open'],
    ['withdrawn', { status: 'withdrawn', closed_on: '2027-02-03' }, 'open'],
    ['withdrawn without its day', { status: 'withdrawn' }, 'open', 'invalid@closed_on'],
    ['opened again', {}, 'answered', 'invalid@status'],
    ['an answer that is mended', { status: 'answered', answer: 'Anders.', answered_on: '2027-02-10' }, 'answered'],
  ]
  test.each(table)('%s', (_name, record, before, ...said) => {
    expect(spoken(judgeRegister(form, subject(aQuestion(record)), before))).toEqual(said)
  })
})

describe('GGZ-R-3 and R-5: the term of two weeks warns', () => {
  const answered = { status: 'answered', answer: 'Zo.' } as const
  const table: Row<Partial<Question>>[] = [
    ['R-3: open on day 14', { received_on: '2027-01-27' }],
    ['R-3: open on day 15', { received_on: '2027-01-26' }, 'GGZ-R-3@answered_on'],
    ['R-3: answered on day 14, for good', { ...answered, received_on: '2026-12-15', answered_on: '2026-12-29' }],
    ['R-3: answered on day 15, late for good', { ...answered, received_on: '2026-12-15', answered_on: '2026-12-30' }, 'GGZ-R-3@answered_on'],
    ['R-3: over the end of February', { ...answered, received_on: '2026-02-15', answered_on: '2026-03-01' }],
    ['R-3: and the day after', { ...answered, received_on: '2026-02-15', answered_on: '2026-03-02' }, 'GGZ-R-3@answered_on'],
    ['R-3: over a leap day', { ...answered, received_on: '2028-02-15', answered_on: '2028-02-29' }],
    ['R-3: moved, on the new day', { ...moved, received_on: '2027-01-20', moved_due_on: '2027-02-10', move_announced_on: '2027-02-03' }],
    ['R-3: moved, the day after', { ...moved, received_on: '2027-01-20', moved_due_on: '2027-02-09', move_announced_on: '2027-02-03' }, 'GGZ-R-3@answered_on'],
    ['R-3: withdrawn in the meantime', { status: 'withdrawn', received_on: '2027-01-01', closed_on: '2027-02-01' }],
    ['R-5: told on the old day', { ...moved, move_announced_on: '2027-02-15' }],
    ['R-5: told the day after', { ...moved, move_announced_on: '2027-02-16' }, 'GGZ-R-5@move_announced_on'],
  ]
  test.each(table)('%s', (_name, record, ...said) => {
    expect(warned(registerWarnings('questions', subject(aQuestion(record))))).toEqual(said)
  })
  test('the days are the policy’s', () => {
    const week = withClause(ggz, 'GGZ-R-3', { days: 7 })
    expect(questionDueOn(week, aQuestion())).toBe('2027-02-08')
    expect(warned(registerWarnings('questions', subject(aQuestion(), '2027-02-08', week)))).toEqual([])
    expect(warned(registerWarnings('questions', subject(aQuestion(), '2027-02-09', week)))).toEqual(['GGZ-R-3@answered_on'])
  })
  test('a policy without the term gives none', () => {
    expect(questionDueOn(kv, aQuestion())).toBeNull()
    expect(registerWarnings('questions', subject(aQuestion(moved), '2030-01-01', kv))).toEqual([])
  })
})

describe('a question tells nothing about an insured person', () => {
  test.each(['subject', 'question', 'answer', 'move_reason'] as const)('no citizen service number in its %s', (field) => {
    const said = (text: string) => spoken(judgeRegister(form, subject(aQuestion({ [field]: text })), 'open'))
    expect(said('Vraag over cliënt met BSN 111222333.')).toEqual([`invalid@${field}`])
    expect(said('Vraag over 1112.22.333')).toEqual([`invalid@${field}`])
    expect(said('Vraag over € 111.222.333, AGB 06500001 en dossier ELV-2027-0042.')).toEqual([])
  })
})
