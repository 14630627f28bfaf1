import type { Knex } from 'knex'
import { z } from 'zod'
import { insertRows } from '../../seeds/insertRows.ts'
import { writeAudit } from '../audit/writeAudit.ts'
import { conflict, notFound, unprocessable } from '../http/errors.ts'
import { addYears } from '../policy/dates.ts'
import { clauseDates, yearsBetween } from '../policy/movedBack.ts'
import { isCalendarDate } from '../resources/fields.ts'
import type { Caller } from '../resources/save.ts'

const day = z.string().refine(isCalendarDate, 'Dit is geen datum; schrijf jaar-maand-dag.')
const wanted = z.object({
  code: z.string('Geef de code van het nieuwe beleid.').trim().min(1, 'Geef de code van het nieuwe beleid.').max(40, 'Dit is langer dan 40 tekens.'),
  title: z.string('Geef de titel van het nieuwe beleid.').trim().min(1, 'Geef de titel van het nieuwe beleid.').max(200, 'Dit is langer dan 200 tekens.'),
  contract_starts_on: day,
  contract_ends_on: day,
})

/**
 * Copies a policy with its clauses and conditions to another period, as a draft: every date moves by the difference in years between both periods
 * (29 February to 1 March where a year has none), terms and percentages stay. Clause codes stay too: they are what rules and tests go by.
 * @returns the id of the draft. @throws 404; 409 where the code is taken; 422 with what is wrong at each field
 */
export async function copyPolicy(trx: Knex.Transaction, id: number, body: unknown, { actor }: Caller): Promise<number> {
  const source = await trx('policies').where({ id }).first()
  if (!source) throw notFound()
  const parsed = wanted.safeParse(body)
  if (!parsed.success) throw unprocessable({ invalid: parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), message })) })
  const { code, title, contract_starts_on, contract_ends_on } = parsed.data
  if (contract_starts_on > contract_ends_on)
    throw unprocessable({ invalid: [{ field: 'contract_ends_on', message: 'De contractperiode eindigt voor zij begint.' }] })
  if (await trx('policies').where({ code }).first('id')) throw conflict('duplicate', 'Er is al een inkoopbeleid met deze code.')
  const years = yearsBetween({ contract_starts_on }, source)
  const now = new Date().toISOString()
  const fresh = { version: 1, created_at: now, updated_at: now }
  const { id: _id, ...kept } = source
  const draft = {
    ...kept,
    ...fresh,
    code,
    title,
    contract_starts_on,
    contract_ends_on,
    source: null,
    reference_year: source.reference_year + years,
    status: 'draft',
    edition: 1,
    based_on_id: id,
    published_on: null,
    published_reason: null,
    uniform_conditions_on: null,
  }
  const [made] = await trx('policies').insert(draft).returning('id')
  const clauses = await trx('clauses').where({ policy_id: id }).orderBy('position')
  await insertRows(
    trx,
    'clauses',
    clauses.map(({ id: _clause, ...clause }) => ({ ...clause, ...fresh, policy_id: made.id, ...moved(clause, years) })),
  )
  const conditions = await trx('conditions').where({ policy_id: id }).orderBy('id')
  await insertRows(
    trx,
    'conditions',
    conditions.map(({ id: _condition, ...condition }) => ({ ...condition, ...fresh, policy_id: made.id })),
  )
  const after = { code, title, contract_starts_on, contract_ends_on, status: 'draft', based_on_id: id, reference_year: draft.reference_year }
  await writeAudit(trx, { actor, action: 'create', resource: 'policies', record_id: made.id, before: null, after, private_fields: [] })
  return made.id
}

function moved(clause: Record<string, unknown>, years: number): Record<string, unknown> {
  return Object.fromEntries(
    clauseDates.map((name) => {
      const date = clause[name] as string | null
      return [name, date === null ? null : addYears(date, years)]
    }),
  )
}
