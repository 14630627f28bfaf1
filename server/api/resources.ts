import { auditEvents } from '../features/audit_events/auditEvents.ts'
import { amendments } from '../features/contracts/amendments/amendments.ts'
import { assessments } from '../features/contracts/assessments/assessments.ts'
import { contracts } from '../features/contracts/contracts.ts'
import { firstYearMonitors } from '../features/contracts/first_year_monitors/firstYearMonitors.ts'
import { firstYearTalks } from '../features/contracts/first_year_talks/firstYearTalks.ts'
import { frameworkScores } from '../features/contracts/framework_scores/frameworkScores.ts'
import { production } from '../features/contracts/production/production.ts'
import { proposals } from '../features/contracts/proposals/proposals.ts'
import { tariffLines } from '../features/contracts/tariff_lines/tariffLines.ts'
import { jobs } from '../features/jobs/jobs.ts'
import { mails } from '../features/mails/mails.ts'
import { plafondRequests } from '../features/plafond_requests/plafondRequests.ts'
import { clauses } from '../features/policies/clauses/clauses.ts'
import { conditions } from '../features/policies/conditions/conditions.ts'
import { gatheredChanges } from '../features/policies/gathered_changes/gatheredChanges.ts'
import { policies } from '../features/policies/policies.ts'
import { policyEditions } from '../features/policies/policy_editions/policyEditions.ts'
import { policyImpactLines } from '../features/policies/policy_impacts/policyImpactLines.ts'
import { policyImpacts } from '../features/policies/policy_impacts/policyImpacts.ts'
import { rollOvers } from '../features/policies/roll_overs/rollOvers.ts'
import { grzBenchmarks } from '../features/providers/grz_benchmarks/grzBenchmarks.ts'
import { providers } from '../features/providers/providers.ts'
import { qualifications } from '../features/providers/qualifications/qualifications.ts'
import { publicationEntries, publicationPoints } from '../features/publications/publicationParts.ts'
import { publications } from '../features/publications/publications.ts'
import { coordinationRequests } from '../features/registers/coordination_requests/coordinationRequests.ts'
import { extensionRequests } from '../features/registers/extension_requests/extensionRequests.ts'
import { initiatives } from '../features/registers/initiatives/initiatives.ts'
import { questions } from '../features/registers/questions/questions.ts'
import { statuteSwitches } from '../features/registers/statute_switches/statuteSwitches.ts'
import { tasks } from '../features/tasks/tasks.ts'
import { apiTokens } from '../features/users/api_tokens/apiTokens.ts'
import { savedViews } from '../features/users/saved_views/savedViews.ts'
import { users } from '../features/users/users.ts'
import { registerResources } from '../records/registry.ts'
import type { Resource } from '../records/resource.ts'

/** Every resource of the API. */
export const resources: readonly Resource[] = [
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
  savedViews,
  apiTokens,
  jobs,
  mails,
  auditEvents,
]

registerResources(resources)
