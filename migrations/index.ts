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
}

/** The migrations in order, as a Knex source: imported rather than read from disk, so that they travel in the bundle. */
export const migrationSource: Knex.MigrationSource<string> = {
  getMigrations: async () => Object.keys(migrations),
  getMigrationName: (name) => name,
  getMigration: async (name) => migrations[name]!,
}
