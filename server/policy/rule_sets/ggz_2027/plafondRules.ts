import { inYear, nlDate, nlEuro, yearOf } from '../../../model/dates.ts'
import { decidedPlafondRequestStatuses as decisions } from '../../../model/plafondRequest.ts'
import type { DatedClause, Policy } from '../../engine/policy.ts'
import type { RaiseTerms } from '../../engine/policyRules.ts'
import { rulesAbout } from '../../engine/rulesAbout.ts'
import type { RequestRule, RequestSubject } from '../../engine/subjects.ts'
import { isFilled } from '../../engine/terms.ts'
import { isDecidedAnew, raisedLater } from '../common/decidedAnew.ts'
import { handSentence, ownDecision } from '../common/handSentences.ts'
import { handIn } from '../common/handsIn.ts'
import { reachesShare, sumsToHundred } from '../common/shares.ts'

const { has, narrowed } = rulesAbout<RequestSubject>()

const whenComplete = ['complete', ...decisions] as const

/** GGZ-PL-1 to PL-9, and GGZ-V-1 for requests: when a plafond may be raised. */
export const plafondRules: readonly RequestRule[] = [
  {
    clause: 'GGZ-V-1',
    on: ['create'],
    field: 'contract_id',
    holds: () => false,
    message: () => 'Een omzetplafond is geen onderdeel van een overeenkomst met een vrijgevestigde praktijk; een verzoek tot ophoging is er niet mogelijk.',
  },
  {
    clause: 'GGZ-PL-1',
    on: ['create', 'submitted'],
    field: 'contract_id',
    holds: ({ plafond_cents }) => plafond_cents !== null,
    message: () => 'De overeenkomst heeft geen omzetplafond, dus er valt niets op te hogen.',
  },
  narrowed({
    clause: 'GGZ-PL-1',
    on: ['submitted'],
    field: 'submitted_on',
    reads: 'date',
    applies: has('request', 'submitted_on'),
    holds: ({ policy, request }, clause) => isSubmittedInTime(policy, request.submitted_on, clause),
    message: ({ policy, request }, clause) =>
      `Een verzoek tot ophoging kan van ${nlDate(firstSubmission(policy, request.submitted_on))} tot en met ${nlDate(lastSubmission(policy, request.submitted_on, clause))}; dit verzoek is van ${nlDate(request.submitted_on)}.`,
  }),
  narrowed({
    clause: 'GGZ-PL-1',
    on: ['submitted'],
    field: 'submitted_on',
    reads: 'percentage',
    applies: has('request', 'submitted_on'),
    given: ({ plafond_cents }) => plafond_cents,
    holds: ({ production_cents }, { percentage }, plafond) => reachesShare(production_cents ?? 0, plafond, percentage),
    message: ({ production_cents, request }, { percentage }, plafond) =>
      `Een verzoek tot ophoging kan bij het bereiken van ${String(percentage).replace('.', ',')}% van het omzetplafond van ${nlEuro(plafond)}; op ${nlDate(request.submitted_on)} is ${production_cents === null ? 'nog niets' : nlEuro(production_cents)} gedeclareerd.`,
  }),
  {
    clause: 'GGZ-PL-3',
    on: ['submitted'],
    field: ({ request }) => groundField(request),
    holds: ({ request }) =>
      (request.insured_growth && isFilled(request.insured_growth_explanation)) || (request.unknown_circumstance && isFilled(request.unforeseen_circumstance)),
    message: ({ request }) =>
      request.insured_growth || request.unknown_circumstance
        ? 'De grond voor de ophoging heeft een toelichting nodig; vult u die in.'
        : 'Een ophoging vraagt een aantoonbare groei van verzekerden of een omstandigheid die bij het sluiten niet bekend was; kiest u ten minste één grond.',
  },
  ...item('GGZ-PL-4', 'unforeseen_circumstance', 'de onvoorziene omstandigheid waardoor het omzetplafond niet passend blijkt'),
  ...item('GGZ-PL-5', 'consequences', 'de consequenties voor onze verzekerden, zoals de toename in wachttijd of reisafstand'),
  ...item('GGZ-PL-6', 'production_statement', 'de productie met actuele declaratiestand en prognoses van eerdere jaren'),
  {
    clause: 'GGZ-PL-7',
    on: whenComplete,
    field: 'volume_by_care_demand',
    holds: ({ request }) => sumsToHundred(request.volume_by_care_demand ?? []),
    message: ({ request }) =>
      (request.volume_by_care_demand ?? []).length === 0
        ? 'Het verzoek is niet compleet; vult u nog in: de verdeling van het volume naar zorgvraagtypering.'
        : 'Het verzoek is niet compleet: de aandelen in de verdeling naar zorgvraagtypering tellen niet op tot precies 100%.',
  },
  {
    clause: 'GGZ-PL-9',
    unconditional: true,
    on: decisions,
    field: 'motivation',
    holds: ({ request }) => isFilled(request.motivation),
    message: () => 'Een besluit over een ophoging heeft een schriftelijke motivering; vult u die in.',
  },
  narrowed({
    clause: 'GGZ-PL-9',
    unconditional: true,
    on: decisions,
    field: 'status',
    given: (subject: RequestSubject) => handIn(subject, subject.actor_id),
    holds: () => false,
    message: (_subject, _clause, hand) => handSentence(hand),
  }),
  {
    clause: 'GGZ-PL-9',
    unconditional: true,
    on: decisions,
    field: 'status',
    applies: (subject) => subject.actor_id !== null && isDecidedAnew(subject),
    holds: ({ before, actor_id }) => before?.decided_by !== actor_id,
    message: () => ownDecision,
  },
  narrowed({
    clause: 'GGZ-PL-9',
    unconditional: true,
    on: decisions,
    field: 'granted_cents',
    given: raisedLater,
    holds: () => false,
    message: (_subject, _clause, { effective_on, new_value }) =>
      `Op ${nlDate(effective_on)} zou de wijziging naar ${nlEuro(Number(new_value))} het omzetplafond na dit besluit verhogen; annuleert u die wijziging eerst.`,
  }),
  narrowed({
    clause: 'GGZ-PL-9',
    unconditional: true,
    on: decisions,
    field: 'granted_cents',
    applies: has('request', 'granted_cents', 'requested_cents'),
    holds: ({ request }) => request.granted_cents <= request.requested_cents,
    message: ({ request }) =>
      `U kunt niet meer toekennen dan is gevraagd: gevraagd is ${nlEuro(request.requested_cents)}, toegekend ${nlEuro(request.granted_cents)}.`,
  }),
]

/** When and from which share a raise may be asked for, in the contract year of a day (GGZ-PL-1). */
export function raiseTerms(policy: Policy, day: string): RaiseTerms | null {
  const { date, percentage } = policy.clauses.get('GGZ-PL-1') ?? { date: null, percentage: null }
  return date === null || percentage === null ? null : { percentage, first: firstSubmission(policy, day), last: inYear(date, contractYear(policy, day)) }
}

function item(clause: string, field: 'unforeseen_circumstance' | 'consequences' | 'production_statement', name: string): RequestRule[] {
  return [
    {
      clause,
      on: whenComplete,
      field,
      holds: ({ request }) => isFilled(request[field]),
      message: () => `Het verzoek is niet compleet; vult u nog in: ${name}.`,
    },
  ]
}

function groundField(request: RequestSubject['request']): keyof RequestSubject['request'] {
  if (request.insured_growth) return 'insured_growth_explanation'
  return request.unknown_circumstance ? 'unforeseen_circumstance' : 'insured_growth'
}

/** The contract year of a submission: its own year, kept within the policy's period. */
function contractYear(policy: Policy, submitted_on: string): number {
  return Math.min(Math.max(yearOf(submitted_on), yearOf(policy.contract_starts_on)), yearOf(policy.contract_ends_on))
}

function firstSubmission(policy: Policy, submitted_on: string): string {
  return `${contractYear(policy, submitted_on)}-01-01`
}

/** The clause's month and day in the contract year. */
function lastSubmission(policy: Policy, submitted_on: string, { date }: DatedClause): string {
  return inYear(date, contractYear(policy, submitted_on))
}

function isSubmittedInTime(policy: Policy, submitted_on: string, clause: DatedClause): boolean {
  return submitted_on >= firstSubmission(policy, submitted_on) && submitted_on <= lastSubmission(policy, submitted_on, clause)
}
