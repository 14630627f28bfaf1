import { dayBefore, inYear, nlDate, yearOf } from '../../../model/dates.ts'
import type { DatedClause, Policy } from '../../engine/policy.ts'
import { rulesAbout } from '../../engine/rulesAbout.ts'
import { type ContractRule, type ContractSubject, signedText } from '../../engine/subjects.ts'
import { isFilled } from '../../engine/terms.ts'
import { heldOn } from '../common/qualifications.ts'
import { treatedPeriod } from './treatedPeriod.ts'

const { has, narrowed } = rulesAbout<ContractSubject>()

const noLegalEntity = ['eenmanszaak', 'maatschap', 'vof', 'cv']
const cooperation = {
  cooperation_legal: 'de vastlegging van het samenwerkingsverband',
  cooperation_primary_care: 'de samenwerkingsovereenkomst met eerstelijnszorgaanbieders',
}

/** KV-I-1 to I-8 and KV-G-2, G-3: who gets an agreement for elv, grz or gzsp, and for which period. */
export const contractRules: readonly ContractRule[] = [
  {
    clause: 'KV-I-1',
    on: ['offered'],
    field: 'origin',
    holds: ({ contract }) => contract.origin === 'known' || contract.origin === 'new',
    message: ({ contract, policy }) =>
      contract.origin === null
        ? `Vult u in of de aanbieder in ${policy.reference_year} al een overeenkomst had (bekend) of niet (nieuw).`
        : `Een aanbieder is bekend of nieuw, gerekend naar een overeenkomst in ${policy.reference_year}; een wisseling van kwaliteitsstatuut bestaat bij deze zorg niet.`,
  },
  {
    clause: 'KV-I-2',
    on: ['assessing', 'offered'],
    field: 'duty_of_care_explanation',
    applies: isNew,
    holds: ({ contract }) => isFilled(contract.duty_of_care_explanation),
    message: () => 'Een nieuwe aanbieder contracteren wij alleen als dat nodig is voor onze zorgplicht; vult u de grond daarvoor in.',
  },
  {
    clause: 'KV-I-3',
    on: ['offered'],
    field: 'treated_insured',
    applies: ({ contract }) => contract.origin === 'known',
    holds: ({ contract }) => (contract.treated_insured ?? 0) > 0,
    message: ({ contract }, clause) =>
      contract.treated_insured === null
        ? `Het aantal behandelde verzekerden${treatedPeriod(clause)} is niet bekend; vult u dat in voordat u een voorstel doet.`
        : `De aanbieder behandelde${treatedPeriod(clause)} geen enkele verzekerde en krijgt daarom geen overeenkomst meer.`,
  },
  narrowed({
    clause: 'KV-I-5',
    on: ['assessing', 'offered'],
    about: 'provider',
    field: 'requested_on',
    reads: 'date',
    applies: isNew,
    holds: (subject, clause) => subject.contract.requested_on !== null && subject.contract.requested_on <= lastRequest(subject, clause),
    // A start in the last year of the period leaves the longest to ask for it.
    over: ({ contract, policy, today }, clause) => (contract.requested_on ?? today) > lastRequestFor(policy.contract_ends_on, clause),
    message: (subject, clause) => {
      const given =
        subject.contract.requested_on === null ? 'vult u de datum van de melding in' : `deze melding is van ${nlDate(subject.contract.requested_on)}`
      return `Een nieuwe aanbieder meldt zich uiterlijk ${nlDate(lastRequest(subject, clause))}; ${given}.`
    },
  }),
  narrowed({
    clause: 'KV-I-6',
    on: ['signed'],
    field: 'starts_on',
    applies: has('contract', 'starts_on'),
    // An amended start is one that the signature could bring, or that a signature on the day of the amendment could.
    holds: ({ contract, policy, signedOn, judgedOn }) => [signedOn, judgedOn].some((day) => canStart(policy, contract.starts_on, day)),
    over: ({ policy, today }) => today > policy.contract_ends_on,
    message: (subject) => {
      const { contract, policy, signedOn } = subject
      return signedOn > policy.contract_starts_on
        ? `Een overeenkomst gaat niet met terugwerkende kracht in: de ingangsdatum ${nlDate(contract.starts_on)} ligt voor de ondertekening; ${signedText(subject)}.`
        : `Een overeenkomst die op ${nlDate(signedOn)} is ondertekend, gaat in op ${nlDate(policy.contract_starts_on)}; als ingangsdatum is ${nlDate(contract.starts_on)} opgegeven.`
    },
  }),
  {
    clause: 'KV-I-7',
    on: ['always'],
    field: 'plafond_cents',
    holds: ({ contract }) => contract.plafond_cents === null,
    message: () => 'De standaardovereenkomst is voor alle aanbieders gelijk en kent geen omzetplafond; laat u het leeg.',
  },
  narrowed({
    clause: 'KV-I-8',
    on: ['save'],
    field: 'ends_on',
    applies: has('contract', 'ends_on'),
    holds: ({ contract, policy }) => contract.ends_on === policy.contract_ends_on,
    message: ({ contract, policy }) =>
      `Elke overeenkomst loopt tot en met ${nlDate(policy.contract_ends_on)}; als einddatum is ${nlDate(contract.ends_on)} opgegeven.`,
  }),
  {
    clause: 'KV-G-2',
    on: ['offered'],
    about: 'provider',
    field: null,
    holds: ({ provider }) => provider.legal_form !== null,
    message: () =>
      'Een aanbieder die geen rechtspersoon is, toont de samenwerking schriftelijk aan; van deze aanbieder is de rechtsvorm niet vastgelegd. Vult u die in bij de zorgaanbieder.',
  },
  {
    clause: 'KV-G-2',
    on: ['offered'],
    about: 'provider',
    field: null,
    applies: ({ provider }) => provider.legal_form !== null && noLegalEntity.includes(provider.legal_form),
    holds: (subject) => missingCooperation(subject).length === 0,
    message: (subject) =>
      `Een aanbieder die geen rechtspersoon is, toont de samenwerking schriftelijk aan; er ontbreekt: ${missingCooperation(subject).join(' en ')}.`,
  },
  {
    clause: 'KV-G-3',
    on: ['offered'],
    about: 'provider',
    field: null,
    applies: ({ provider }) => provider.kind === 'independent',
    holds: ({ provider }) => provider.profession !== null,
    message: () =>
      'Een individuele specialist ouderengeneeskunde komt alleen met een samenwerkingsverband in aanmerking; van deze praktijk is het beroep niet vastgelegd. Vult u dat in bij de zorgaanbieder.',
  },
  {
    clause: 'KV-G-3',
    on: ['offered'],
    about: 'provider',
    field: null,
    applies: ({ provider }) => provider.kind === 'independent' && provider.profession === 'specialist_ouderengeneeskunde',
    holds: (subject) => missingCooperation(subject).length === 0,
    message: (subject) =>
      `Een individuele specialist ouderengeneeskunde komt alleen met een samenwerkingsverband in aanmerking; er ontbreekt: ${missingCooperation(subject).join(' en ')}.`,
  },
]

function isNew({ contract }: ContractSubject): boolean {
  return contract.origin === 'new'
}

/** Whether an agreement that is signed on a day can start on another: that of the period, or, signed after it, not before the signature. */
function canStart(policy: Policy, starts_on: string, signedOn: string): boolean {
  return signedOn > policy.contract_starts_on ? starts_on >= signedOn : starts_on === policy.contract_starts_on
}

/** The clause's day in the year before the agreement starts ("jaar T-1"); "vóór" leaves the day before as the last one. */
function lastRequest({ contract, policy }: ContractSubject, clause: DatedClause): string {
  return lastRequestFor(contract.starts_on ?? policy.contract_starts_on, clause)
}

function lastRequestFor(starts_on: string, clause: DatedClause): string {
  const deadline = inYear(clause.date, yearOf(starts_on) - 1)
  return clause.date_excluded ? dayBefore(deadline) : deadline
}

/** The documents that are not shown: not on record, or without the evidence of them. */
function missingCooperation({ qualifications, judgedOn }: ContractSubject): string[] {
  return Object.entries(cooperation).flatMap(([kind, name]) => {
    const held = heldOn(qualifications, [kind], judgedOn)
    if (held.some(({ evidence }) => isFilled(evidence))) return []
    return [held.length > 0 ? `het bewijs van ${name}` : name]
  })
}
