import { withUsualFields } from '../../withUsualFields.ts'
import { amendments } from './amendments.ts'
import { apiTokens } from './api_tokens.ts'
import { assessments } from './assessments.ts'
import { auditEvents } from './audit_events.ts'
import { clauses } from './clauses.ts'
import { conditions } from './conditions.ts'
import { contracts } from './contracts.ts'
import { coordinationRequests } from './coordination_requests.ts'
import { exports } from './exports.ts'
import { extensionRequests } from './extension_requests.ts'
import { first_year_monitors, first_year_talks } from './first_year_monitors.ts'
import { framework_scores } from './framework_scores.ts'
import { gathered_changes } from './gathered_changes.ts'
import { grz_benchmarks } from './grz_benchmarks.ts'
import { initiatives } from './initiatives.ts'
import { jobs } from './jobs.ts'
import { mails } from './mails.ts'
import { names } from './names.ts'
import { plafondRequests } from './plafond_requests.ts'
import { policies } from './policies.ts'
import { policy_editions } from './policy_editions.ts'
import { policy_impact_lines, policy_impacts } from './policy_impacts.ts'
import { production } from './production.ts'
import { proposals } from './proposals.ts'
import { providers } from './providers.ts'
import { publication_entries, publication_points, publications } from './publications.ts'
import { qualifications } from './qualifications.ts'
import { questions } from './questions.ts'
import { roll_overs } from './roll_overs.ts'
import { saved_views } from './saved_views.ts'
import { statuteSwitches } from './statute_switches.ts'
import { tariffLines } from './tariff_lines.ts'
import { tasks } from './tasks.ts'
import { users } from './users.ts'
import { usualFields } from './usualFields.ts'
import { work } from './work.ts'

/** Every resource's words in Dutch, under the resource's name. */
export const resources = withUsualFields(names, usualFields, {
  providers,
  qualifications,
  contracts,
  tariff_lines: tariffLines,
  assessments,
  proposals,
  production,
  plafond_requests: plafondRequests,
  amendments,
  policies,
  policy_impacts,
  policy_impact_lines,
  clauses,
  conditions,
  policy_editions,
  gathered_changes,
  users,
  work,
  api_tokens: apiTokens,
  audit_events: auditEvents,
  exports,
  jobs,
  mails,
  tasks,
  saved_views,
  publications,
  publication_entries,
  publication_points,
  roll_overs,
  questions,
  statute_switches: statuteSwitches,
  initiatives,
  framework_scores,
  first_year_monitors,
  first_year_talks,
  grz_benchmarks,
  coordination_requests: coordinationRequests,
  extension_requests: extensionRequests,
})
