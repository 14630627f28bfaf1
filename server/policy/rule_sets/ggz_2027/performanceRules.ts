import { latest, nlDate } from '../../../model/dates.ts'
import type { TariffLineRow } from '../../engine/facts.ts'
import type { Clause } from '../../engine/policy.ts'
import type { ContractRule, ContractSubject } from '../../engine/subjects.ts'
import { heldOn } from '../common/qualifications.ts'
import { contractsSetting } from '../common/settings.ts'

const highlySpecialised = 8

/** GGZ-P-3 to P-9: what a performance asks before it can be a line of an offered contract. */
export const performanceRules: readonly ContractRule[] = [
  {
    clause: 'GGZ-P-3',
    on: ['offered'],
    about: 'provider',
    everyTrack: true,
    field: (subject) => (hasHighlySpecialisedLine(subject) ? 'tariff_lines' : 'settings'),
    applies: (subject, clause) => contractsSetting(subject, highlySpecialised) || hasLine(subject, clause),
    holds: (subject, clause) =>
      clause.tracks.includes(subject.contract.track) && heldOn(subject.qualifications, ['limitatieve_lijst'], dayInForce(subject)).length > 0,
    message: (subject, clause) =>
      clause.tracks.includes(subject.contract.track)
        ? `Zorg in setting 8 kopen wij alleen in bij aanbieders die op de ingangsdatum op de Limitatieve lijst hoogspecialistische ggz staan; op ${nlDate(dayInForce(subject))} staat deze aanbieder er niet op.`
        : 'Zorg in setting 8 is geen prestatie van een overeenkomst met een vrijgevestigde praktijk.',
  },
  {
    clause: 'GGZ-P-4',
    on: ['offered'],
    about: 'provider',
    field: 'tariff_lines',
    applies: hasLine,
    holds: ({ provider, qualifications, judgedOn }) => provider.kind === 'institution' && heldOn(qualifications, ['enc_nl'], judgedOn).length > 0,
    message: ({ provider }) =>
      provider.kind === 'institution'
        ? 'Spravato kan alleen bij instellingen die lid zijn van het ENC-NL; een geldig lidmaatschap is niet vastgelegd.'
        : 'Spravato kan alleen bij instellingen die lid zijn van het ENC-NL; deze aanbieder is een vrijgevestigde praktijk.',
  },
  {
    clause: 'GGZ-P-5',
    on: ['offered'],
    about: 'provider',
    field: 'tariff_lines',
    applies: hasLine,
    holds: treatsAddiction,
    message: () => 'De toeslag contingency management kan alleen bij aanbieders van verslavingszorg; dat is voor deze aanbieder niet vastgelegd.',
  },
  {
    clause: 'GGZ-P-5',
    on: ['offered'],
    field: 'tariff_lines',
    applies: treatsAddiction,
    holds: ({ lines }, clause) => linesOf(lines, clause).every(({ confirmed }) => confirmed),
    message: () => 'De toeslag contingency management vraagt een bevestiging dat u de ZN-circulaire "Therapieën GGZ" toepast; die ontbreekt op de tariefregel.',
  },
  {
    clause: 'GGZ-P-6',
    on: ['offered'],
    about: 'provider',
    everyTrack: true,
    field: 'tariff_lines',
    applies: hasLine,
    holds: ({ contract, qualifications, judgedOn }, clause) =>
      clause.tracks.includes(contract.track) && heldOn(qualifications, ['veldnorm_ziekenhuispsychiatrie'], judgedOn).length > 0,
    message: ({ contract }, clause) =>
      clause.tracks.includes(contract.track)
        ? 'Verblijf met complexe comorbiditeit vraagt dat de aanbieder voldoet aan de veldnorm ziekenhuispsychiatrie; dat is niet vastgelegd.'
        : 'Verblijf met complexe comorbiditeit is geen prestatie van een overeenkomst met een vrijgevestigde praktijk.',
  },
  {
    clause: 'GGZ-P-7',
    on: ['offered'],
    about: 'provider',
    field: 'tariff_lines',
    applies: hasLine,
    holds: ({ qualifications, judgedOn }) => heldOn(qualifications, ['mental_health_network'], judgedOn).length > 0,
    message: () =>
      'Het verkennend gesprek en de patiëntgroepgebonden afstemming kunnen alleen bij leden van een mentaal gezondheidsnetwerk; een geldig lidmaatschap is niet vastgelegd.',
  },
  ...onRequest('GGZ-P-8', 'Schriftelijke informatievoorziening'),
  ...onRequest('GGZ-P-9', 'De toeslag psychodiagnostiek'),
]

/** A performance that is paid on request to practices. The chapters for institutions say nothing of it: there it is one like any other. */
function onRequest(clause: string, name: string): ContractRule[] {
  return [
    {
      clause,
      on: ['offered'],
      field: 'tariff_lines',
      applies: hasLine,
      holds: ({ lines }, row) => linesOf(lines, row).every(({ requested_on }) => requested_on !== null),
      message: () => `${name} wordt alleen op aanvraag vergoed; de datum van de aanvraag ontbreekt op de tariefregel.`,
    },
  ]
}

function treatsAddiction({ qualifications, judgedOn }: ContractSubject): boolean {
  return heldOn(qualifications, ['addiction_care'], judgedOn).length > 0
}

function hasHighlySpecialisedLine({ lines, policy }: ContractSubject): boolean {
  const performances = policy.clauses.get('GGZ-P-3')?.performances ?? []
  return lines.some(({ setting, performance }) => setting === highlySpecialised || performances.includes(performance))
}

/** The day from which the contract's terms are in force: its start, or that of an amendment after it. */
function dayInForce({ contract, policy, effective_on }: ContractSubject): string {
  const start = contract.starts_on ?? policy.contract_starts_on
  return effective_on === undefined ? start : latest(effective_on, start)
}

function hasLine({ lines }: { lines: readonly TariffLineRow[] }, clause: Clause): boolean {
  return linesOf(lines, clause).length > 0
}

function linesOf(lines: readonly TariffLineRow[], clause: Clause): TariffLineRow[] {
  return lines.filter(({ performance }) => clause.performances.includes(performance))
}
