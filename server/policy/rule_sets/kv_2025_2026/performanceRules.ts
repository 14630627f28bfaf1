import type { TariffLineRow } from '../../engine/facts.ts'
import type { Clause } from '../../engine/policy.ts'
import { rulesAbout } from '../../engine/rulesAbout.ts'
import type { ContractRule, ContractSubject, LineRule } from '../../engine/subjects.ts'
import { heldOn } from '../common/qualifications.ts'

const { narrowed } = rulesAbout<ContractSubject>()

/** What follows the preferent insurer beside the performances that the clause names (KV-P-1, KV-X-5). */
const followPreferent = ['elv_wijkkliniek', 'elv_anw_hoog']
const elvHospices = ['high_care_hospice', 'palliatieve_unit']

/** KV-E-3 and KV-P-1 to P-4: what the performances of elv ask before they can be a line of an offered contract. */
export const performanceRules: readonly ContractRule[] = [
  {
    clause: 'KV-E-3',
    on: ['offered'],
    field: 'tariff_lines',
    applies: ({ lines }) => has(lines, 'elv_hoog'),
    holds: ({ lines }) => has(lines, 'elv_laag'),
    message: () => 'Wie hoog-complexe zorg aanbiedt, biedt ook laag-complexe zorg aan; een tariefregel voor elv laag ontbreekt.',
  },
  {
    clause: 'KV-P-1',
    on: ['offered'],
    field: 'tariff_lines',
    applies: hasLine,
    holds: ({ lines }, clause) => linesOf(lines, clause).every(({ confirmed }) => confirmed),
    message: () => 'Korsakov en gesloten herstel vragen een bevestiging van de uniforme aanvullende inkoopvoorwaarden; die ontbreekt op de tariefregel.',
  },
  {
    clause: 'KV-P-1',
    on: ['offered'],
    field: 'tariff_lines',
    applies: ({ lines }, clause) => unagreed(lines, clause).length > 0,
    holds: () => false,
    message: ({ lines }, clause) =>
      `Wij volgen hier de afspraak van de preferente verzekeraar; de datum van die afspraak ontbreekt op de tariefregel voor ${unagreed(lines, clause).join(', ')}.`,
  },
  narrowed({
    clause: 'KV-P-2',
    on: ['offered'],
    field: 'tariff_lines',
    reads: 'days',
    applies: hasLine,
    holds: ({ lines }, clause) => tooLong(lines, clause).length === 0,
    message: ({ lines }, clause) => {
      const [line] = tooLong(lines, clause)
      const given = line?.max_stay_days == null ? 'op de tariefregel ontbreekt die' : `afgesproken is ${line.max_stay_days} dagen`
      return `De maximale ligduur bij Korsakov en gesloten herstel is ten hoogste ${clause.days} dagen; ${given}.`
    },
  }),
  {
    clause: 'KV-P-3',
    on: ['offered'],
    about: 'provider',
    field: 'tariff_lines',
    applies: hasLine,
    holds: ({ lines }, clause) => missingFromSurcharge(lines, clause).length === 0,
    message: ({ lines }, clause) =>
      `De toeslag voor avond, nacht en weekend vraagt meer dan is vastgelegd; er ontbreekt: ${missingFromSurcharge(lines, clause).join(', ')}.`,
  },
  {
    clause: 'KV-P-4',
    on: ['offered'],
    about: 'provider',
    field: 'tariff_lines',
    applies: hasLine,
    holds: ({ qualifications, judgedOn }) =>
      heldOn(qualifications, ['hospice_list'], judgedOn).some(({ detail }) => detail !== null && elvHospices.includes(detail)),
    message: ({ qualifications, judgedOn }) =>
      heldOn(qualifications, ['hospice_list'], judgedOn).some(({ detail }) => detail === 'bijna_thuis_huis')
        ? 'Een Bijna Thuis Huis wordt bekostigd uit de wijkverpleging; uit de elv kan alleen een High Care Hospice of Palliatieve Unit.'
        : 'Hospicezorg uit de elv kan alleen bij een High Care Hospice of Palliatieve Unit op de lijst van AHzN en VPTZ; die vermelding is niet vastgelegd.',
  },
]

/** KV-P-9: what can never be a line. */
export const lineRules: readonly LineRule[] = [
  {
    clause: 'KV-P-9',
    on: ['save'],
    field: 'performance',
    applies: ({ line }, clause) => clause.performances.includes(line.performance),
    holds: () => false,
    message: () => 'Over prestaties van de Wet zorg en dwang maken wij geen afspraken in de overeenkomst; u kunt er geen tariefregel voor vastleggen.',
  },
]

function missingFromSurcharge(lines: readonly TariffLineRow[], clause: Clause): string[] {
  const surcharges = linesOf(lines, clause)
  const missing: string[] = []
  if (!has(lines, 'elv_hoog')) missing.push('een tariefregel voor elv hoog')
  if (surcharges.some(({ regional_agreement_on }) => regional_agreement_on === null))
    missing.push('de datum van de regionale afspraak van de preferente verzekeraar')
  if (surcharges.some(({ confirmed }) => !confirmed)) missing.push('de bevestiging van de uniforme aanvullende inkoopvoorwaarden')
  return missing
}

/** The names of the lines on which the preferent insurer's agreement is not recorded. */
function unagreed(lines: readonly TariffLineRow[], clause: Clause): string[] {
  const following = lines.filter(({ performance }) => clause.performances.includes(performance) || followPreferent.includes(performance))
  return [
    ...new Set(following.filter(({ regional_agreement_on }) => regional_agreement_on === null).map(({ performance }) => names[performance] ?? performance)),
  ]
}

const names: Readonly<Record<string, string>> = {
  elv_korsakov: 'Korsakov',
  elv_gesloten_herstel: 'gesloten herstel',
  elv_wijkkliniek: 'de wijkkliniek',
  elv_anw_hoog: 'de toeslag voor avond, nacht en weekend',
}

function tooLong(lines: readonly TariffLineRow[], clause: Clause & { days: number }): TariffLineRow[] {
  return linesOf(lines, clause).filter(({ max_stay_days }) => max_stay_days === null || max_stay_days > clause.days)
}

function hasLine({ lines }: ContractSubject, clause: Clause): boolean {
  return linesOf(lines, clause).length > 0
}

function linesOf(lines: readonly TariffLineRow[], clause: Clause): TariffLineRow[] {
  return lines.filter(({ performance }) => clause.performances.includes(performance))
}

function has(lines: readonly TariffLineRow[], performance: string): boolean {
  return lines.some((line) => line.performance === performance)
}
