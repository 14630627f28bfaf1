import { centsOf } from '../amendments.ts'
import { nlDate, nlEuro } from '../dates.ts'
import type { Rule } from '../rule.ts'
import type { AmendmentSubject } from '../subject.ts'

/** What binds an amendment beside what binds a signature: no raise of a plafond without a decision. */
export const amendmentRules: readonly Rule<AmendmentSubject>[] = [
  {
    clause: 'GGZ-PL-9',
    on: ['save'],
    field: 'new_value',
    unconditional: true,
    // Without a plafond nothing limits what is claimed, so a first one is no raise, and taking one away is.
    applies: (subject) => isPlafond(subject) && subject.amendment.plafond_request_id === null && subject.plafond_cents !== null,
    holds: ({ amendment, plafond_cents }) => (centsOf(amendment.new_value) ?? Number.POSITIVE_INFINITY) <= (plafond_cents as number),
    message: ({ amendment, plafond_cents }) => {
      const asked = centsOf(amendment.new_value)
      return `Een omzetplafond verhogen kan alleen met een besluit op een ophogingsverzoek: op ${nlDate(amendment.effective_on)} geldt ${nlEuro(plafond_cents as number)}, opgegeven is ${asked === null ? 'geen plafond' : nlEuro(asked)}. Was een eerdere verlaging een vergissing, dan annuleert een teamleider die wijziging.`
    },
  },
]

function isPlafond({ amendment }: AmendmentSubject): boolean {
  return amendment.field === 'plafond_cents'
}
