import type { JoinedField } from '../../records/resource.ts'

const amendments = `from amendments where amendments.contract_id = plafond_requests.contract_id and amendments.field = 'plafond_cents'
  and amendments.cancelled_on is null and amendments.effective_on`
const cents = (column: string): string => `cast(nullif(amendments.${column}, '') as bigint)`
const ofContract = (sql: string): string => `(select ${sql} from contracts where contracts.id = plafond_requests.contract_id)`

/** The plafond in force on the day of submission: by the last amendment until then, else the one that the first amendment after it replaced. */
export const plafondThen = `case
  when exists (select 1 ${amendments} <= plafond_requests.submitted_on)
    then (select ${cents('new_value')} ${amendments} <= plafond_requests.submitted_on order by amendments.effective_on desc, amendments.id desc limit 1)
  when exists (select 1 ${amendments} > plafond_requests.submitted_on)
    then (select ${cents('old_value')} ${amendments} > plafond_requests.submitted_on order by amendments.effective_on, amendments.id limit 1)
  else ${ofContract('contracts.plafond_cents')} end`

/** What was claimed by the day of submission, in the same year. */
const claimedThen = `(select production.amount_cents from production where production.contract_id = plafond_requests.contract_id
  and production.as_of <= plafond_requests.submitted_on
  and substr(cast(production.as_of as text), 1, 4) = substr(cast(plafond_requests.submitted_on as text), 1, 4)
  order by production.as_of desc limit 1)`

/** The part of the plafond that was claimed, as a request shows it: on the day of submission, of a draft now. For sorting and filtering; the view reckons it by row. */
export const requestUtilisation: JoinedField = {
  column: 'utilisation',
  type: 'decimal',
  sql: `(case when plafond_requests.submitted_on is null
    then ${ofContract('contracts.production_cents * 1.0 / nullif(contracts.plafond_cents, 0)')}
    else ${claimedThen} * 1.0 / nullif(${plafondThen}, 0) end)`,
}
