import { type ContractStatus, usualWay } from '../../../model/contract.ts'
import { nlDate } from '../../../model/dates.ts'
import type { ContractRow } from '../../engine/facts.ts'
import { rulesAbout } from '../../engine/rulesAbout.ts'
import type { ContractFieldRule, ContractSubject } from '../../engine/subjects.ts'
import { inTime, isFilled } from '../../engine/terms.ts'
import { belongsTo } from './performances.ts'

const { and, has, narrowedField } = rulesAbout<ContractSubject>()

/** What the fields of a contract must be at every save before signing, whatever the clauses say. */
export const contractFieldRules: readonly ContractFieldRule[] = [
  {
    field: 'care_type',
    on: ['save'],
    holds: ({ policy, contract }) => policy.care_types.includes(contract.care_type),
    message: ({ policy }) => `Deze zorgsoort hoort niet bij ${policy.title}; kiest u een van: ${policy.care_types.join(', ')}.`,
  },
  {
    field: 'track',
    on: ['save'],
    holds: ({ policy, contract }) => policy.tracks.includes(contract.track),
    message: ({ policy }) => `Deze contractvariant hoort niet bij ${policy.title}; kiest u een van: ${policy.tracks.join(', ')}.`,
  },
  {
    field: 'track',
    on: ['save'],
    about: 'provider',
    applies: ({ contract }) => contract.track !== 'standaard',
    holds: ({ provider, contract }) => (provider.kind === 'independent') === (contract.track === 'vrijgevestigd'),
    message: ({ provider }) =>
      provider.kind === 'independent'
        ? 'Met een vrijgevestigde praktijk sluit u een overeenkomst in de variant vrijgevestigd.'
        : 'Met een instelling sluit u een overeenkomst in de variant maatwerk of digitaal.',
  },
  inPeriod('starts_on', 'ingangsdatum'),
  inPeriod('ends_on', 'einddatum'),
]

function inPeriod(field: 'starts_on' | 'ends_on', name: string): ContractFieldRule {
  return narrowedField({
    field,
    on: ['save'],
    applies: has('contract', field),
    holds: ({ policy, contract }) => isBetween(contract[field], policy.contract_starts_on, policy.contract_ends_on),
    message: ({ policy, contract }) =>
      `De ${name} ligt in de contractperiode van ${nlDate(policy.contract_starts_on)} tot en met ${nlDate(policy.contract_ends_on)}; opgegeven is ${nlDate(contract[field])}.`,
  })
}

export function isBetween(date: string, first: string, last: string): boolean {
  return date >= first && date <= last
}

/** What each status asks to be filled in, with its name for the reader. */
const required: Readonly<Record<ContractStatus, Partial<Record<keyof ContractRow, string>>>> = {
  draft: {},
  invited: { starting_letter_on: 'de datum van de startbrief' },
  quoted: { quote_received_on: 'de datum waarop de offerte is ontvangen' },
  negotiating: {},
  assessing: {},
  offered: { offered_on: 'de datum van het voorstel' },
  signed: { signed_on: 'de datum van ondertekening', starts_on: 'de ingangsdatum', ends_on: 'de einddatum' },
  active: { processed_on: 'de datum van verwerking' },
  ended: { ended_on: 'de datum van beëindiging', reason: 'de reden van beëindiging' },
  rejected: { reason: 'de reden van afwijzing', rejection_clauses: 'de bepalingen waarop de afwijzing rust' },
  declined: {},
  lapsed: {},
  withdrawn: {},
}

/** The fields that a contract in a status lacks: those of the status, and of the ones it came through. */
export function missingFields(contract: ContractRow, status: ContractStatus): { field: string; message: string }[] {
  return passed(contract.track, status)
    .flatMap((reached) => Object.entries(required[reached]))
    .filter(([field]) => isMissing(contract[field as keyof ContractRow]))
    .map(([field, name]) => ({ field, message: `Vult u ${name} in.` }))
}

/** The statuses that a contract has come through, with the one it is in. */
export function passed(track: string, status: ContractStatus): readonly ContractStatus[] {
  const way = usualWay(track)
  return way.includes(status) ? way.slice(0, way.indexOf(status) + 1) : [status]
}

function isMissing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return value === null || value === undefined || (typeof value === 'string' && !isFilled(value))
}

/** Fields that are invalid at a step for what the policy's data say of them. */
export const stepFieldRules: readonly ContractFieldRule[] = [
  {
    // Whether a provider is new decides which clauses hold for it, so it is known before the first of them is judged.
    field: 'origin',
    on: ['assessing'],
    applies: ({ contract }) => contract.track === 'digitaal' || contract.track === 'vrijgevestigd',
    holds: ({ contract }) => contract.origin !== null,
    message: () => 'Vult u in of dit een bekende of een nieuwe zorgaanbieder is.',
  },
  {
    // The care type of a draft may change after its lines were made.
    field: 'tariff_lines',
    on: ['offered'],
    holds: (subject) => strangeLines(subject).length === 0,
    message: (subject) =>
      `Deze tariefregels horen niet bij de zorgsoort ${subject.contract.care_type} van de overeenkomst: ${strangeLines(subject).join(', ')}; verwijder ze of kies een andere zorgsoort.`,
  },
  narrowedField({
    field: 'quote_late_reason',
    on: ['quoted'],
    applies: and(has('contract', 'quote_received_on'), ({ policy, contract }) => policy.clauses.get('GGZ-M-7')?.tracks.includes(contract.track) === true),
    holds: ({ policy, contract }) => isFilled(contract.quote_late_reason) || inTime(contract.quote_received_on, policy.clauses.get('GGZ-M-7')!),
    message: ({ contract }) => `De offerte van ${nlDate(contract.quote_received_on)} kwam na de gewenste datum; vult u in waarom.`,
  }),
  {
    field: 'rejection_clauses',
    on: ['rejected'],
    holds: ({ policy, contract }) => (contract.rejection_clauses ?? []).every((code) => policy.clauses.has(code)),
    message: ({ policy, contract }) =>
      `Deze bepalingen staan niet in ${policy.title}: ${(contract.rejection_clauses ?? []).filter((code) => !policy.clauses.has(code)).join(', ')}.`,
  },
  {
    field: 'questionnaire_answered_on',
    on: ['signed'],
    applies: ({ contract }) => contract.track === 'standaard',
    holds: ({ contract }) => contract.questionnaire_answered_on !== null,
    message: () => 'Ondertekenen kan pas nadat de vragenlijst is beantwoord; vult u in wanneer dat was.',
  },
]

/** The performances of lines that the contract's care type does not know. */
function strangeLines({ policy, contract, lines }: ContractSubject): string[] {
  return lines.map(({ performance }) => performance).filter((performance) => !belongsTo(policy, contract.care_type, performance))
}
