import { nlDate, nlEuro } from '../../../model/dates.ts'
import { rulesAbout } from '../../engine/rulesAbout.ts'
import type { AmendmentRule, AmendmentSubject } from '../../engine/subjects.ts'
import { centsOf, raisesByHand } from '../common/amendments.ts'

const { narrowed } = rulesAbout<AmendmentSubject>()

/** What binds an amendment beside what binds a signature: no raise of a plafond without a decision. */
export const amendmentRules: readonly AmendmentRule[] = [
  narrowed({
    clause: 'GGZ-PL-9',
    on: ['save'],
    field: 'new_value',
    unconditional: true,
    // Without a plafond nothing limits what is claimed, so a first one is no raise, and taking one away is.
    applies: isPlafond,
    given: ({ plafond_cents }) => plafond_cents,
    holds: ({ amendment }, _clause, plafond) => !raisesByHand(plafond, amendment),
    message: ({ amendment }, _clause, plafond) => {
      const asked = centsOf(amendment.new_value)
      return `Een omzetplafond verhogen kan alleen met een besluit op een ophogingsverzoek: op ${nlDate(amendment.effective_on)} geldt ${nlEuro(plafond)}, opgegeven is ${asked === null ? 'geen plafond' : nlEuro(asked)}. Was een eerdere verlaging een vergissing, dan annuleert een teamleider die wijziging.`
    },
  }),
  narrowed({
    // Lowering the plafond before a change that is recorded already would make a raise of that one, which recorded in the order of days is refused.
    clause: 'GGZ-PL-9',
    on: ['save'],
    field: 'new_value',
    unconditional: true,
    applies: isPlafond,
    given: ({ next_change }) => next_change,
    holds: ({ amendment }, _clause, next) => !raisesByHand(centsOf(amendment.new_value), next),
    message: ({ amendment }, _clause, next) =>
      `Een omzetplafond verhogen kan alleen met een besluit op een ophogingsverzoek: op ${nlDate(next.effective_on)} zou het stijgen van ${nlEuro(centsOf(amendment.new_value)!)} naar ${nlEuro(centsOf(next.new_value)!)}, door een wijziging die al is vastgelegd. Laat die eerst door een teamleider annuleren, of geef een bedrag op van minstens ${nlEuro(centsOf(next.new_value)!)}.`,
  }),
]

function isPlafond({ amendment }: AmendmentSubject): boolean {
  return amendment.field === 'plafond_cents'
}
