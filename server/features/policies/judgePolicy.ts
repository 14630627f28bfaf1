import { type PolicyRow, policyFields, policyLife } from '../../model/policy.ts'
import type { InvalidField, Verdict } from '../../policy/engine/verdict.ts'
import { changedFields } from '../../records/codec.ts'
import type { SaveContext } from '../../records/resource.ts'
import { changesOf, judgeEdition } from './makeEdition.ts'

/** What is settled once a policy is published: contracts were made under it. */
const { code, title, tracks, contract_starts_on, contract_ends_on, reference_year } = policyFields
const settled = { code, tracks, contract_starts_on, contract_ends_on, reference_year }
/** What changes of a published policy by an edition. */
export const worded = { title }

/** A policy is a draft, published, then perhaps closed; what contracts rest on changes in a draft alone; publishing takes its day and its reason. */
export async function judgePolicy(context: SaveContext<PolicyRow>): Promise<Verdict> {
  const { before, after, today } = context
  const invalid: InvalidField[] = []
  const say = (field: string, message: string): void => void invalid.push({ field, message })
  if (after.contract_starts_on > after.contract_ends_on) say('contract_ends_on', 'De contractperiode eindigt voor zij begint.')
  if (after.tracks.length === 0) say('tracks', 'Een inkoopbeleid heeft ten minste één contractvariant.')
  if (!before) return { invalid, refusals: [] }
  if (before.status !== after.status && !policyLife.transitions[before.status].includes(after.status))
    say('status', 'Deze stap bestaat niet: een concept wordt gepubliceerd, een gepubliceerd beleid gesloten.')
  const publishing = before.status === 'draft' && after.status === 'published'
  if (publishing && after.published_on === null) say('published_on', 'Geef de dag waarop dit beleid bekend is gemaakt.')
  if (publishing && after.published_on !== null && after.published_on > today) say('published_on', 'Deze dag moet nog komen.')
  if (publishing && after.published_reason === null) say('published_reason', 'Geef de reden of het besluit waarop deze publicatie rust.')
  if (before.status === 'draft' && !publishing) {
    if (after.published_on !== null || after.published_reason !== null) say('published_on', 'Dag en reden horen bij het publiceren.')
  }
  if (before.status !== 'draft') {
    const moved = changedFields({ ...settled, published_on: policyFields.published_on, published_reason: policyFields.published_reason }, before, after)
    for (const field of moved) say(field, 'Dit ligt vast sinds de publicatie van dit beleid.')
    const changed = changesOf(context, worded).map(({ field }) => field)
    invalid.push(...(await judgeEdition(context, after.id, changed)))
  }
  return { invalid, refusals: [] }
}
