import type { Knex } from 'knex'
import * as accounts from './20261124_01_accounts.ts'
import * as policies from './20261124_02_policies.ts'
import * as providers from './20261124_03_providers.ts'
import * as contracts from './20261124_04_contracts.ts'
import * as plafondRequests from './20261124_05_plafond_requests.ts'
import * as publications from './20261124_06_publications.ts'
import * as policyYears from './20261124_07_policy_years.ts'
import * as rollOvers from './20261124_08_roll_overs.ts'
import * as policyImpacts from './20261126_01_policy_impacts.ts'
import * as questions from './20261126_01_questions.ts'
import * as coordinationRequests from './20261126_02_coordination_requests.ts'
import * as policyEditions from './20261126_02_policy_editions.ts'
import * as extensionRequests from './20261126_03_extension_requests.ts'
import * as statuteSwitches from './20261126_04_statute_switches.ts'
import * as initiatives from './20261126_05_initiatives.ts'
import * as readings from './20261126_06_readings.ts'
import * as listIndexes from './20261126_08_list_indexes.ts'
import * as policyRegisterData from './20261126_10_policy_register_data.ts'
import * as frameworkScores from './20261126_11_framework_scores.ts'
import * as firstYearMonitors from './20261126_12_first_year_monitors.ts'
import * as modularFunding from './20261126_13_modular_funding.ts'
import * as grzBenchmarks from './20261126_14_grz_benchmarks.ts'
import * as awaitedAnswers from './20261126_15_awaited_answers.ts'
import * as noDoubles from './20261126_16_no_doubles.ts'
import * as treatedPeriod from './20261126_20_treated_period.ts'
import * as requestChangers from './20261126_21_request_changers.ts'
import * as privateEvents from './20261126_22_private_events.ts'
import * as wasActive from './20261127_20_was_active.ts'
import * as followFormat from './20261127_21_follow_format.ts'
import * as offerReply from './20261127_22_offer_reply.ts'
import * as approached from './20261127_23_approached.ts'
import * as termsInForce from './20261127_30_terms_in_force.ts'
import * as decisionGrounds from './20261127_31_decision_grounds.ts'
import * as tasks from './20261127_40_tasks.ts'
import * as publicVersions from './20261127_41_public_versions.ts'
import * as namedEvents from './20261127_42_named_events.ts'
import * as policyCodes from './20261127_50_policy_codes.ts'
import * as gatheredChanges from './20261127_51_gathered_changes.ts'
import * as idempotencyKeys from './20261127_60_idempotency_keys.ts'
import * as textOrder from './20261127_70_text_order.ts'
import * as formerNames from './20261127_80_former_names.ts'
import * as correctingLists from './20261127_90_correcting_lists.ts'

const migrations: Record<string, Knex.Migration> = {
  '20261124_01_accounts': accounts,
  '20261124_02_policies': policies,
  '20261124_03_providers': providers,
  '20261124_04_contracts': contracts,
  '20261124_05_plafond_requests': plafondRequests,
  '20261124_06_publications': publications,
  '20261124_07_policy_years': policyYears,
  '20261124_08_roll_overs': rollOvers,
  '20261126_01_policy_impacts': policyImpacts,
  '20261126_01_questions': questions,
  '20261126_02_coordination_requests': coordinationRequests,
  '20261126_02_policy_editions': policyEditions,
  '20261126_03_extension_requests': extensionRequests,
  '20261126_04_statute_switches': statuteSwitches,
  '20261126_05_initiatives': initiatives,
  '20261126_06_readings': readings,
  '20261126_08_list_indexes': listIndexes,
  '20261126_10_policy_register_data': policyRegisterData,
  '20261126_11_framework_scores': frameworkScores,
  '20261126_12_first_year_monitors': firstYearMonitors,
  '20261126_13_modular_funding': modularFunding,
  '20261126_14_grz_benchmarks': grzBenchmarks,
  '20261126_15_awaited_answers': awaitedAnswers,
  '20261126_16_no_doubles': noDoubles,
  '20261126_20_treated_period': treatedPeriod,
  '20261126_21_request_changers': requestChangers,
  '20261126_22_private_events': privateEvents,
  '20261127_20_was_active': wasActive,
  '20261127_21_follow_format': followFormat,
  '20261127_22_offer_reply': offerReply,
  '20261127_23_approached': approached,
  '20261127_30_terms_in_force': termsInForce,
  '20261127_31_decision_grounds': decisionGrounds,
  '20261127_40_tasks': tasks,
  '20261127_41_public_versions': publicVersions,
  '20261127_42_named_events': namedEvents,
  '20261127_50_policy_codes': policyCodes,
  '20261127_51_gathered_changes': gatheredChanges,
  '20261127_60_idempotency_keys': idempotencyKeys,
  '20261127_70_text_order': textOrder,
  '20261127_80_former_names': formerNames,
  '20261127_90_correcting_lists': correctingLists,
}

/** The migrations in order, as a Knex source: imported rather than read from disk, so that they travel in the bundle. */
export const migrationSource: Knex.MigrationSource<string> = {
  getMigrations: async () => Object.keys(migrations),
  getMigrationName: (name) => name,
  getMigration: async (name) => migrations[name]!,
}
