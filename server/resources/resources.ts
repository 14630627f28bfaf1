import { amendments } from '../amendments/amendments.ts'
import { apiTokens } from '../api_tokens/apiTokens.ts'
import { assessments } from '../assessments/assessments.ts'
import { auditEvents } from '../audit_events/auditEvents.ts'
import { clauses } from '../clauses/clauses.ts'
import { conditions } from '../conditions/conditions.ts'
import { contracts } from '../contracts/contracts.ts'
import { coordinationRequests } from '../coordination_requests/coordinationRequests.ts'
import { extensionRequests } from '../extension_requests/extensionRequests.ts'
import { firstYearMonitors } from '../first_year_monitors/firstYearMonitors.ts'
import { firstYearTalks } from '../first_year_talks/firstYearTalks.ts'
import { frameworkScores } from '../framework_scores/frameworkScores.ts'
import { gatheredChanges } from '../gathered_changes/gatheredChanges.ts'
import { grzBenchmarks } from '../grz_benchmarks/grzBenchmarks.ts'
import { initiatives } from '../initiatives/initiatives.ts'
import { plafondRequests } from '../plafond_requests/plafondRequests.ts'
import { policies } from '../policies/policies.ts'
import { policyEditions } from '../policy_editions/policyEditions.ts'
import { policyImpactLines } from '../policy_impacts/policyImpactLines.ts'
import { policyImpacts } from '../policy_impacts/policyImpacts.ts'
import { production } from '../production/production.ts'
import { proposals } from '../proposals/proposals.ts'
import { providers } from '../providers/providers.ts'
import { publicationEntries, publicationPoints } from '../publications/publicationParts.ts'
import { publications } from '../publications/publications.ts'
import { qualifications } from '../qualifications/qualifications.ts'
import { questions } from '../questions/questions.ts'
import { rollOvers } from '../roll_overs/rollOvers.ts'
import { statuteSwitches } from '../statute_switches/statuteSwitches.ts'
import { tariffLines } from '../tariff_lines/tariffLines.ts'
import { tasks } from '../tasks/tasks.ts'
import { users } from '../users/users.ts'
import type { Resource } from './resource.ts'

/** Every resource of the API. */
export const resources = [
  providers,
  qualifications,
  policies,
  clauses,
  conditions,
  policyEditions,
  gatheredChanges,
  contracts,
  tariffLines,
  assessments,
  proposals,
  production,
  plafondRequests,
  amendments,
  publications,
  publicationEntries,
  publicationPoints,
  rollOvers,
  policyImpacts,
  policyImpactLines,
  questions,
  frameworkScores,
  firstYearMonitors,
  firstYearTalks,
  grzBenchmarks,
  coordinationRequests,
  extensionRequests,
  statuteSwitches,
  initiatives,
  tasks,
  users,
  apiTokens,
  auditEvents,
] as unknown as readonly Resource[]
