import type { Knex } from 'knex'
import { can } from '../../../access.ts'
import { type SavedViewRow, savedViewComputed, savedViewFields } from '../../../model/savedView.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { conflict, forbidden, notFound } from '../../../platform/http/errors.ts'
import type { InvalidField } from '../../../policy/engine/verdict.ts'
import { columnOf, readKey } from '../../../records/listQuery.ts'
import { findResource } from '../../../records/registry.ts'
import type { Resource, SaveContext } from '../../../records/resource.ts'
import { searchByText } from '../../../records/searchWords.ts'

/** Views of lists. Each is its maker's to change; who it is shared with may open it, within their own rights on what it lists. */
export const savedViews: Resource<SavedViewRow> = {
  name: 'saved_views',
  fields: savedViewFields,
  computed: savedViewComputed,
  extras: () => ({ owner_name: '(select full_name from users where users.id = saved_views.user_id)' }),
  search: searchByText('saved_views.name'),
  sort: ['name', 'ASC'],
  personal: true,
  scope: (query, _filter, actor) => void query.where((seen) => visibleTo(seen, actor)),
  resolveInput: async (context) => {
    const { before, after, actor, trx } = context
    if (before) await ownOnly(before, actor, trx)
    if (actor.id === null) throw forbidden('Een koppeling bewaart geen weergaven.')
    after.user_id = actor.id
    after.filter ??= {}
    await refuseSameName(context)
  },
  validate: ({ after, actor }) => ({ invalid: faultsOf(after, actor), refusals: [] }),
  beforeDelete: (row, trx, { actor }) => ownOnly(row, actor, trx),
  decorate: async (rows, { actor }) => rows.map((row) => ({ ...row, is_own: row.user_id === actor.id })),
}

/** The own ones, those for everybody, and those that somebody of the same team shares. */
function visibleTo(query: Knex.QueryBuilder, { id }: Actor): void {
  query.where('saved_views.sharing', 'everyone')
  if (id === null) return
  query.orWhere('saved_views.user_id', id).orWhere((team) => {
    team
      .where('saved_views.sharing', 'team')
      .whereRaw('exists (select 1 from users as mine join users as theirs on theirs.team = mine.team where mine.id = ? and theirs.id = saved_views.user_id)', [
        id,
      ])
  })
}

/** @throws 403 of another's view that is shared, 404 of one that is not */
async function ownOnly({ id, user_id }: SavedViewRow, actor: Actor, trx: Knex.Transaction): Promise<void> {
  if (user_id === actor.id) return
  const seen = await trx('saved_views')
    .where({ id })
    .where((one) => visibleTo(one, actor))
    .first('id')
  throw seen ? forbidden('Deze weergave is van een ander; bewaart u haar onder een eigen naam.') : notFound()
}

async function refuseSameName({ trx, before, after }: SaveContext<SavedViewRow>): Promise<void> {
  const { user_id, list, name } = after
  const same = await trx('saved_views')
    .where({ user_id, list, name })
    .whereNot({ id: before?.id ?? 0 })
    .first('id')
  if (same) throw conflict('duplicate', `U heeft bij deze lijst al een weergave die “${name}” heet.`, { field: 'name' })
}

/** A view is of a list that its maker may see, by fields that the list has. */
function faultsOf({ list, filter, sort_field }: SavedViewRow, { role }: Actor): InvalidField[] {
  const resource = findResource(list)
  if (!resource || !can(role, 'list', list)) return [{ field: 'list', message: `Er is geen lijst die ${list} heet.` }]
  const strange = Object.keys(filter ?? {}).filter((key) => key !== 'q' && !readKey(resource, key))
  return [
    ...strange.map((key) => ({ field: 'filter', message: `Op het veld ${key} kan niet worden gefilterd.` })),
    ...(sort_field !== null && !columnOf(resource, sort_field)
      ? [{ field: 'sort_field', message: `Op het veld ${sort_field} kan niet worden gesorteerd.` }]
      : []),
  ]
}
