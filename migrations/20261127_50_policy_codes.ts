import type { Knex } from 'knex'

/** A policy's code is unique whatever its case. Of two that differ in case alone, the later one takes its number along. */
export async function up(db: Knex): Promise<void> {
  const policies: { id: number; code: string }[] = await db('policies').orderBy('id').select('id', 'code')
  const taken = new Set<string>()
  for (const { id, code } of policies) {
    const folded = code.toLowerCase()
    if (taken.has(folded))
      await db('policies')
        .where({ id })
        .update({ code: `${code.slice(0, 28)} (${id})` })
    taken.add(folded)
  }
  await db.raw('create unique index policies_code_whatever_case on policies (lower(code))')
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop index policies_code_whatever_case')
}
