import type { CoordinationRow } from '../coordinationRow.ts'
import { nlEuro } from '../dates.ts'
import type { RegisterSubject } from '../registers.ts'
import type { Rule } from '../rule.ts'
import { isFilled } from '../terms.ts'

type Subject = RegisterSubject<CoordinationRow>
/** What may be missing: the field that holds it, what it is called, and whether it is there. */
type Part = readonly [field: keyof CoordinationRow, name: string, isThere: (record: CoordinationRow) => boolean]

const agreementParts: readonly Part[] = [
  ['agreement_on', 'de datum van de afspraken', ({ agreement_on }) => agreement_on !== null],
  ['agreement_triage', 'triage', ({ agreement_triage }) => agreement_triage],
  ['agreement_capacity', 'inzicht in beschikbare capaciteit', ({ agreement_capacity }) => agreement_capacity],
  ['agreement_referral', 'afspraken over bereikbaarheid en toeleiding van zorg', ({ agreement_referral }) => agreement_referral],
  ['agreement_evaluation', 'evaluatie en monitoring', ({ agreement_evaluation }) => agreement_evaluation],
  ['agreement_evidence', 'waar de afspraken in het dossier liggen', ({ agreement_evidence }) => isFilled(agreement_evidence)],
]

const businessCaseParts: readonly Part[] = [
  ['business_case_on', 'de datum van de businesscase', ({ business_case_on }) => business_case_on !== null],
  ['cost_cents', 'wat de coördinatiefunctie kost', ({ cost_cents }) => cost_cents !== null],
  ['agreed_fee_cents', 'welke vergoeding met de preferente verzekeraar is overeengekomen', ({ agreed_fee_cents }) => agreed_fee_cents !== null],
  ['share_needed', 'dat onze vergoeding nodig is om kostendekkend te zijn', ({ share_needed }) => share_needed],
  ['share_explanation', 'waaruit blijkt dat onze vergoeding nodig is', ({ share_explanation }) => isFilled(share_explanation)],
]

/** KV-P-5 to P-7: the three things without which the coordination function of elv is not granted. */
export const coordinationRules: readonly Rule<Subject>[] = [
  complete('KV-P-5', agreementParts, (missing) => `In de afspraken met de preferente verzekeraar ontbreekt: ${missing}.`),
  complete('KV-P-6', businessCaseParts, (missing) => `In de businesscase ontbreekt: ${missing}.`),
  {
    clause: 'KV-P-7',
    on: ['granted'],
    everyTrack: true,
    field: ({ record }) => (record.consent_on === null ? 'consent_on' : 'consent_total_cents'),
    holds: ({ record }) => record.consent_on !== null && record.consent_total_cents !== null && [null, record.consent_total_cents].includes(record.total_cents),
    message: ({ record: { consent_on, consent_total_cents, total_cents } }) =>
      consent_on !== null && consent_total_cents !== null
        ? `De preferente verzekeraar is akkoord met een totaalbedrag van ${nlEuro(consent_total_cents)}; de aanvraag gaat uit van ${nlEuro(total_cents as number)}.`
        : `Het akkoord van de preferente verzekeraar met het totaalbedrag is niet vastgelegd; er ontbreekt: ${listed([
            ...(consent_on === null ? ['de datum'] : []),
            ...(consent_total_cents === null ? ['het bedrag waarmee is ingestemd'] : []),
          ])}.`,
  },
]

/** A clause that asks for all of some parts; its refusal names those that are missing and stands at the first. */
function complete(clause: string, parts: readonly Part[], message: (missing: string) => string): Rule<Subject> {
  const missing = ({ record }: Subject) => parts.filter(([, , isThere]) => !isThere(record))
  return {
    clause,
    on: ['granted'],
    everyTrack: true,
    field: (subject) => missing(subject)[0]?.[0] ?? null,
    holds: (subject) => missing(subject).length === 0,
    message: (subject) => message(listed(missing(subject).map(([, name]) => name))),
  }
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`
}
