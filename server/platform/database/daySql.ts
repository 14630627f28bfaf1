import type { Knex } from 'knex'

/** SQL that reckons with calendar days kept as text. Plain calendar: no clock and no time zone has a part in it. */
export interface DaySql {
  /** The day `days` after another, as text. */
  after(day: string, days: string): string
  /** How many days the later day lies after the earlier one. */
  between(earlier: string, later: string): string
}

const sqlite: DaySql = {
  after: (day, days) => `date(${day}, (${days}) || ' days')`,
  between: (earlier, later) => `cast(julianday(${later}) - julianday(${earlier}) as integer)`,
}

const postgres: DaySql = {
  after: (day, days) => `to_char(cast(${day} as date) + cast(${days} as integer), 'YYYY-MM-DD')`,
  between: (earlier, later) => `(cast(${later} as date) - cast(${earlier} as date))`,
}

/** How this database reckons with days. */
export function daySql(db: Knex): DaySql {
  return db.client.config.client === 'pg' ? postgres : sqlite
}
