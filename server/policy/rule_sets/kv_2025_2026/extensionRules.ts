import { addDays, nlDate, yearOf } from '../../../model/dates.ts'
import type { ExtensionRow } from '../../engine/extensionRow.ts'
import type { Clause } from '../../engine/policy.ts'
import type { RegisterRule, RegisterSubject } from '../../engine/registerRules.ts'
import { rulesAbout } from '../../engine/rulesAbout.ts'
import { caseReferenceFault, type ReferenceFault } from '../../privacy/caseReference.ts'
import { type PersonalTrait, personalTraitIn } from '../../privacy/personalText.ts'

type Subject = RegisterSubject<ExtensionRow>
const { has, narrowed } = rulesAbout<Subject>()

/** None of these repeats what was given: it may not be told any further. */
const referenceMessages: Readonly<Record<ReferenceFault, string>> = {
  citizen_number:
    'Dit lijkt op een burgerservicenummer, en dat leggen wij niet vast. Gebruik de code van de zorgaanbieder voor dit dossier, zoals ELV-2025-0042.',
  birth_date:
    'Dit lijkt op een geboortedatum of geboortejaar, en die leggen wij niet vast. Gebruik de code van de zorgaanbieder voor dit dossier; een jaartal erin ligt ten hoogste vijf jaar van het verblijf: ELV-2025-0042. Heeft het dossier toevallig zulke cijfers, zet dan het jaar van het verblijf ervoor: 2025-010203.',
  name: 'Dit lijkt een naam te bevatten, en die leggen wij niet vast. Letters kunnen alleen als afkorting van ten hoogste drie letters, of als woord als casus, kamer of afd: ELV-2025-0042, CASUS 17.',
  form: 'Een dossiernummer is een code met cijfers, ten hoogste zeven achter elkaar of een jaar met een volgnummer, en met één streepje, schuine streep, punt of spatie ertussen: ELV-2025-0042, CASUS 17, Z-10293/B.',
}

const motivationMessages: Readonly<Record<PersonalTrait, string>> = {
  citizen_number:
    'In de motivering lijkt een burgerservicenummer te staan; laat dat weg en verwijs naar het dossiernummer van de zorgaanbieder. Is het een bedrag, zet er dan € voor.',
  birth_date:
    'In de motivering lijkt een geboortedatum of geboortejaar te staan; laat die weg en verwijs naar het dossiernummer van de zorgaanbieder. Een datum kan er wel staan als die ten hoogste vijf jaar voor de ontvangst van de aanvraag ligt.',
  age: 'In de motivering lijkt een leeftijd te staan; laat die weg en verwijs naar het dossiernummer van de zorgaanbieder.',
  name: 'In de motivering lijkt een naam te staan; laat die weg, ook die van een medewerker, en schrijf bijvoorbeeld: de verzekerde, de behandelaar.',
}

/** What is against the reference of a case: it is a file's code, and tells nothing of the insured person. */
export function referenceFault({ case_reference, stay_started_on }: Pick<ExtensionRow, 'case_reference' | 'stay_started_on'>): string | null {
  const fault = caseReferenceFault(case_reference, yearOf(stay_started_on))
  return fault && referenceMessages[fault]
}

/** What is against a motivation: it holds no citizen service number, birth date, age or name. */
export function motivationFault({ motivation, received_on }: Pick<ExtensionRow, 'motivation' | 'received_on'>): string | null {
  const trait = personalTraitIn(motivation ?? '', received_on)
  return trait && motivationMessages[trait]
}

/**
 * The last day of a stay that needs no extension (KV-P-11); null where the policy gives no number of days. The day on which the stay began is day 1:
 * the sentence is about how long a stay lasts, and each day of it counts, the first one too. It is no term that starts the day after an event, as
 * "binnen zes weken na" is. Day 90 is so the first day plus 89.
 */
export function unextendedUntil(policy: { clauses: ReadonlyMap<string, Clause> }, { stay_started_on }: Pick<ExtensionRow, 'stay_started_on'>): string | null {
  const days = policy.clauses.get('KV-P-11')?.days
  return days == null ? null : addDays(stay_started_on, days - 1)
}

/** KV-P-11: only a stay that goes on after day 90 asks for an extension, and its record tells nothing of who stays. */
export const extensionRules: readonly RegisterRule<ExtensionRow>[] = [
  narrowed({
    clause: 'KV-P-11',
    on: ['save'],
    everyTrack: true,
    field: 'case_reference',
    given: ({ record }: Subject) => referenceFault(record),
    holds: () => false,
    message: (_subject, _clause, fault) => fault,
  }),
  narrowed({
    clause: 'KV-P-11',
    on: ['save'],
    everyTrack: true,
    field: 'motivation',
    given: ({ record }: Subject) => motivationFault(record),
    holds: () => false,
    message: (_subject, _clause, fault) => fault,
  }),
  ends('extension_until', 'De verlenging loopt'),
  ends('granted_until', 'De toekenning loopt'),
]

/** An end that lies after the last day that needs no extension. */
function ends(field: 'extension_until' | 'granted_until', what: string): RegisterRule<ExtensionRow> {
  return narrowed({
    clause: 'KV-P-11',
    on: ['save'],
    everyTrack: true,
    field,
    applies: has('record', field),
    given: ({ policy, record }) => unextendedUntil(policy, record),
    holds: ({ record }, _clause, last) => record[field] > last,
    message: ({ record }, { days }, last) =>
      `${what} tot en met ${nlDate(record[field])}; dag ${days} van het verblijf is ${nlDate(last)} en tot en met die dag is geen verlenging nodig.`,
  })
}
