import type { Knex } from 'knex'
import * as accounts from './20261128_01_accounts.ts'
import * as policies from './20261128_02_policies.ts'
import * as providers from './20261128_03_providers.ts'
import * as contracts from './20261128_04_contracts.ts'
import * as plafondRequests from './20261128_05_plafond_requests.ts'
import * as publications from './20261128_06_publications.ts'
import * as registers from './20261128_07_registers.ts'
import * as system from './20261128_08_system.ts'
import * as work from './20261129_10_work.ts'
import * as jobs from './20261129_20_jobs.ts'
import * as mails from './20261129_21_mails.ts'
import * as reminders from './20261129_22_reminders.ts'
import * as usersAbsence from './20261129_30_users_absence.ts'
import * as contractFigures from './20261129_40_contract_figures.ts'
import * as seasonIndexes from './20261129_41_season_indexes.ts'
import * as savedViews from './20261129_60_saved_views.ts'

const migrations: Record<string, Knex.Migration> = {
  '20261128_01_accounts': accounts,
  '20261128_02_policies': policies,
  '20261128_03_providers': providers,
  '20261128_04_contracts': contracts,
  '20261128_05_plafond_requests': plafondRequests,
  '20261128_06_publications': publications,
  '20261128_07_registers': registers,
  '20261128_08_system': system,
  '20261129_10_work': work,
  '20261129_20_jobs': jobs,
  '20261129_21_mails': mails,
  '20261129_22_reminders': reminders,
  '20261129_30_users_absence': usersAbsence,
  '20261129_40_contract_figures': contractFigures,
  '20261129_41_season_indexes': seasonIndexes,
  '20261129_60_saved_views': savedViews,
}

/** The migrations in order, as a Knex source: imported rather than read from disk, so that they travel in the bundle. */
export const migrationSource: Knex.MigrationSource<string> = {
  getMigrations: async () => Object.keys(migrations),
  getMigrationName: (name) => name,
  getMigration: async (name) => migrations[name]!,
}
