import type { Knex } from 'knex'
import { type Amendment, amendmentFields } from '../../model/amendment.ts'
import type { Contract } from '../../model/contract.ts'
import { decode } from '../../records/codec.ts'

/** The terms that an amendment can change on the contract itself. */
export const amendable = ['starts_on', 'ends_on', 'plafond_cents', 'average_price_cents', 'settings'] as const

/** The amendments of some contracts, oldest first, by contract; without those that were cancelled. */
export async function amendmentsOf(db: Knex, contract_ids: number[]): Promise<Map<number, Amendment[]>> {
  const byContract = new Map<number, Amendment[]>()
  if (contract_ids.length === 0) return byContract
  const rows = await db('amendments').whereIn('contract_id', contract_ids).whereNull('cancelled_on').orderBy('effective_on').orderBy('id')
  for (const row of rows) byContract.set(row.contract_id, [...(byContract.get(row.contract_id) ?? []), decode<Amendment>(amendmentFields, row)])
  return byContract
}

/** A contract with the terms it was signed with. Its columns hold those in force today. */
export function asSigned<Row extends object>(contract: Row): Row {
  const { signed_terms } = contract as Partial<Contract>
  return signed_terms ? { ...contract, ...signed_terms } : contract
}

/** A contract as its terms stand on `date`: as signed, with every amendment effective by then. */
export function termsOn(contract: Contract, amendments: readonly Amendment[], date: string): Contract {
  const effective = amendments.filter(({ field, effective_on }) => effective_on <= date && (amendable as readonly string[]).includes(field))
  return { ...asSigned(contract), ...Object.fromEntries(effective.map(({ field, new_value }) => [field, new_value])) }
}
