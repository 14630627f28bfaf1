import type { Request } from 'express'
import type { Knex } from 'knex'
import { isCalendarDate } from '../../../model/dates.ts'
import { badRequest, notFound } from '../../../platform/http/errors.ts'
import type { ListedPolicy } from './publicLists.ts'

export const formats = ['json', 'csv', 'xlsx'] as const
export type Format = (typeof formats)[number]

/** What a visitor asks: the list of a policy or (null) all lists of a day, and within those perhaps one care type and some words. */
export interface PublicQuery {
  policy: ListedPolicy | null
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
  const text = (name: string): string => {
    const given = query[name]
    return typeof given === 'string' ? given.trim() : ''
  }
  const format = text('format') || 'json'
  if (!(formats as readonly string[]).includes(format)) throw badRequest('De parameter format is json, csv of xlsx.')
  const care_type = text('care_type') || null
  if (care_type !== null && !careTypes.includes(care_type)) throw badRequest(`De parameter care_type is een van ${careTypes.join(', ')}.`)
  const policy = text('policy') ? await policyBy(db, text('policy')) : null
  return { policy, care_type, on: readDay(text('on'), today), q: text('q').slice(0, 200), format: format as Format }
}

/** The day asked for; today without one. @throws 400 for what is no day, or one that is still to come. */
export function readDay(text: string, today: string): string {
  if (!text) return today
  if (!isCalendarDate(text)) throw badRequest('De parameter on is een dag in de vorm JJJJ-MM-DD.')
  if (text > today) throw badRequest('De parameter on is vandaag of een dag daarvoor.')
  return text
}

/** A policy by its code. @throws 404 where the public knows no such policy */
export async function policyBy(db: Knex, code: string): Promise<ListedPolicy> {
  const row = await db('policies').where({ code }).whereNot({ status: 'draft' }).first('id', 'code', 'title', 'care_types')
  if (!row) throw notFound('Dit inkoopbeleid is niet bekend.')
  return { ...row, care_types: JSON.parse(row.care_types) }
}
