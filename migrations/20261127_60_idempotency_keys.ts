import type { Knex } from 'knex'

/** What a call with an `Idempotency-Key` was answered, so that the same call made again writes nothing. Neither the key nor the answer can be read here. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('idempotency_keys', (table) => {
    table.string('account', 40).notNullable()
    table.string('key_hash', 64).notNullable()
    table.string('fingerprint', 64).notNullable()
    table.integer('status')
    table.text('answer')
    table.string('created_at', 24).notNullable().index()
    table.primary(['account', 'key_hash'])
  })
}

export async function down(db: Knex): Promise<void> {
  await db.schema.dropTable('idempotency_keys')
}
