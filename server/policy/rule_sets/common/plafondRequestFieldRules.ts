import { nlDate, nlEuro } from '../../../model/dates.ts'
import { decidedPlafondRequestStatuses as decisions, type PlafondRequestStatus } from '../../../model/plafondRequest.ts'
import { rulesAbout } from '../../engine/rulesAbout.ts'
import type { RequestFieldRule, RequestSubject } from '../../engine/subjects.ts'
import { isFilled } from '../../engine/terms.ts'
import { isDecidedAnew, plafondWithout } from './decidedAnew.ts'
import { isWellFormed } from './shares.ts'

const { and, has, narrowedField } = rulesAbout<RequestSubject>()

const grants = ['approved', 'partially_approved'] as const

function isAboutPlafond(subject: RequestSubject): subject is RequestSubject & { plafond_cents: number; request: { requested_cents: number } } {
  return subject.request.requested_cents !== null && subject.plafond_cents !== null
}

function isDecidedAgainOn(subject: RequestSubject): subject is RequestSubject & Record<'request' | 'before', { decided_on: string }> {
  return isDecidedAnew(subject) && subject.request.decided_on !== null && subject.before?.decided_on !== null
}

/** What the fields of a plafond request must be, whatever the clauses say. */
export const requestFieldRules: readonly RequestFieldRule[] = [
  {
    field: 'contract_id',
    on: ['create', 'submitted', ...grants],
    holds: ({ contract }) => contract.status === 'active',
    message: () => 'Een ophoging kan alleen bij een overeenkomst die actief is.',
  },
  {
    field: 'volume_by_care_demand',
    on: ['create', 'save'],
    applies: ({ request }) => request.volume_by_care_demand !== null,
    holds: ({ request }) => isWellFormed(request.volume_by_care_demand),
    message: () => 'Geeft u per zorgvraagtype één aandeel op, groter dan 0 en ten hoogste 100.',
  },
  needed('submitted_on', ['submitted', 'inadmissible'], 'de datum van indiening'),
  needed('requested_cents', ['submitted'], 'het gevraagde omzetplafond'),
  narrowedField({
    field: 'requested_cents',
    on: ['submitted'],
    applies: isAboutPlafond,
    holds: ({ request, plafond_cents }) => request.requested_cents > plafond_cents,
    message: ({ request, plafond_cents }) =>
      `Het gevraagde omzetplafond ligt boven het geldende van ${nlEuro(plafond_cents)}; gevraagd is ${nlEuro(request.requested_cents)}.`,
  }),
  {
    field: 'new_clients',
    on: ['submitted'],
    holds: ({ request }) => (request.new_clients ?? 0) >= 1,
    message: () => 'Een ophoging is voor nieuwe cliënten; vult u in voor hoeveel, ten minste 1.',
  },
  needed('complete_on', ['complete'], 'de datum waarop het verzoek compleet was'),
  needed('decided_on', decisions, 'de datum van het besluit'),
  narrowedField({
    field: 'decided_on',
    on: decisions,
    applies: has('request', 'decided_on', 'complete_on'),
    holds: ({ request }) => request.decided_on >= request.complete_on,
    message: ({ request }) =>
      `Het besluit kan niet voor het compleet zijn op ${nlDate(request.complete_on)} liggen; opgegeven is ${nlDate(request.decided_on)}.`,
  }),
  narrowedField({
    field: 'decided_on',
    on: decisions,
    applies: isDecidedAgainOn,
    holds: ({ request, before }) => request.decided_on >= before.decided_on,
    message: ({ before }) => `Het nieuwe besluit kan niet voor het eerdere van ${nlDate(before.decided_on)} liggen.`,
  }),
  {
    field: 'reason',
    on: decisions,
    applies: isDecidedAnew,
    holds: ({ request, before }) => isFilled(request.reason) && request.reason !== before?.reason,
    message: () => 'Een besluit dat opnieuw wordt genomen heeft een eigen reden: waarom was het eerdere niet juist?',
  },
  needed('granted_cents', grants, 'het toegekende omzetplafond'),
  ...decisions.map((status) =>
    narrowedField({
      field: 'granted_cents',
      on: [status],
      applies: and(has('request', 'requested_cents'), ({ request }) => request.granted_cents !== null || status === 'rejected'),
      holds: ({ request }) => decisionFor(request.granted_cents ?? 0, request.requested_cents) === status,
      message: ({ request }) => grantMessages[status](nlEuro(request.requested_cents), nlEuro(request.granted_cents ?? 0)),
    }),
  ),
  narrowedField({
    field: 'granted_cents',
    on: grants,
    applies: and(has('request', 'granted_cents', 'decided_on'), ({ request }) => request.granted_cents > 0),
    holds: (subject) => subject.request.granted_cents > (plafondAtDecision(subject) ?? 0),
    message: (subject) =>
      `Een toekenning verhoogt het geldende omzetplafond van ${nlEuro(plafondAtDecision(subject) ?? 0)}; toegekend is ${nlEuro(subject.request.granted_cents)}.`,
  }),
]

const grantMessages = {
  approved: (requested: string, granted: string) => `Toegekend betekent het hele gevraagde omzetplafond van ${requested}; opgegeven is ${granted}.`,
  partially_approved: (requested: string, granted: string) =>
    `Deels toegekend betekent meer dan niets en minder dan het gevraagde omzetplafond van ${requested}; opgegeven is ${granted}.`,
  rejected: (_requested: string, granted: string) => `Bij een afwijzing kent u niets toe; opgegeven is ${granted}.`,
}

/** The decision that an amount amounts to; null when it is more than was asked. */
function decisionFor(granted: number, requested: number): PlafondRequestStatus | null {
  if (granted === 0) return 'rejected'
  if (granted === requested) return 'approved'
  return granted > 0 && granted < requested ? 'partially_approved' : null
}

function plafondAtDecision({ contract, amendments, request }: RequestSubject & { request: { decided_on: string } }): number | null {
  return plafondWithout(contract, amendments, request.id, request.decided_on)
}

function needed(field: keyof RequestSubject['request'], on: RequestFieldRule['on'], name: string): RequestFieldRule {
  return { field, on, holds: ({ request }) => request[field] !== null && request[field] !== undefined, message: () => `Vult u ${name} in.` }
}
