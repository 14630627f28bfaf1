import type { Knex } from 'knex'
import { type Contract, openContractStatuses, runningContractStatuses } from '../../model/contract.ts'
import { type Provider, providerFields } from '../../model/provider.ts'
import type { Entry, Publication, Standing } from '../../model/publication.ts'
import { decode } from '../../records/codec.ts'
import { linesOn } from '../contracts/amendedLines.ts'
import { amendmentsOf } from '../contracts/amendedTerms.ts'
import { entryWords } from './entryWords.ts'

/** What a list could say of one contract, complete or not. */
export interface Candidate extends Pick<Entry, 'provider_id' | 'contract_id' | 'care_type' | 'settings' | 'performances' | 'standing' | 'sustainable_choice'> {
  name: string
  agb_code: string | null
  city: string | null
  starts_on: string | null
  ends_on: string | null
  status: string
  /** Whether the care type and status were chosen for this list. */
  chosen: boolean
}

/** Before a signature, and past the draft: what the public may be told is in negotiation. */
export const negotiatingStatuses: readonly string[] = openContractStatuses.filter((status) => status !== 'draft')
const listable: readonly string[] = [...runningContractStatuses, ...negotiatingStatuses]

type Choice = Pick<Publication, 'policy_id' | 'care_types' | 'include_signed' | 'include_negotiating' | 'leave_out_expired'>

/**
 * Every contract of the policy that a list could hold, as it stands at this moment in this transaction: terms as amended by `today`, what its provider
 * is contracted for against what it asked for under all policies in force.
 */
export async function candidatesOf(trx: Knex, choice: Choice, today: string): Promise<Candidate[]> {
  const rows = await trx('contracts')
    .join('providers', 'providers.id', 'contracts.provider_id')
    .where('contracts.policy_id', choice.policy_id)
    .whereIn('contracts.status', [...listable])
    .orderBy('contracts.id')
    .select(columns)
  const amendments = await amendmentsOf(
    trx,
    rows.filter((row) => row.amended).map((row) => row.contract_id),
  )
  const performances = await performancesByContract(trx, choice.policy_id)
  const asked = await askedCareTypes(trx, choice, today)
  return rows.map((stored) => {
    const row = decode<Provider & Contract>(providerFields, stored)
    const amended = amendments.get(stored.contract_id) ?? []
    const terms: Contract = row
    const lines = linesOn(performances.get(stored.contract_id) ?? [], amended, today)
    return {
      provider_id: stored.provider_id,
      contract_id: stored.contract_id,
      care_type: stored.care_type,
      name: stored.name,
      agb_code: stored.agb_code,
      city: stored.city,
      settings: terms.settings,
      performances: [...new Set(lines.map(({ performance }) => performance))].sort(),
      starts_on: terms.starts_on,
      ends_on: terms.ends_on,
      sustainable_choice: stored.sustainable_choice_on !== null && stored.sustainable_choice_on <= today,
      status: stored.status,
      standing: standingOf(stored.status, asked.get(stored.provider_id)),
      chosen: isChosen(choice, stored.care_type, stored.status) && !(choice.leave_out_expired && isOver(terms, today)),
    }
  })
}

const columns = [
  'contracts.id as contract_id',
  'contracts.provider_id',
  'contracts.status',
  'contracts.care_type',
  'contracts.settings',
  'contracts.starts_on',
  'contracts.ends_on',
  'contracts.amended',
  'providers.name',
  'providers.agb_code',
  'providers.city',
  'providers.sustainable_choice_on',
]

const isOver = ({ ends_on }: Pick<Contract, 'ends_on'>, today: string): boolean => ends_on !== null && ends_on < today

function isChosen(choice: Choice, care_type: string, status: string): boolean {
  if (!choice.care_types.includes(care_type)) return false
  if (status === 'active') return true
  return status === 'signed' ? choice.include_signed : choice.include_negotiating
}

function standingOf(status: string, care: CareTypes | undefined): Standing {
  if (negotiatingStatuses.includes(status)) return 'in_onderhandeling'
  return [...(care?.asked ?? [])].every((care_type) => care?.contracted.has(care_type)) ? 'gecontracteerd' : 'gedeeltelijk'
}

interface CareTypes {
  asked: Set<string>
  contracted: Set<string>
}

/**
 * By provider, the care types it asked for under the policies in force (published, their period not over on `today`) and those it is contracted for.
 * A contract that the provider declined, or that was withdrawn, asks for nothing.
 */
async function askedCareTypes(trx: Knex, { include_signed }: Choice, today: string): Promise<Map<number, CareTypes>> {
  const rows = await trx('contracts')
    .join('policies', 'policies.id', 'contracts.policy_id')
    .where('policies.status', 'published')
    .where('policies.contract_ends_on', '>=', today)
    .whereNotIn('contracts.status', ['withdrawn', 'declined'])
    .select('contracts.provider_id', 'contracts.care_type', 'contracts.status')
  const byProvider = new Map<number, CareTypes>()
  for (const { provider_id, care_type, status } of rows) {
    const care = byProvider.get(provider_id) ?? { asked: new Set(), contracted: new Set() }
    byProvider.set(provider_id, care)
    care.asked.add(care_type)
    if (status === 'active' || (status === 'signed' && include_signed)) care.contracted.add(care_type)
  }
  return byProvider
}

/** The performances that each contract of a policy was signed with, or is to be, by name. */
async function performancesByContract(trx: Knex, policy_id: number): Promise<Map<number, { performance: string }[]>> {
  const rows = await trx('tariff_lines')
    .join('contracts', 'contracts.id', 'tariff_lines.contract_id')
    .where('contracts.policy_id', policy_id)
    .whereIn('contracts.status', [...listable])
    .distinct('tariff_lines.contract_id', 'tariff_lines.performance')
    .orderBy('tariff_lines.performance')
  const byContract = new Map<number, { performance: string }[]>()
  for (const { contract_id, performance } of rows) byContract.set(contract_id, [...(byContract.get(contract_id) ?? []), { performance }])
  return byContract
}

/** Characters that steer a text without being seen: controls, and those that turn its direction. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u

/** The details without which, or with which, nobody can be put on a list: the first field that is missing or malformed. */
export function incompleteField({ name, agb_code, city, starts_on, ends_on }: Candidate): { field: string; what: string } | null {
  if (!name.trim() || unseen.test(name)) return { field: 'name', what: 'De naam ontbreekt of heeft onzichtbare tekens' }
  if (agb_code === null) return { field: 'agb_code', what: 'De AGB-code ontbreekt' }
  if (!/^\d{8}$/.test(agb_code)) return { field: 'agb_code', what: 'De AGB-code heeft geen 8 cijfers' }
  if (city === null || !city.trim() || unseen.test(city)) return { field: 'city', what: 'De plaats ontbreekt of heeft onzichtbare tekens' }
  if (starts_on === null || ends_on === null)
    return { field: starts_on === null ? 'starts_on' : 'ends_on', what: 'De looptijd van de overeenkomst is niet volledig' }
  return null
}

/** The entry that a complete candidate becomes. */
export function entryOf(candidate: Candidate): Omit<Entry, 'id' | 'version' | 'created_at' | 'updated_at' | 'publication_id'> {
  const { status: _status, chosen: _chosen, ...shown } = candidate
  const search_text = entryWords(candidate)
  return { ...shown, agb_code: candidate.agb_code!, city: candidate.city!, starts_on: candidate.starts_on!, ends_on: candidate.ends_on!, search_text }
}

/** What the public sees of an entry: what a difference between two lists is about. */
export const publicFields = [
  'name',
  'agb_code',
  'city',
  'settings',
  'performances',
  'standing',
  'starts_on',
  'ends_on',
  'sustainable_choice',
] as const satisfies readonly (keyof Entry)[]
