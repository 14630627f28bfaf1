import { may } from '../../access.ts'
import type { EditionInputs } from '../../model/editionInputs.ts'
import type { Fields, RecordBase } from '../../model/field.ts'
import type { EditionChange } from '../../model/policyEdition.ts'
import { forbidden } from '../../platform/http/errors.ts'
import type { InvalidField } from '../../policy/engine/verdict.ts'
import { changedFields, fieldOf } from '../../records/codec.ts'
import { writeAudit } from '../../records/history/writeAudit.ts'
import type { SaveContext } from '../../records/resource.ts'
import { raiseSoftenedByEdition } from './raiseSoftened.ts'

type Saving = SaveContext<RecordBase & EditionInputs>

/** The fields, of those in `fields`, in which two rows differ: each with what it was and becomes; none for a new row. */
export function changesOf({ before, after }: Pick<Saving, 'before' | 'after'>, fields: Fields): Pick<EditionChange, 'field' | 'was' | 'becomes'>[] {
  if (!before) return []
  return changedFields(fields, before, after).map((field) => ({ field, was: fieldOf(before, field) ?? null, becomes: fieldOf(after, field) ?? null }))
}

/**
 * What a change lacks where its policy is published: the day, the reason and who was told. A closed policy changes no more; a draft asks nothing.
 * @throws 403 for an integration: what becomes an edition is published with it, and publishing a policy is a person's decision
 */
export async function judgeEdition({ trx, after, actor }: Saving, policy_id: number, changed: readonly string[]): Promise<InvalidField[]> {
  if (changed.length === 0) return []
  const { status, edition } = await trx('policies').where({ id: policy_id }).forUpdate().first('status', 'edition')
  if (status === 'draft') return []
  if (status === 'closed') return changed.map((field) => ({ field, message: 'Dit inkoopbeleid is gesloten en verandert niet meer.' }))
  if (!may(actor, 'publish', 'policies'))
    throw forbidden('Een editie van een gepubliceerd beleid is een besluit van een persoon; een koppeling neemt het niet.')
  const asked = `Dit beleid is gepubliceerd: deze wijziging wordt editie ${edition + 1}.`
  const needed = [
    ['edition_on', 'Geef de dag waarop zij is bekendgemaakt.'],
    ['edition_reason', 'Geef de reden.'],
    ['edition_told', 'Geef wie op de hoogte is gebracht.'],
  ] as const
  return needed.filter(([field]) => (after[field] ?? null) === null).map(([field, what]) => ({ field, message: `${asked} ${what}` }))
}

interface NewEdition {
  policy_id: number
  changes: EditionChange[]
  /** Whether the change is about zorgvraagtypering by its own words, said or not. */
  care_demand_typing: boolean
}

/**
 * Keeps a change of a published policy as its next edition, with what was and what it becomes; does nothing for a draft. The clauses of one bulk change
 * make one edition together.
 */
export async function makeEdition(context: Saving, made: NewEdition): Promise<void> {
  const { trx, after, actor, together } = context
  const { policy_id, changes } = made
  if (changes.length === 0) return
  const policy = await trx('policies').where({ id: policy_id }).first('status', 'edition')
  if (policy.status === 'draft') return
  const care_demand_typing = made.care_demand_typing || after.edition_care_demand_typing === true
  const begun = together?.get(policy_id)
  if (begun !== undefined) {
    await addTo(context, begun, changes, care_demand_typing)
    return raiseSoftenedByEdition(context, policy_id, policy.edition, changes)
  }
  const now = new Date().toISOString()
  const edition = policy.edition + 1
  const row = { policy_id, edition, made_on: after.edition_on, reason: after.edition_reason, told: after.edition_told, care_demand_typing, made_by: actor.id }
  const [{ id }] = await trx('policy_editions')
    .insert({ ...row, changes: JSON.stringify(changes), version: 1, created_at: now, updated_at: now })
    .returning('id')
  together?.set(policy_id, id)
  await trx('policies').where({ id: policy_id }).update({ edition, updated_at: now }).increment('version', 1)
  const event = { actor, private_fields: [] }
  await writeAudit(trx, {
    ...event,
    action: 'update',
    resource: 'policies',
    record_id: policy_id,
    before: { edition: policy.edition },
    after: { edition },
  })
  // What it changed has events of its own, at the clauses and conditions.
  await writeAudit(trx, { ...event, action: 'create', resource: 'policy_editions', record_id: id, before: null, after: row })
  await raiseSoftenedByEdition(context, policy_id, edition, changes)
}

async function addTo({ trx }: Saving, id: number, changes: readonly EditionChange[], care_demand_typing: boolean): Promise<void> {
  const row = await trx('policy_editions').where({ id }).first('changes', 'care_demand_typing')
  const all = [...JSON.parse(row.changes), ...changes]
  await trx('policy_editions')
    .where({ id })
    .update({ changes: JSON.stringify(all), care_demand_typing: Boolean(row.care_demand_typing) || care_demand_typing })
}

/** Whether a text is about zorgvraagtypering (GGZ-R-6). */
export function mentionsCareDemandTyping(...texts: readonly unknown[]): boolean {
  return texts.some((text) => typeof text === 'string' && /zorgvraagtypering/i.test(text))
}
