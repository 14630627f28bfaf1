import { nlDate } from '../../../model/dates.ts'
import type { Clause } from '../../engine/policy.ts'
import type { RegisterRule, RegisterSubject } from '../../engine/registerRules.ts'
import { type StatuteSwitchRow, statuteCategories } from '../../engine/statuteSwitchRow.ts'
import { inTime, isFilled, lastDayText } from '../../engine/terms.ts'

type Subject = RegisterSubject<StatuteSwitchRow>

const byThen = (clause: Clause): string => (clause.date === null ? '' : `, uiterlijk op ${lastDayText(clause)}`)
const categoryOf = ({ record }: Subject) => statuteCategories[record.to_category]

/** GGZ-S-1 to S-4: what a move between practice and institution must show to be accepted. A notice that came too late, or lacks something, can be kept and turned down. */
export const statuteSwitchRules: readonly RegisterRule<StatuteSwitchRow>[] = [
  {
    clause: 'GGZ-S-1',
    on: ['accepted'],
    field: 'notified_on',
    holds: ({ record }, clause) => inTime(record.notified_on, clause),
    message: ({ record }, clause) =>
      `Een wisseling van kwaliteitsstatuut wordt uiterlijk ${lastDayText(clause)} gemeld; deze melding is van ${nlDate(record.notified_on)}.`,
  },
  {
    clause: 'GGZ-S-2',
    on: ['accepted'],
    field: 'statute_approved_on',
    holds: ({ record }, clause) => record.statute_approved_on !== null && inTime(record.statute_approved_on, clause),
    message: ({ record }, clause) =>
      record.statute_approved_on === null
        ? `Een wisseling vraagt een kwaliteitsstatuut dat is goedgekeurd${byThen(clause)}; vult u de datum van de goedkeuring in.`
        : `Een wisseling vraagt een kwaliteitsstatuut dat is goedgekeurd${byThen(clause)}; vastgelegd is ${nlDate(record.statute_approved_on)}.`,
  },
  {
    clause: 'GGZ-S-2',
    on: ['accepted'],
    field: 'statute_section',
    holds: (subject) => subject.record.statute_section === categoryOf(subject).section,
    message: (subject) =>
      `Het goedgekeurde kwaliteitsstatuut van ${categoryOf(subject).name} staat in sectie ${categoryOf(subject).section}; vastgelegd is ${subject.record.statute_section === null ? 'geen sectie' : `sectie ${subject.record.statute_section}`}.`,
  },
  describes('cause', 'de aanleiding'),
  describes('impact', 'de impact'),
  {
    clause: 'GGZ-S-4',
    on: ['accepted'],
    field: 'effective_on',
    holds: ({ record, policy }) => record.effective_on === policy.contract_starts_on,
    message: ({ record, policy }) =>
      `De nieuwe categorie geldt vanaf ${nlDate(policy.contract_starts_on)}; ${record.effective_on === null ? 'er is geen datum vastgelegd' : `vastgelegd is ${nlDate(record.effective_on)}`}.`,
  },
]

function describes(field: 'cause' | 'impact', what: string): RegisterRule<StatuteSwitchRow> {
  return {
    clause: 'GGZ-S-3',
    on: ['accepted'],
    field,
    holds: ({ record }) => isFilled(record[field]),
    message: () => `De zorgaanbieder geeft ${what} van de wisseling aan; die ontbreekt nog.`,
  }
}
