import { centsOf } from '../amendments.ts'
import { nlDate, nlEuro } from '../dates.ts'
import type { Rule } from '../rule.ts'
import type { AmendmentSubject } from '../subject.ts'

/** What no amendment can bring: a practice's plafond, a raise without a decision, another start of a digital contract. */
export const amendmentRules: readonly Rule<AmendmentSubject>[] = [
  {
    clause: 'GGZ-V-1',
    on: ['save'],
    field: 'new_value',
    applies: isPlafond,
    holds: ({ amendment }) => centsOf(amendment.new_value) === null,
    message: () => 'Een omzetplafond is geen onderdeel van een overeenkomst met een vrijgevestigde praktijk.',
  },
  {
    clause: 'GGZ-PL-9',
    on: ['save'],
    field: 'new_value',
    applies: (subject) => isPlafond(subject) && subject.amendment.plafond_request_id === null && subject.plafond_cents !== null,
    // Back to what was agreed before mends a lowering that was a mistake; it raises nothing beyond it.
    holds: ({ amendment, agreed_cents }) => (centsOf(amendment.new_value) ?? Number.POSITIVE_INFINITY) <= (agreed_cents as number),
    message: ({ amendment, plafond_cents }) => {
      const asked = centsOf(amendment.new_value)
      return `Een omzetplafond van ${nlEuro(plafond_cents as number)} verhogen kan alleen met een besluit op een ophogingsverzoek; opgegeven is ${asked === null ? 'geen plafond' : nlEuro(asked)}.`
    },
  },
  {
    clause: 'GGZ-DG-10',
    on: ['save'],
    field: 'new_value',
    applies: ({ amendment }, { date }) => amendment.field === 'starts_on' && date !== null,
    holds: ({ amendment }, { date }) => amendment.new_value === date,
    message: (_subject, { date }) => `Een overeenkomst in de variant digitaal gaat in op ${nlDate(date as string)}; een andere ingangsdatum is niet mogelijk.`,
  },
  {
    clause: 'GGZ-V-6',
    on: ['save'],
    field: 'new_value',
    applies: ({ amendment, contract }) => amendment.field === 'starts_on' && contract.origin === 'new' && contract.signed_on !== null,
    holds: ({ amendment, contract }) => String(amendment.new_value) >= (contract.signed_on as string),
    message: ({ contract }) =>
      `Een overeenkomst gaat niet met terugwerkende kracht in: zij is ondertekend op ${nlDate(contract.signed_on as string)} en kan niet eerder ingaan.`,
  },
]

function isPlafond({ amendment }: AmendmentSubject): boolean {
  return amendment.field === 'plafond_cents'
}
