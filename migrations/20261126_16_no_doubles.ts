import type { Knex } from 'knex'

/** Of a provider's requests to extend one stay to one day, and of its notices under one policy, one at a time is alive. */
export async function up(db: Knex): Promise<void> {
  await db.raw(
    `create unique index extension_requests_one_live on extension_requests (provider_id, case_reference, extension_until) where status in ('requested', 'granted')`,
  )
  await db.raw(`create unique index statute_switches_one_open on statute_switches (provider_id, policy_id) where status = 'notified'`)
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop index statute_switches_one_open')
  await db.raw('drop index extension_requests_one_live')
}
