import type { Knex } from 'knex'
import type { Entry, Point, Publication } from '../../model/publication.ts'
import { isPrivateClause } from '../../policy/privacy/privateClauses.ts'
import { isSame } from '../../records/codec.ts'
import { type Candidate, entryOf, incompleteField, publicFields } from './candidates.ts'

/** A point of the report before it is stored. */
export type Found = Pick<Point, 'kind' | 'severity' | 'provider_id' | 'contract_id' | 'field' | 'text' | 'acceptable'>

type Kept = Omit<Entry, 'id' | 'version' | 'created_at' | 'updated_at' | 'publication_id'>

/**
 * What is wrong with a draft whose entries are `entries`, held against the contracts as they stand now.
 * Errors: details that keep a contracted provider off the list, entries that no longer say what is so, double entries.
 * Remarks: periods that are over on contracts that nobody ended, conditions that stopped being met, contracts that were not chosen.
 */
export async function pointsOf(
  trx: Knex,
  publication: Pick<Publication, 'policy_id'>,
  entries: readonly Kept[],
  candidates: readonly Candidate[],
  today: string,
): Promise<Found[]> {
  const unmet = await unmetContracts(trx, publication.policy_id)
  const listed = new Map(entries.map((entry) => [entry.contract_id, entry]))
  const found = candidates.flatMap((candidate) => pointsOfCandidate(candidate, listed.get(candidate.contract_id), unmet, today))
  const standing = new Set(candidates.filter(({ chosen }) => chosen).map(({ contract_id }) => contract_id))
  const gone = entries.filter(({ contract_id }) => !standing.has(contract_id))
  return [
    ...found,
    ...gone.map((entry) =>
      point(entry, 'stale', 'error', null, `${entry.name} staat op dit concept, maar de overeenkomst loopt niet (meer) op de gekozen wijze.`),
    ),
    ...doubles(entries),
  ]
}

function pointsOfCandidate(candidate: Candidate, entry: Kept | undefined, unmet: ReadonlySet<number>, today: string): Found[] {
  const { name, chosen, status } = candidate
  if (!chosen) return status === 'active' || status === 'signed' ? [point(candidate, 'not_listed', 'remark', null, notChosen(candidate, today), true)] : []
  const incomplete = incompleteField(candidate)
  if (incomplete && !entry)
    return [
      point(candidate, 'missing', 'error', incomplete.field, `${incomplete.what}; daarom komt ${name.trim() || 'deze zorgaanbieder'} niet op de lijst.`, true),
    ]
  if (!entry) return [point(candidate, 'stale', 'error', null, `${name} is sinds het samenstellen bijgekomen; stel de lijst opnieuw samen.`)]
  if (incomplete) return [point(candidate, 'stale', 'error', incomplete.field, `${incomplete.what} bij ${entry.name}; stel de lijst opnieuw samen.`)]
  const found: Found[] = []
  const current = entryOf(candidate)
  const moved = publicFields.find((field) => !isSame(current[field], entry[field]))
  if (moved)
    found.push(point(candidate, 'stale', 'error', moved, `De gegevens van ${name} zijn sinds het samenstellen gewijzigd; stel de lijst opnieuw samen.`))
  if (status === 'active' && candidate.ends_on! < today)
    found.push(
      point(candidate, 'expired', 'remark', 'ends_on', `De looptijd van de overeenkomst met ${name} is voorbij; de overeenkomst is nog niet beëindigd.`, true),
    )
  if (unmet.has(candidate.contract_id))
    found.push(point(candidate, 'unmet', 'remark', null, `${name} voldoet niet meer aan elke voorwaarde; hierover staat een besluit open.`, true))
  return found
}

function notChosen({ name, status, care_type, ends_on }: Candidate, today: string): string {
  if (ends_on !== null && ends_on < today)
    return `De looptijd van de overeenkomst met ${name} is voorbij; voor deze lijst zijn zulke overeenkomsten weggelaten.`
  return status === 'signed'
    ? `De overeenkomst met ${name} is ondertekend maar nog niet verwerkt, en zulke overeenkomsten zijn voor deze lijst niet gekozen.`
    : `${name} is gecontracteerd voor ${care_type}, en die zorgsoort is voor deze lijst niet gekozen.`
}

function doubles(entries: readonly Kept[]): Found[] {
  const seen = new Set<string>()
  return entries.flatMap((entry) => {
    const key = `${entry.agb_code} ${entry.care_type}`
    const isDouble = seen.has(key)
    seen.add(key)
    return isDouble
      ? [point(entry, 'duplicate', 'error', 'agb_code', `De AGB-code ${entry.agb_code} staat twee keer op de lijst voor ${entry.care_type}.`)]
      : []
  })
}

function point(
  { provider_id, contract_id }: Pick<Point, 'provider_id' | 'contract_id'>,
  kind: Point['kind'],
  severity: Point['severity'],
  field: string | null,
  text: string,
  acceptable = false,
): Found {
  return { kind, severity, provider_id, contract_id, field, text, acceptable }
}

/** Contracts on which a decision is asked about a condition that stopped being met; of a private ground not even that is told. */
async function unmetContracts(trx: Knex, policy_id: number): Promise<Set<number>> {
  const rows = await trx('tasks')
    .join('contracts', 'contracts.id', 'tasks.subject_id')
    .where({ 'tasks.subject': 'contracts', 'tasks.kind': 'condition_unmet', 'tasks.done': false, 'contracts.policy_id': policy_id })
    .select('contracts.id', 'tasks.clause')
  return new Set(rows.filter(({ clause }) => !clause || !isPrivateClause(clause)).map(({ id }) => id))
}

/** What makes two points the same one, so that what was accepted stays accepted when the check is done again. */
export const keyOf = ({ kind, contract_id, field }: Pick<Point, 'kind' | 'contract_id' | 'field'>): string => `${kind} ${contract_id} ${field ?? ''}`
