import type { Knex } from 'knex'

const privateFields = {
  assessments: ['outcome', 'ground', 'evidence', 'occurred_on', 'assessed_by', 'assessed_on', 'valid_until'],
  contracts: ['rejection_clauses', 'reason'],
  providers: ['crisis_service_ground', 'crisis_service_evidence'],
} as const

/** An event that touches a private field names all that its record has: which of them changed told what it became. */
export async function up(db: Knex): Promise<void> {
  for (const [resource, names] of Object.entries(privateFields)) {
    const told = db('audit_events').select('record_id').where({ resource }).whereNotNull('private_fields')
    const events = db('audit_events').where({ resource })
    // Every field of an assessment that changes is private where one is: an event that named none is masked too.
    if (resource === 'assessments') events.whereIn('record_id', told)
    else events.whereNotNull('private_fields')
    await events.update({ private_fields: JSON.stringify(names) })
  }
}

/** What is named stays named: which of them had changed is no longer told apart. */
export async function down(): Promise<void> {}
