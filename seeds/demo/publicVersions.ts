import type { Knex } from 'knex'

const versioned = ['assessments', 'providers', 'contracts'] as const

/** Sets the public versions of what is stored: those of the records, less what moved them for a private reason. */
export async function settlePublicVersions(db: Knex): Promise<void> {
  for (const name of versioned) await db(name).update({ public_version: db.ref('version'), public_updated_at: db.ref('updated_at') })
  const hidden = db('conditions').where({ private: true }).select('id')
  await db('assessments')
    .whereIn('condition_id', hidden)
    .update({ public_version: 1, public_updated_at: db.ref('created_at') })
  for (const resource of ['providers', 'contracts']) {
    const moved = db('audit_events').where({ resource, private_only: true })
    const counts: { record_id: number; times: number }[] = await moved.groupBy('record_id').select('record_id').count({ times: '*' })
    for (const { record_id, times } of counts) {
      const last = await db('audit_events').where({ resource, record_id, private_only: false }).max({ at: 'at' }).first()
      const seen = last?.at ? { public_updated_at: last.at } : {}
      await db(resource)
        .where({ id: record_id })
        .update({ ...seen, public_version: db.raw('version - ?', [Number(times)]) })
    }
  }
}
