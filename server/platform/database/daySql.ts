import type { Knex } from 'knex'

/** SQL that reckons with calendar days kept as text. Plain calendar: no clock and no time zone has a part in it. */
export interface DaySql {
  /** The day `days` after another, as text. */
  after(day: string, days: string): string
}

const sqlite: DaySql = {
  after: (day, days) => `date(${day}, (${days}) || ' days')`,
}

const postgres: DaySql = {
  after: (day, days) => `to_char(cast(${day} as date) + cast(${days} as integer), 'YYYY-MM-DD')`,
}

/** How this database reckons with days. */
export function daySql(db: Knex): DaySql {
  return db.client.config.client === 'pg' ? postgres : sqlite
}
