import type { Rule } from './rule.ts'
import type { ProductionSubject } from './subject.ts'
import type { ContractRow } from './subjects.ts'

/** Production waits until the whole contracting process is done: a contract that never was active has none (GGZ-C-2, KV-C-2). */
export function claimsRules(clause: string): readonly Rule<ProductionSubject>[] {
  return [
    {
      clause,
      on: ['save'],
      field: 'contract_id',
      holds: ({ contract }) => wasActive(contract),
      message: () => 'Declaraties nemen wij pas in behandeling als de overeenkomst is ondertekend en verwerkt; deze overeenkomst is niet actief geworden.',
    },
  ]
}

/** Whether a contract is or once was active: signed and processed. */
export function wasActive({ status, processed_on }: Pick<ContractRow, 'status' | 'processed_on'>): boolean {
  return status === 'active' || (status === 'ended' && processed_on !== null)
}

/** The day from which a contract can be claimed: its start, once it is active; null before. */
export function claimableFrom(contract: Pick<ContractRow, 'status' | 'starts_on' | 'processed_on'>): string | null {
  return wasActive(contract) ? contract.starts_on : null
}
