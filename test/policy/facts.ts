import { expect } from 'vitest'
import type {
  AmendmentRow,
  AssessmentRow,
  ContractFacts,
  ContractRow,
  FigureChange,
  PlafondHand,
  PlafondRequestFacts,
  PlafondRequestRow,
  ProposalRow,
  ProviderRow,
  QualificationRow,
  TariffLineRow,
} from '../../server/policy/engine/facts.ts'
import type { Policy } from '../../server/policy/engine/policy.ts'
import type { RequestRuleStep } from '../../server/policy/engine/subjects.ts'
import type { Refusal, Verdict } from '../../server/policy/engine/verdict.ts'
import { type ContractStep, judgeContract } from '../../server/policy/judgeContract.ts'
import { judgePlafondRequest } from '../../server/policy/judgePlafondRequest.ts'
import { ggz, inventories, kv } from './policies.ts'
import { aLine, aProposal, aRequest, emptyContract, emptyProvider } from './rows.ts'

export const today = '2027-12-01'

const tracks: Record<string, { policy: Policy; contract: Partial<ContractRow>; provider: Partial<ProviderRow>; lines: TariffLineRow[] }> = {
  maatwerk: {
    policy: ggz,
    contract: {
      settings: [2, 4],
      plafond_cents: 100_000_000,
      starting_letter_on: '2026-05-20',
      quote_received_on: '2026-08-20',
      questionnaire_sent_on: null,
      questionnaire_answered_on: null,
    },
    provider: { settings: [2, 4] },
    lines: [aLine({ setting: 4 })],
  },
  digitaal: { policy: ggz, contract: { plafond_cents: 100_000_000 }, provider: {}, lines: [aLine({ setting: 2 })] },
  vrijgevestigd: {
    policy: ggz,
    contract: { settings: [1] },
    provider: { kind: 'independent', legal_form: 'eenmanszaak', profession: 'gz_psycholoog', settings: [1], crisis_service: 'none' },
    lines: [aLine({ setting: 1 })],
  },
  standaard: {
    policy: kv,
    contract: {
      care_type: 'elv',
      starts_on: '2025-01-01',
      ends_on: '2026-12-31',
      settings: [],
      treated_insured: 12,
      questionnaire_sent_on: '2024-08-01',
      questionnaire_answered_on: '2024-09-15',
      offered_on: '2024-08-01',
      received_on: '2024-08-01',
      signed_on: '2024-10-01',
      processed_on: '2024-12-15',
    },
    provider: { settings: [] },
    lines: [aLine({ performance: 'elv_laag' })],
  },
}

export function aContract(track: string, overrides: Partial<ContractRow> = {}): ContractRow {
  return { ...emptyContract, ...tracks[track]?.contract, track, ...overrides }
}

/** The answers to every condition of a contract: all met and absent, but those given. */
export function assessmentsFor(
  policy: Policy,
  contract: Pick<ContractRow, 'track' | 'care_type'>,
  answers: Record<string, Partial<AssessmentRow>> = {},
): AssessmentRow[] {
  const inventory = inventories.find((one) => one.policy.rule_set === policy.rule_set)
  return inventory!.conditions
    .filter((condition) => condition.tracks.includes(contract.track) && condition.care_types.includes(contract.care_type))
    .map((condition) => ({
      outcome: condition.kind === 'exclusion' ? 'absent' : 'met',
      ground: null,
      occurred_on: null,
      valid_until: null,
      condition: condition as AssessmentRow['condition'],
      ...answers[condition.clause],
    }))
}

export interface World {
  policy?: Policy
  contract?: Partial<ContractRow>
  before?: Partial<ContractRow> | null
  provider?: Partial<ProviderRow>
  qualifications?: QualificationRow[]
  lines?: TariffLineRow[]
  assess?: Record<string, Partial<AssessmentRow>>
  proposals?: ProposalRow[]
  today?: string
  dated?: 'assume_today'
}

/** The usual line of a care type that its track does not give. */
function linesOf(care_type: string): TariffLineRow[] | null {
  return care_type === 'grz' || care_type === 'gzsp' ? [aLine({ performance: care_type })] : null
}

/** All facts of a contract that goes through its track as usual, but for what the world says. */
export function factsOf(track: string, world: World = {}): ContractFacts {
  const usual = tracks[track]!
  const policy = world.policy ?? usual.policy
  const contract = aContract(track, world.contract)
  return {
    policy,
    contract,
    ...(world.before === undefined ? {} : { before: world.before && aContract(track, world.before) }),
    provider: { ...emptyProvider, ...usual.provider, ...world.provider },
    qualifications: world.qualifications ?? [],
    lines: world.lines ?? linesOf(contract.care_type) ?? usual.lines,
    assessments: assessmentsFor(policy, contract, world.assess),
    proposals: world.proposals ?? (track === 'maatwerk' ? [aProposal()] : []),
    today: world.today ?? today,
    ...(world.dated ? { dated: world.dated } : {}),
  }
}

export interface RequestWorld {
  policy?: Policy
  track?: string
  contract?: Partial<ContractRow>
  request?: Partial<PlafondRequestRow>
  before?: Partial<PlafondRequestRow> | null
  amendments?: AmendmentRow[]
  production?: [string, number][]
  figureChanges?: readonly FigureChange[]
  plafondHands?: readonly PlafondHand[]
  actor_id?: number | null
  today?: string
  dated?: 'assume_today'
}

/** All facts of a plafond request on an active contract with 80% of its plafond claimed, but for what the world says. */
export function requestFactsOf(world: RequestWorld = {}): PlafondRequestFacts {
  const track = world.track ?? 'digitaal'
  return {
    policy: world.policy ?? tracks[track]!.policy,
    contract: aContract(track, { status: 'active', ...world.contract }),
    request: aRequest(world.request),
    ...(world.before === undefined ? {} : { before: world.before && aRequest(world.before) }),
    amendments: world.amendments ?? [],
    production: (world.production ?? [['2027-08-01', 80_000_000]]).map(([as_of, amount_cents]) => ({ as_of, amount_cents })),
    figureChanges: world.figureChanges ?? [],
    plafondHands: world.plafondHands ?? [],
    actor_id: world.actor_id === undefined ? 9 : world.actor_id,
    today: world.today ?? today,
    ...(world.dated ? { dated: world.dated } : {}),
  }
}

/** A verdict as the tables below state it: `CLAUSE@field` for a refusal, `invalid@field` for an invalid field; empty lets it through. */
export function said({ invalid, refusals }: Verdict): string[] {
  return [...invalid.map(({ field }) => `invalid@${field}`), ...refusals.map(({ clause, field }) => `${clause}@${field ?? ''}`)]
}

/** What is said of a step of a contract; its sentences are held by the snapshot. */
export function contractSaid(track: string, step: ContractStep, world: World = {}): string[] {
  return spoken(judgeContract(factsOf(track, world), step))
}

/** What is said of a step of a plafond request. */
export function requestSaid(step: RequestRuleStep, world: RequestWorld = {}): string[] {
  return spoken(judgePlafondRequest(requestFactsOf(world), step))
}

/** Holds the sentences of a verdict (each a full one) and tells what it says. */
export function spoken(verdict: Verdict): string[] {
  const sentences = [...verdict.invalid, ...verdict.refusals].map(({ message }) => message)
  for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u)
  if (sentences.length > 0) expect(sentences).toMatchSnapshot()
  return said(verdict)
}

/** Holds the sentences of warnings and tells which clauses they are of. */
export function warned(warnings: readonly Refusal[]): string[] {
  return spoken({ invalid: [], refusals: [...warnings] })
}

/** One row of a table: what it is about, what is judged, and what must be said of it (nothing: it is let through). */
export type Row<W> = [name: string, world: W, ...said: string[]]
