import { nlDate, nlEuro } from '../../../model/dates.ts'
import type { Rule } from '../../engine/rule.ts'
import type { AmendmentSubject } from '../../engine/subject.ts'
import { centsOf, raisesByHand } from '../common/amendments.ts'

/** What binds an amendment beside what binds a signature: no raise of a plafond without a decision. */
export const amendmentRules: readonly Rule<AmendmentSubject>[] = [
  {
    clause: 'GGZ-PL-9',
    on: ['save'],
    field: 'new_value',
    unconditional: true,
    // Without a plafond nothing limits what is claimed, so a first one is no raise, and taking one away is.
    applies: isPlafond,
    holds: ({ amendment, plafond_cents }) => !raisesByHand(plafond_cents, amendment),
    message: ({ amendment, plafond_cents }) => {
      const asked = centsOf(amendment.new_value)
      return `Een omzetplafond verhogen kan alleen met een besluit op een ophogingsverzoek: op ${nlDate(amendment.effective_on)} geldt ${nlEuro(plafond_cents as number)}, opgegeven is ${asked === null ? 'geen plafond' : nlEuro(asked)}. Was een eerdere verlaging een vergissing, dan annuleert een teamleider die wijziging.`
    },
  },
  {
    // Lowering the plafond before a change that is recorded already would make a raise of that one, which recorded in the order of days is refused.
    clause: 'GGZ-PL-9',
    on: ['save'],
    field: 'new_value',
    unconditional: true,
    applies: (subject) => isPlafond(subject) && subject.next_change !== null,
    holds: ({ amendment, next_change }) => !raisesByHand(centsOf(amendment.new_value), next_change!),
    message: ({ amendment, next_change }) =>
      `Een omzetplafond verhogen kan alleen met een besluit op een ophogingsverzoek: op ${nlDate(next_change!.effective_on)} zou het stijgen van ${nlEuro(centsOf(amendment.new_value)!)} naar ${nlEuro(centsOf(next_change!.new_value)!)}, door een wijziging die al is vastgelegd. Laat die eerst door een teamleider annuleren, of geef een bedrag op van minstens ${nlEuro(centsOf(next_change!.new_value)!)}.`,
  },
]

function isPlafond({ amendment }: AmendmentSubject): boolean {
  return amendment.field === 'plafond_cents'
}
