import { nlDate } from '../../../model/dates.ts'
import type { ContractRow } from '../../engine/facts.ts'
import { rulesAbout } from '../../engine/rulesAbout.ts'
import type { ProductionRule, ProductionSubject } from '../../engine/subjects.ts'

const { has, narrowed } = rulesAbout<ProductionSubject>()

/** Production waits until the whole contracting process is done: a contract that never was active has none, and none has any of before its start (GGZ-C-2, KV-C-2). */
export function claimsRules(clause: string): readonly ProductionRule[] {
  return [
    {
      clause,
      on: ['save'],
      field: 'contract_id',
      holds: ({ contract }) => wasActive(contract),
      message: () => 'Declaraties nemen wij pas in behandeling als de overeenkomst is ondertekend en verwerkt; deze overeenkomst is niet actief geworden.',
    },
    narrowed({
      clause,
      on: ['save'],
      field: 'as_of',
      applies: has('contract', 'starts_on'),
      holds: ({ contract, production }) => production.as_of >= contract.starts_on,
      message: ({ contract, production }) =>
        `De overeenkomst gaat in op ${nlDate(contract.starts_on)}; een declaratiestand van ${nlDate(production.as_of)} ligt daarvoor.`,
    }),
  ]
}

/** Whether a contract is or once was active. A date of processing alone does not tell: it can be recorded on a contract that was ended without. */
export function wasActive({ status, was_active }: Pick<ContractRow, 'status' | 'was_active'>): boolean {
  return status === 'active' || (status === 'ended' && was_active)
}

/** The day from which a contract can be claimed: its start, once it is active; null before. */
export function claimableFrom(contract: Pick<ContractRow, 'status' | 'starts_on' | 'was_active'>): string | null {
  return wasActive(contract) ? contract.starts_on : null
}
