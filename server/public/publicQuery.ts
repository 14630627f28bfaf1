import type { Request } from 'express'
import type { Knex } from 'knex'
import { badRequest, notFound } from '../http/errors.ts'
import { listInForce } from '../publications/inForce.ts'
import type { Publication } from '../publications/publicationFields.ts'
import { isCalendarDate } from '../resources/fields.ts'

export const formats = ['json', 'csv', 'xlsx'] as const
export type Format = (typeof formats)[number]

/** What a visitor asks: a policy, and within the list of a day perhaps one care type and some words. */
export interface PublicQuery {
  policy: { id: number; code: string; title: string; care_types: string[] }
  care_type: string | null
  on: string
  q: string
}

const knownNames = ['policy', 'care_type', 'on', 'format', 'q']
const careTypes = ['ggz', 'elv', 'grz', 'gzsp']

/** Reads the parameters of a public address. @throws 400 that names the parameter, 404 where the policy is unknown. */
export async function readPublicQuery(db: Knex, query: Request['query'], today: string): Promise<PublicQuery & { format: Format }> {
  const strange = Object.keys(query).find((name) => !knownNames.includes(name))
  if (strange) throw badRequest(`De parameter ${strange.slice(0, 40)} bestaat niet; kies uit: ${knownNames.join(', ')}.`)
  const text = (name: string): string => (typeof query[name] === 'string' ? (query[name] as string).trim() : '')
  const format = text('format') || 'json'
  if (!(formats as readonly string[]).includes(format)) throw badRequest('De parameter format is json, csv of xlsx.')
  if (!text('policy')) throw badRequest('Geef met de parameter policy aan van welk inkoopbeleid u de lijst wilt, zoals GGZ-2027.')
  const care_type = text('care_type') || null
  if (care_type !== null && !careTypes.includes(care_type)) throw badRequest(`De parameter care_type is een van ${careTypes.join(', ')}.`)
  return { policy: await policyBy(db, text('policy')), care_type, on: readDay(text('on'), today), q: text('q').slice(0, 200), format: format as Format }
}

/** The day asked for; today without one. @throws 400 for what is no day, or one that is still to come. */
export function readDay(text: string, today: string): string {
  if (!text) return today
  if (!isCalendarDate(text)) throw badRequest('De parameter on is een dag in de vorm JJJJ-MM-DD.')
  if (text > today) throw badRequest('De parameter on is vandaag of een dag daarvoor.')
  return text
}

async function policyBy(db: Knex, code: string): Promise<PublicQuery['policy']> {
  const row = await db('policies').where({ code }).whereNot({ status: 'draft' }).first('id', 'code', 'title', 'care_types')
  if (!row) throw notFound('Dit inkoopbeleid is niet bekend.')
  return { ...row, care_types: JSON.parse(row.care_types) }
}

/** The list in force at the end of the day asked for. @throws 404 with a sentence where there was none. */
export async function listAskedFor(db: Knex, { policy, on }: Pick<PublicQuery, 'policy' | 'on'>): Promise<Publication> {
  const list = await listInForce(db, policy.id, on)
  if (!list) throw notFound(`Op ${on.split('-').reverse().join('-')} gold er geen lijst van gecontracteerde partijen voor ${policy.code}.`)
  return list
}
