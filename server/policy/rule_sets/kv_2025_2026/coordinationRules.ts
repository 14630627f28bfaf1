import { nlEuro } from '../../../model/dates.ts'
import type { CoordinationRow } from '../../engine/coordinationRow.ts'
import type { RegisterRule, RegisterSubject } from '../../engine/registerRules.ts'
import { rulesAbout } from '../../engine/rulesAbout.ts'
import { isFilled } from '../../engine/terms.ts'

const { and, has, narrowed } = rulesAbout<RegisterSubject<CoordinationRow>>()

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

const consentParts: readonly Part[] = [
  ['consent_on', 'de datum', ({ consent_on }) => consent_on !== null],
  ['consent_total_cents', 'het bedrag waarmee is ingestemd', ({ consent_total_cents }) => consent_total_cents !== null],
]

/** KV-P-5 to P-7: the three things without which the coordination function of elv is not granted. */
export const coordinationRules: readonly RegisterRule<CoordinationRow>[] = [
  complete('KV-P-5', agreementParts, 'In de afspraken met de preferente verzekeraar ontbreekt'),
  complete('KV-P-6', businessCaseParts, 'In de businesscase ontbreekt'),
  narrowed({
    clause: 'KV-P-6',
    on: ['granted'],
    everyTrack: true,
    field: 'agreed_fee_cents',
    applies: has('record', 'cost_cents', 'agreed_fee_cents'),
    holds: ({ record }) => record.agreed_fee_cents < record.cost_cents,
    message: ({ record }) =>
      `De businesscase toont niet dat onze vergoeding nodig is: de overeengekomen vergoeding van ${nlEuro(record.agreed_fee_cents)} dekt de kosten van ${nlEuro(record.cost_cents)} al.`,
  }),
  complete('KV-P-7', consentParts, 'Het akkoord van de preferente verzekeraar met het totaalbedrag is niet vastgelegd; er ontbreekt'),
  narrowed({
    clause: 'KV-P-7',
    on: ['granted'],
    everyTrack: true,
    field: 'consent_total_cents',
    applies: and(has('record', 'consent_total_cents', 'total_cents'), ({ record }) => missingFrom(record, consentParts).length === 0),
    holds: ({ record }) => record.consent_total_cents === record.total_cents,
    message: ({ record }) =>
      `De preferente verzekeraar is akkoord met een totaalbedrag van ${nlEuro(record.consent_total_cents)}; de aanvraag gaat uit van ${nlEuro(record.total_cents)}.`,
  }),
]

/** A clause that asks for all of some parts; its refusal names those that are missing and stands at the first. */
function complete(clause: string, parts: readonly Part[], sentence: string): RegisterRule<CoordinationRow> {
  return {
    clause,
    on: ['granted'],
    everyTrack: true,
    field: ({ record }) => missingFrom(record, parts)[0]?.[0] ?? null,
    holds: ({ record }) => missingFrom(record, parts).length === 0,
    message: ({ record }) => {
      const names = missingFrom(record, parts).map(([, name]) => name)
      return `${sentence}: ${names.join('; ')}.`
    },
  }
}

function missingFrom(record: CoordinationRow, parts: readonly Part[]): Part[] {
  return parts.filter(([, , isThere]) => !isThere(record))
}
