import type { Role } from './model/user.ts'

export { type Role, roles } from './model/user.ts'

export const operations = ['list', 'show', 'create', 'edit', 'delete', 'decide', 'end', 'publish', 'cancel'] as const
export type Operation = (typeof operations)[number]

/** What only a person does, never an integration: each is a decision that somebody answers for. */
const decisions: readonly Operation[] = ['decide', 'end', 'publish', 'cancel']

const read: readonly Operation[] = ['list', 'show']
const keep: readonly Operation[] = [...read, 'create', 'edit', 'delete']
/** Kept, and decided by whoever keeps them: of these no four eyes are asked. */
const decidedByStaff: readonly Operation[] = [...keep, 'decide']
const answer: readonly Operation[] = [...read, 'edit']
/** Opened by the server. */
const kept: readonly Operation[] = [...read, 'edit', 'delete']

type Grants = Record<Role, readonly Operation[]>
const cases = (extra: readonly Operation[] = []): Grants => ({ viewer: read, contracting: keep, team_lead: [...keep, ...extra], publisher: read, admin: read })
const registers: Grants = { ...cases(), contracting: decidedByStaff, team_lead: decidedByStaff }
const published = (publisher: readonly Operation[]): Grants => ({ viewer: read, contracting: read, team_lead: read, publisher, admin: read })
const catalogue: Grants = { viewer: read, contracting: read, team_lead: read, publisher: read, admin: answer }
/** Made by a step of another resource, read by all. */
const reports: Grants = { viewer: read, contracting: read, team_lead: read, publisher: read, admin: read }

/** Of the server's own doing, for whoever keeps it. */
const forAdmin: Grants = { viewer: [], contracting: [], team_lead: [], publisher: [], admin: answer }

/** Each user's own, whatever the role. */
const everybodys: Grants = { viewer: keep, contracting: keep, team_lead: keep, publisher: keep, admin: keep }

/** The permission table: what each role may do with each resource. What is not listed cannot happen. */
export const permissions = {
  providers: cases(),
  qualifications: cases(),
  contracts: cases(['end']),
  tariff_lines: cases(),
  assessments: { ...cases(), contracting: answer, team_lead: answer },
  proposals: cases(),
  production: cases(),
  plafond_requests: cases(['decide']),
  amendments: { ...cases(), contracting: [...read, 'create'], team_lead: [...read, 'create', 'edit', 'cancel'] },
  questions: cases(),
  coordination_requests: registers,
  extension_requests: registers,
  statute_switches: registers,
  initiatives: cases(),
  publications: published([...keep, 'publish']),
  publication_entries: published(read),
  publication_points: published(answer),
  tasks: { ...cases(), contracting: answer, team_lead: [...answer, 'decide'] },
  policies: { ...catalogue, admin: [...answer, 'publish'] },
  clauses: catalogue,
  conditions: catalogue,
  policy_impacts: reports,
  policy_impact_lines: reports,
  policy_editions: reports,
  gathered_changes: { ...reports, admin: keep },
  roll_overs: reports,
  framework_scores: cases(),
  first_year_monitors: { ...cases(), contracting: kept, team_lead: kept },
  first_year_talks: cases(),
  grz_benchmarks: cases(),
  users: { viewer: read, contracting: read, team_lead: read, publisher: read, admin: [...read, 'create', 'edit'] },
  saved_views: everybodys,
  api_tokens: { viewer: [], contracting: [], team_lead: [], publisher: [], admin: keep },
  jobs: forAdmin,
  mails: forAdmin,
  audit_events: { viewer: read, contracting: read, team_lead: read, publisher: read, admin: read },
} as const satisfies Record<string, Grants>

export type ResourceName = keyof typeof permissions

/**
 * What the server writes of its own accord, by the noun in whose life it happens: a grant's amendment, a newcomer's monitor, a task, an absence. It takes the save that
 * anybody's record takes, in the name of whoever saved or of the day that began, and asks of nobody's role whether it may.
 */
const ownWrites = {
  contracts: ['first_year_monitors', 'tasks'],
  plafond_requests: ['amendments'],
  policies: ['policies', 'tasks'],
  publications: ['tasks'],
  statute_switches: ['contracts'],
  users: ['users'],
} as const satisfies Partial<Record<ResourceName, readonly ResourceName[]>>

export type Cause = keyof typeof ownWrites

/** Whether the server writes records of `resource` along with what happens to a `cause`. */
export function writesAlong(cause: Cause, resource: string): boolean {
  return (ownWrites[cause] as readonly string[]).includes(resource)
}

/** Whether `role` may do `operation` on `resource`. */
export function can(role: Role, operation: Operation, resource: string): boolean {
  const grants = (permissions as Record<string, Grants>)[resource]
  return grants?.[role].includes(operation) ?? false
}

/** Whether whoever asks may do it: by role, and of a decision as a person (an integration has no id). */
export function may({ id, role }: { id: number | null; role: Role }, operation: Operation, resource: string): boolean {
  return can(role, operation, resource) && (id !== null || !decisions.includes(operation))
}

/** All permissions of a role, for its identity: `{ contracts: ['list', 'show', …], … }`. */
export function permissionsOf(role: Role): Record<string, readonly Operation[]> {
  return Object.fromEntries(Object.entries(permissions).map(([resource, grants]) => [resource, (grants as Grants)[role]]))
}

/** Whether `role` may read the sensitive grounds (domain.md, "What must stay private"). */
export function seesPrivate(role: Role): boolean {
  return role === 'contracting' || role === 'team_lead'
}
