import type { Knex } from 'knex'
import { z } from 'zod'
import { addYears, isCalendarDate } from '../../model/dates.ts'
import { type PolicyRow, policyFields, referenceYears } from '../../model/policy.ts'
import { badRequest, unprocessable } from '../../platform/http/errors.ts'
import { clauseDates, movesAlong, yearsBetween } from '../../policy/editions/rebaseToPeriod.ts'
import type { InvalidField } from '../../policy/engine/verdict.ts'
import type { Caller } from '../../records/caller.ts'
import { insertRows } from '../../records/insertRows.ts'
import { readOneRow } from '../../records/readOneRow.ts'
import { createRecord } from '../../records/save.ts'
import { schemaOf } from '../../records/schemaOf.ts'
import { policies } from './policies.ts'

const noDate = 'Dit is geen datum; schrijf jaar-maand-dag.'
const day = (missing: string) => z.string({ error: ({ input }) => (input === undefined || input === null ? missing : noDate) }).refine(isCalendarDate, noDate)
const wanted = z.strictObject({
  code: z.string('Geef de code van het nieuwe beleid.').trim().min(1, 'Geef de code van het nieuwe beleid.').max(40, 'Dit is langer dan 40 tekens.'),
  title: z.string('Geef de titel van het nieuwe beleid.').trim().min(1, 'Geef de titel van het nieuwe beleid.').max(200, 'Dit is langer dan 200 tekens.'),
  contract_starts_on: day('Geef de dag waarop de contractperiode begint.'),
  contract_ends_on: day('Geef de dag waarop de contractperiode eindigt.'),
})

/**
 * Copies a policy with its clauses and conditions to another period, as a draft: every date moves by the difference in years between both periods
 * (29 February to 1 March where a year has none), except those of what is kept whatever the policy (`movesAlong`); terms and percentages stay. Clause codes stay too: they are what rules and tests go by.
 * @returns the id of the draft. @throws 400 where no object was sent; 404; 409 where the code is taken; 422 with what is wrong at each field
 */
export async function copyPolicy(trx: Knex.Transaction, id: number, body: unknown, { actor, today }: Caller): Promise<number> {
  const source = await readOneRow<PolicyRow>(policies, id, trx)
  const { code, title, contract_starts_on, contract_ends_on } = read(body)
  const years = yearsBetween({ contract_starts_on }, source)
  const reference_year = source.reference_year + years
  const invalid: InvalidField[] = []
  if (contract_starts_on > contract_ends_on) invalid.push({ field: 'contract_ends_on', message: 'De contractperiode eindigt voor zij begint.' })
  if (!schemaOf(policyFields.reference_year.form).safeParse(reference_year).success)
    invalid.push({ field: 'contract_starts_on', message: tooFar(reference_year) })
  if (invalid.length > 0) throw unprocessable({ invalid })
  const { id: _id, version: _version, created_at: _created, updated_at: _updated, ...kept } = source
  const own = { code, title, contract_starts_on, contract_ends_on, source: null, reference_year, status: 'draft', edition: 1, based_on_id: id }
  const draft = { ...kept, ...own, published_on: null, published_reason: null, uniform_conditions_on: null }
  const made = await createRecord(policies, draft, { actor, today, caused_by: 'policies' }, trx)
  const fresh = { version: 1, created_at: made.created_at, updated_at: made.created_at }
  const clauses = await trx('clauses').where({ policy_id: id }).orderBy('position')
  await insertRows(
    trx,
    'clauses',
    clauses.map(({ id: _clause, ...clause }) => ({ ...clause, ...fresh, policy_id: made.id, ...(movesAlong(clause) ? moved(clause, years) : {}) })),
  )
  const conditions = await trx('conditions').where({ policy_id: id }).orderBy('id')
  await insertRows(
    trx,
    'conditions',
    conditions.map(({ id: _condition, ...condition }) => ({ ...condition, ...fresh, policy_id: made.id })),
  )
  return made.id
}

function read(body: unknown): z.infer<typeof wanted> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw badRequest('Er is geen JSON-object gestuurd.')
  const parsed = wanted.safeParse(body)
  if (parsed.success) return parsed.data
  const invalid = parsed.error.issues.flatMap((issue): InvalidField[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((field) => ({ field, message: `Het veld ${field} bestaat hier niet.` }))
      : [{ field: String(issue.path[0]), message: issue.message }],
  )
  throw unprocessable({ invalid })
}

function tooFar(reference_year: number): string {
  const [first, last] = referenceYears
  return `Bij deze ingangsdatum hoort het referentiejaar ${reference_year}; een referentiejaar ligt van ${first} tot en met ${last}.`
}

function moved(clause: Record<string, unknown>, years: number): Record<string, unknown> {
  return Object.fromEntries(
    clauseDates.map((name) => {
      const date = clause[name]
      return [name, typeof date === 'string' ? addYears(date, years) : null]
    }),
  )
}
