import type { Knex } from 'knex'
import { namesOfBaseline } from '../../migrations/beforeBaseline.ts'
import { migrationSource } from '../../migrations/index.ts'
import { connect } from '../../server/platform/database/connect.ts'
import { freshDatabase } from './freshDatabase.ts'

/** What the list of migrations says in a database that the last version before 1.0.0 made, one batch. */
const listed = `
20261124_01_accounts
20261124_02_policies
20261124_03_providers
20261124_04_contracts
20261124_05_plafond_requests
20261124_06_publications
20261124_07_policy_years
20261124_08_roll_overs
20261126_01_policy_impacts
20261126_01_questions
20261126_02_coordination_requests
20261126_02_policy_editions
20261126_03_extension_requests
20261126_04_statute_switches
20261126_05_initiatives
20261126_06_readings
20261126_08_list_indexes
20261126_10_policy_register_data
20261126_11_framework_scores
20261126_12_first_year_monitors
20261126_13_modular_funding
20261126_14_grz_benchmarks
20261126_15_awaited_answers
20261126_16_no_doubles
20261126_20_treated_period
20261126_21_request_changers
20261126_22_private_events
20261127_20_was_active
20261127_21_follow_format
20261127_22_offer_reply
20261127_23_approached
20261127_30_terms_in_force
20261127_31_decision_grounds
20261127_40_tasks
20261127_41_public_versions
20261127_42_named_events
20261127_50_policy_codes
20261127_51_gathered_changes
20261127_60_idempotency_keys
20261127_70_text_order
20261127_80_former_names
20261127_90_correcting_lists
`

/** A database as the last version before 1.0.0 left it, with a published list on which one contract stands. */
export interface EarlierDatabase {
  url: string
  db: Knex
  remove(): Promise<void>
}

export async function earlierDatabase(): Promise<EarlierDatabase> {
  const database = await freshDatabase('empty')
  const db = await connect(database.url)
  // Only the tables of then, however many migrations there are by now.
  await db.migrate.latest({ migrationSource: { ...migrationSource, getMigrations: async () => [...namesOfBaseline] }, tableName: 'migrations' })
  await addPublishedList(db)
  await db('migrations').del()
  const names = listed.trim().split('\n')
  await db('migrations').insert(names.map((name) => ({ name, batch: 1, migration_time: new Date('2026-11-27T12:00:00.000Z') })))
  return {
    url: database.url,
    db,
    async remove() {
      await db.destroy()
      await database.remove()
    },
  }
}

async function addPublishedList(db: Knex): Promise<void> {
  const times = { version: 1, created_at: '2027-01-02T09:00:00.000Z', updated_at: '2027-01-02T09:00:00.000Z' }
  const insert = async (table: string, row: object): Promise<number> =>
    (
      await db(table)
        .insert({ ...row, ...times })
        .returning('id')
    )[0].id
  const period = { contract_starts_on: '2027-01-01', contract_ends_on: '2027-12-31', reference_year: 2025 }
  const policy = { code: 'GGZ-2027', rule_set: 'ggz_2027', title: 'Beleid', care_types: '["ggz"]', tracks: '["digitaal"]', status: 'published' }
  const policy_id = await insert('policies', { ...policy, ...period })
  const provider_id = await insert('providers', { name: 'Praktijk De Brug', city: 'Zwolle', kind: 'institution', agb_code: '06712345', settings: '[]' })
  const contract_id = await insert('contracts', { provider_id, policy_id, care_type: 'ggz', track: 'digitaal', status: 'active', settings: '[2]' })
  const publication_id = await insert('publications', { policy_id, care_types: '["ggz"]', status: 'draft' })
  const entry = { publication_id, provider_id, contract_id, name: 'Praktijk De Brug', agb_code: '06712345', city: 'Zwolle', care_type: 'ggz', settings: '[2]' }
  const standing = { performances: '[]', standing: 'gecontracteerd', starts_on: '2027-01-01', ends_on: '2027-12-31', search_text: ' brug' }
  await insert('publication_entries', { ...entry, ...standing })
  await db('publications').where({ id: publication_id }).update({ status: 'published', number: 1, published_on: '2027-01-02' })
}
