import { date, line, oneOf, reference, whole } from '../../model/field.ts'
import { turns, type WorkTerm, workKinds, workTerms } from '../../model/work.ts'
import { badRequest } from '../../platform/http/errors.ts'
import { type ListQuery, readListQuery } from '../../records/listQuery.ts'
import type { Resource } from '../../records/resource.ts'

/** What a list of work is filtered and sorted by, as a list of records is: the columns of its union. */
export const workRecord: Resource = {
  name: 'work',
  bare: true,
  fields: {
    kind: oneOf(workKinds),
    subject: line(40),
    subject_id: whole(1, 2_147_483_647),
    contract_id: reference('contracts'),
    provider_id: reference('providers'),
    reference: line(60),
    owner_id: reference('users'),
    turn: oneOf(turns),
    due_on: date(),
    reached_on: date(),
    status: line(20),
  },
  computed: {},
  search: () => undefined,
  sort: ['due_on', 'ASC'],
}

/** What of a list of work is asked beside its columns. */
export interface WorkQuery extends ListQuery {
  ids: readonly string[] | null
  q: string | null
  teams: readonly string[] | null
  terms: readonly WorkTerm[] | null
  /** What was put away, instead of what was not. */
  hidden: 'seen' | 'planned' | null
  /** Also what comes into the list on a later day. */
  upcoming: boolean
}

/** Everything that waits for somebody, as a list without a filter gives it. */
export const allWork: WorkQuery = {
  filter: {},
  first: 0,
  limit: null,
  sort: ['due_on', 'ASC'],
  ids: null,
  q: null,
  teams: null,
  terms: null,
  hidden: null,
  upcoming: false,
}

/** Reads `filter`, `range` and `sort` of a call. @throws a 400 that names what is malformed. */
export function readWorkQuery(query: Record<string, unknown>): WorkQuery {
  const asked = readListQuery(workRecord, query)
  const { id, q, team, term, hidden, upcoming, ...filter } = asked.filter
  return {
    ...asked,
    filter,
    ids: id === undefined ? null : textsOf('id', id),
    q: q === undefined || q === null ? null : (textsOf('q', q)[0] ?? null),
    teams: team === undefined || team === null ? null : textsOf('team', team),
    terms: term === undefined ? null : textsOf('term', term).map(asTerm),
    hidden: hidden === undefined || hidden === null ? null : asHidden(hidden),
    upcoming: upcoming === true || upcoming === 'true',
  }
}

const most = 1_000

function textsOf(key: string, value: unknown): string[] {
  const texts = [value].flat()
  if (texts.length > most || !texts.every((text) => typeof text === 'string' || typeof text === 'number'))
    throw badRequest(`De waarde bij ${key} is geen tekst.`)
  return texts.map((text) => String(text).trim()).filter((text) => text !== '')
}

function asTerm(value: string): WorkTerm {
  const term = workTerms.find((one) => one === value)
  if (!term) throw badRequest(`De waarde bij term is geen van ${workTerms.join(', ')}.`)
  return term
}

function asHidden(value: unknown): 'seen' | 'planned' {
  if (value === 'seen' || value === 'planned') return value
  throw badRequest('De waarde bij hidden is geen van seen, planned.')
}
