import type { Knex } from 'knex'
import type { Amendment } from '../../model/amendment.ts'
import { type Contract, contractFields, frozenContractStatuses } from '../../model/contract.ts'
import { latest } from '../../model/dates.ts'
import type { ContractFacts } from '../../policy/engine/facts.ts'
import { newlyBroken } from '../../policy/engine/newlyBroken.ts'
import { isFilled } from '../../policy/engine/terms.ts'
import { mergeVerdicts, noObjection, type Verdict } from '../../policy/engine/verdict.ts'
import { judgeSignature } from '../../policy/judgeContract.ts'
import { changedFields, fieldsNamed } from '../../records/codec.ts'
import { asRow, linesOn } from './amendedLines.ts'
import { amendmentsOf, termsOn } from './amendedTerms.ts'
import { stepFacts } from './contractFacts.ts'

/** What an offer and its signature rest on, and may be corrected once it is signed. */
const grounds = fieldsNamed(contractFields, [
  'origin',
  'requested_on',
  'added_value',
  'added_value_explanation',
  'duty_of_care_explanation',
  'treated_insured',
  'starting_letter_on',
  'quote_received_on',
  'quote_late_reason',
  'explanation',
  'questionnaire_sent_on',
  'questionnaire_answered_on',
  'offered_on',
  'received_on',
  'signed_on',
])

/**
 * Judges a correction of what a signed contract rests on as its signature was, and as each amendment of it was on its day: whatever would not have been
 * agreed then is not corrected into it now. What stood in the way already, because something else has changed since, is no objection.
 */
export async function judgeCorrection(trx: Knex, before: Contract, after: Contract, today: string): Promise<Verdict> {
  if (!frozenContractStatuses.includes(before.status) || !isCorrected(before, after)) return noObjection()
  const facts = await stepFacts(trx, before, before, today)
  const amendments = (await amendmentsOf(trx, [before.id])).get(before.id) ?? []
  const broken = newlyBroken(signatureOf(facts, before), signatureOf(facts, after))
  for (const { effective_on } of amendments) {
    const amended = (contract: Contract): Verdict => amendedOn(facts, contract, amendments, effective_on)
    const { invalid, refusals } = newlyBroken(mergeVerdicts(amended(before), broken), amended(after))
    broken.invalid.push(...invalid)
    broken.refusals.push(...refusals)
  }
  return broken
}

function signatureOf(facts: ContractFacts, contract: Contract): Verdict {
  return judgeSignature({ ...facts, contract }, contract.signed_on ?? facts.today)
}

/** The terms as they stand from an amendment's day on, judged on that day. */
function amendedOn(facts: ContractFacts, contract: Contract, amendments: readonly Amendment[], effective_on: string): Verdict {
  const lines = linesOn(facts.lines, amendments, effective_on).map(asRow)
  return judgeSignature(
    { ...facts, contract: termsOn(contract, amendments, effective_on), lines, effective_on },
    latest(effective_on, contract.signed_on ?? effective_on),
  )
}

/** Of running text the clauses ask only that it is there. */
const texts = ['added_value_explanation', 'duty_of_care_explanation', 'quote_late_reason', 'explanation'] as const satisfies readonly (keyof Contract)[]
const isText = (field: string): field is (typeof texts)[number] => (texts as readonly string[]).includes(field)

function isCorrected(before: Contract, after: Contract): boolean {
  return changedFields(grounds, before, after).some((field) => !isText(field) || isFilled(before[field]) !== isFilled(after[field]))
}
