import type { Row, Session } from './session.ts'

/** What the builders of registers need of the others. */
interface Needs {
  staff(): Promise<Session>
  policyId(code: 'GGZ-2027' | 'KV-2025-2026'): Promise<number>
  aProvider(fields?: Row): Promise<Row>
}

export interface RegisterBuilders {
  aQuestion(fields?: Row): Promise<Row>
  /** A notice that may be accepted as it is, of a provider that is recorded in its new category already; `to` is that category. */
  aStatuteSwitch(fields?: Row, to?: 'practice' | 'institution'): Promise<Row>
  anInitiative(fields?: Row): Promise<Row>
}

const statutes = {
  practice: { provider: { kind: 'independent', legal_form: 'eenmanszaak', profession: 'gz_psycholoog', settings: [1], crisis_service: 'none' }, section: 'II' },
  institution: { provider: { kind: 'institution', legal_form: 'bv', settings: [2] }, section: 'III' },
} as const

/** The builders of the registers' records, over HTTP as any other. */
export function registerBuildersOf({ staff, policyId, aProvider }: Needs): RegisterBuilders {
  const make = async (resource: string, fields: Row, provider: Row = {}): Promise<Row> =>
    (await staff()).must('POST', resource, {
      policy_id: await policyId('GGZ-2027'),
      provider_id: fields.provider_id ?? (await aProvider(provider)).id,
      ...fields,
    })
  return {
    aQuestion: (fields) =>
      make('questions', { subject: 'Tarief van setting 2', question: 'Hoe is het tarief berekend?', received_on: '2027-11-20', ...fields }),
    aStatuteSwitch: (fields, to = 'institution') =>
      make(
        'statute_switches',
        {
          to_category: to,
          notified_on: '2026-08-31',
          statute_approved_on: '2026-07-01',
          statute_section: statutes[to].section,
          statute_version: '4.0',
          cause: 'De praktijk is gegroeid.',
          impact: 'Het aanbod wordt multidisciplinair.',
          ...fields,
        },
        statutes[to].provider,
      ),
    anInitiative: (fields) => make('initiatives', { theme: 'sustainability', title: 'Groene behandelkamers', received_on: '2027-03-01', ...fields }),
  }
}
