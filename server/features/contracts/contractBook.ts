import type { Knex } from 'knex'
import type { Book } from '../policies/book.ts'
import { policyBook } from '../policies/policyStore.ts'
import type { Contract } from './contractFields.ts'

/** Of a contract, what tells by which edition of its policy it is judged. */
export type Offer = Pick<Contract, 'policy_id' | 'policy_edition' | 'status' | 'offered_on'>

const offered: readonly string[] = ['offered', 'signed', 'active', 'ended', 'declined', 'lapsed']

/** The edition that a contract was offered under, which it keeps; undefined before its offer: the edition of the day. */
export function editionOf({ status, offered_on, policy_edition }: Offer): number | undefined {
  const wasOffered = offered.includes(status) || (status === 'withdrawn' && offered_on !== null)
  return wasOffered ? (policy_edition ?? undefined) : undefined
}

/** The same as SQL, for what hangs on a contract: null before the offer. */
export function editionSql(table: string): string {
  const statuses = offered.map((status) => `'${status}'`).join(', ')
  return `(select case when contracts.status in (${statuses}) or (contracts.status = 'withdrawn' and contracts.offered_on is not null) then contracts.policy_edition end
    from contracts where contracts.id = ${table}.contract_id)`
}

/** The policy by which a contract is judged: as it was offered, or, before that, as it stands. */
export async function contractBook(db: Knex, contract: Offer): Promise<Book> {
  return policyBook(db, contract.policy_id, editionOf(contract))
}

/** The same for many contracts. @returns the book of each */
export async function contractBooks<Row extends Offer>(db: Knex, contracts: readonly Row[]): Promise<(contract: Row) => Book> {
  const key = (contract: Row): string => `${contract.policy_id}/${editionOf(contract) ?? ''}`
  const books = new Map<string, Book>()
  for (const contract of contracts) if (!books.has(key(contract))) books.set(key(contract), await contractBook(db, contract))
  return (contract) => books.get(key(contract))!
}
