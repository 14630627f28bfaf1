import type { Knex } from 'knex'
import { judgeContract } from '../policy/judge.ts'
import { isFilled } from '../policy/terms.ts'
import { frozenContractStatuses } from '../policy/transitions.ts'
import { noObjection, type Verdict } from '../policy/verdict.ts'
import { changedFields, fieldsNamed } from '../resources/codec.ts'
import { stepFacts } from './contractFacts.ts'
import { type Contract, contractFields } from './contractFields.ts'

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
 * Judges a correction of what a signed contract rests on as its signature was: whatever would not have been signed then is not corrected into it now.
 * What stood in the way already, because something else has changed since, is no objection.
 */
export async function judgeCorrection(trx: Knex, before: Contract, after: Contract, today: string): Promise<Verdict> {
  if (!frozenContractStatuses.includes(before.status) || !isCorrected(before, after)) return noObjection()
  const signed = async (contract: Contract): Promise<Verdict> => {
    const facts = await stepFacts(trx, contract, before, today)
    return judgeContract({ ...facts, contract: { ...facts.contract, status: 'signed' }, before: null }, 'signed')
  }
  const [was, becomes] = [await signed(before), await signed(after)]
  const stood = new Set([...was.invalid, ...was.refusals].map(nameOf))
  return {
    invalid: becomes.invalid.filter((one) => !stood.has(nameOf(one))),
    refusals: becomes.refusals.filter((one) => !stood.has(nameOf(one))),
  }
}

/** Of running text the clauses ask only that it is there. */
const texts: readonly string[] = ['added_value_explanation', 'duty_of_care_explanation', 'quote_late_reason', 'explanation']

function isCorrected(before: Contract, after: Contract): boolean {
  const textOf = (contract: Contract, field: string) => (contract as unknown as Record<string, string | null>)[field]
  return changedFields(grounds, before as never, after as never).some(
    (field) => !texts.includes(field) || isFilled(textOf(before, field)) !== isFilled(textOf(after, field)),
  )
}

const nameOf = (one: { field: string | null; clause?: string }): string => `${one.clause ?? ''}@${one.field ?? ''}`
