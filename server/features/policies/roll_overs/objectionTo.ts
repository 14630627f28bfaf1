import type { Contract } from '../../../model/contract.ts'
import { nlDate } from '../../../model/dates.ts'
import type { Provider } from '../../../model/provider.ts'
import type { Policy } from '../../../policy/engine/policy.ts'
import { isPrivateClause } from '../../../policy/privacy/privateClauses.ts'
import { treatedPeriod } from '../../../policy/rule_sets/kv_2025_2026/treatedPeriod.ts'
import type { Unmet } from './unmetConditions.ts'

/** What stands in the way of a draft: the track, the provider or the contract that has ended, a condition, or that nobody was treated (KV-I-3). */
export type Ground = 'track' | 'archived' | 'ended' | 'condition' | 'untreated'

/** Why a contract of the reference year yields no draft. */
export interface Objection {
  ground: Ground
  /** The clause that it rests on; null where it rests on none. */
  clause: string | null
  reason: string
}

/** What an objection is told from. */
export interface Rolled {
  contract: Contract
  provider: Provider
  /** The policy that the contract was made under. */
  made: Policy
  /** The policy that it would yield a draft under. */
  policy: Policy
  /** The track of that draft; null where none fits. */
  track: string | null
  unmet: Unmet | undefined
}

/** Why a contract yields no draft (GGZ-M-4, KV-I-1), or null: one whose term ran out is no less a contract of the reference year. */
export function objectionTo(rolled: Rolled): Objection | null {
  const { contract, provider, track, unmet } = rolled
  if (track === null) return { ground: 'track', clause: null, reason: 'Geen contractvariant van het nieuwe beleid past bij deze zorgaanbieder.' }
  if (provider.archived) return { ground: 'archived', clause: null, reason: 'De zorgaanbieder is gearchiveerd.' }
  if (endedEarly(contract)) return { ground: 'ended', clause: null, reason: endedBecause(contract) }
  if (unmet) return { ground: 'condition', ...unmet }
  return untreated(rolled)
}

function endedEarly({ status, ended_on, ends_on }: Contract): boolean {
  return status === 'ended' && (ended_on === null || ends_on === null || ended_on < ends_on)
}

/** The reason of an ending for a private ground is told nowhere but on the contract. */
function endedBecause({ ended_on, ends_on, reason, rejection_clauses }: Contract): string {
  const before = ends_on === null ? '' : `, voor haar einddatum ${nlDate(ends_on)}`
  const ended = `De overeenkomst is beëindigd${ended_on === null ? '' : ` op ${nlDate(ended_on)}`}${before}`
  const told = rejection_clauses?.some(isPrivateClause) ? '' : (reason ?? '').trim()
  if (told === '') return `${ended}.`
  return /[.!?…]$/.test(told) ? `${ended}: ${told}` : `${ended}: ${told}.`
}

/** The count on a contract is that of the period of its own policy. */
function untreated({ contract, made, policy }: Rolled): Objection | null {
  if (policy.clauses.get(TREATED)?.enforce !== 'block' || contract.treated_insured !== 0) return null
  const counted = made.clauses.get(TREATED)
  return { ground: 'untreated', clause: TREATED, reason: `Deze zorgaanbieder behandelde geen verzekerden van ons${counted ? treatedPeriod(counted) : ''}.` }
}

const TREATED = 'KV-I-3'
