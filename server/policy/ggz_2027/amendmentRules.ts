import { centsOf } from '../amendments.ts'
import { nlEuro } from '../dates.ts'
import type { Rule } from '../rule.ts'
import type { AmendmentSubject } from '../subject.ts'

/** What binds an amendment beside what binds a signature: no raise of a plafond without a decision. */
export const amendmentRules: readonly Rule<AmendmentSubject>[] = [
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
]

function isPlafond({ amendment }: AmendmentSubject): boolean {
  return amendment.field === 'plafond_cents'
}
