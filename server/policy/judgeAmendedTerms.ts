import { latest } from '../model/dates.ts'
import type { AmendmentRow, ContractFacts, ContractRow, TariffLineRow } from './engine/facts.ts'
import type { Verdict } from './engine/verdict.ts'
import { judgeSignature } from './judgeContract.ts'

/** The terms of a contract that an amendment can change. */
type Terms = Pick<ContractFacts, 'contract' | 'lines'>
type Objection = { clause?: string; field: string | null }

/**
 * Judges the terms that an amendment brings as a signature with them would be judged, on the day that they take effect. Only what the amendment itself
 * breaks counts: what stands against the contract on that day without it is no objection, but to another wrong value or to more of the same.
 * @param facts the contract with its terms and lines as they stand on that day
 * @param lines the lines that it brings, where it is of the lines
 * @returns what is against it, each at `new_value`
 */
export function judgeAmendedTerms(facts: ContractFacts, amendment: Pick<AmendmentRow, 'field' | 'new_value' | 'effective_on'>, lines = facts.lines): Verdict {
  const { field, effective_on } = amendment
  // Nothing takes effect before it is signed, whatever day is given.
  const judgedOn = latest(effective_on, facts.contract.signed_on ?? effective_on)
  const against = (terms: Terms): Verdict => judgeSignature({ ...facts, ...terms, effective_on }, judgedOn)

  const isList = field === 'tariff_lines' || field === 'settings'
  const changed = { ...facts.contract, ...(field === 'tariff_lines' ? {} : { [field]: amendment.new_value }) } as ContractRow
  const stood = namesIn(against(facts))
  const more = isList ? namesOfMore(against, facts, { contract: changed, lines }) : new Set<string>()
  const isItsDoing = (one: Objection): boolean => !stood.has(nameOf(one)) || (!isList && one.field === field) || more.has(nameOf(one))

  const { invalid, refusals } = against({ contract: changed, lines })
  return {
    invalid: invalid.filter(isItsDoing).map(({ message }) => ({ field: 'new_value', message })),
    refusals: refusals.filter(isItsDoing).map((refusal) => ({ ...refusal, field: 'new_value' })),
  }
}

/** What is against the settings and lines that are added, taken by themselves. */
function namesOfMore(against: (terms: Terms) => Verdict, before: Terms, after: Terms): ReadonlySet<string> {
  const settings = after.contract.settings.filter((setting) => !before.contract.settings.includes(setting))
  const lines = after.lines.filter((line) => !before.lines.some((one) => isSameLine(one, line)))
  const none = namesIn(against({ contract: { ...before.contract, settings: [] }, lines: [] }))
  const added = namesIn(against({ contract: { ...before.contract, settings }, lines }))
  return new Set([...added].filter((name) => !none.has(name)))
}

/** Whether a line is for the same performance on the same proof; its tariff is another matter. */
function isSameLine(one: TariffLineRow, other: TariffLineRow): boolean {
  const facts = ['performance', 'setting', 'requested_on', 'confirmed', 'regional_agreement_on', 'max_stay_days'] as const
  return facts.every((name) => (one[name] ?? null) === (other[name] ?? null))
}

/** A clause by its code whatever field it is shown at, which follows from where the term stands; what is invalid, by its field. */
const nameOf = ({ clause, field }: Objection): string => clause ?? `@${field}`

function namesIn({ invalid, refusals }: Verdict): ReadonlySet<string> {
  return new Set([...invalid, ...refusals].map(nameOf))
}
