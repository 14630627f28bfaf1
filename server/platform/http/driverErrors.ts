import { conflict, HttpError, unprocessable } from './errors.ts'

/** What the drivers of both engines add to an Error. */
type DriverError = Error & { code?: string; table?: string; constraint?: string; column?: string }

/** Whether a constraint stopped a removal (still referred to) or a write (refers to nothing). */
export type Intent = 'delete' | 'write'

/** Sentences for the unique constraints, by what either engine names: `table.column` (SQLite) or `table constraint` (PostgreSQL). */
const duplicates: readonly (readonly [RegExp, string])[] = [
  [/providers[._ ].*agb_code/, 'Deze AGB-code hoort al bij een andere zorgaanbieder.'],
  [/contracts\.provider_id|contracts_one_live/, 'Deze zorgaanbieder heeft al een lopende overeenkomst voor dit inkoopbeleid en deze zorgsoort.'],
  [/plafond_requests\.contract_id|plafond_requests_one_open/, 'Voor deze overeenkomst loopt al een ophogingsverzoek.'],
  [
    /extension_requests\.provider_id|extension_requests_one_live/,
    'Deze verlenging is al aangevraagd of toegekend: zelfde zorgaanbieder, dossiernummer en einddatum.',
  ],
  [/statute_switches\.provider_id|statute_switches_one_open/, 'Van deze zorgaanbieder wacht onder dit inkoopbeleid al een melding op een besluit.'],
  [/users[._ ].*username/, 'Deze gebruikersnaam is al in gebruik.'],
  [/production[._ ].*as_of/, 'Voor deze datum is al een declaratiestand vastgelegd.'],
  [/assessments[._ ].*condition_id/, 'Deze voorwaarde staat al in de toetsing van deze overeenkomst.'],
  [/policies[._ ].*code/, 'Deze code is al van een ander inkoopbeleid.'],
  [/conditions[._ ].*clause/, 'Deze bepaling staat al in de voorwaarden van dit inkoopbeleid.'],
]

/** The one place where errors of SQLite and PostgreSQL become answers; `null` for anything else. */
export function fromDriver(error: unknown, intent: Intent): HttpError | null {
  const { code = '', message = '', table = '', constraint = '', column } = (error ?? {}) as DriverError
  if (code === '23505' || /UNIQUE constraint failed/.test(message))
    return duplicate(`${table} ${constraint} ${message.split('UNIQUE constraint failed')[1] ?? ''}`)
  if (code === '23503' || /FOREIGN KEY constraint failed/.test(message)) return reference(intent)
  if (code === '23514' || /CHECK constraint failed/.test(message)) return invalid(null, 'Een waarde ligt buiten wat is toegestaan.')
  if (code === '23502' || /NOT NULL constraint failed/.test(message)) return invalid(column ?? lastName(message), 'Dit is verplicht.')
  if (code === '22021' || code === '22P05') return invalid(null, 'Een tekst bevat een teken dat niet kan worden bewaard.')
  if (code === '22001') return invalid(null, 'Een tekst is te lang.')
  if (code === '22003') return invalid(null, 'Een getal is te groot.')
  if (code === '40001' || code === '40P01' || code === 'SQLITE_BUSY')
    return new HttpError(503, 'busy', 'De database is bezet; probeer het zo opnieuw.', { retry_after: 1 })
  if (isUnreachable(error as DriverError))
    return new HttpError(503, 'unavailable', 'De database is niet bereikbaar; probeer het later opnieuw.', { retry_after: 5 })
  return null
}

function duplicate(what: string): HttpError {
  const known = duplicates.find(([pattern]) => pattern.test(what))
  return conflict('duplicate', known?.[1] ?? 'Dit bestaat al.')
}

function reference(intent: Intent): HttpError {
  if (intent === 'delete') return conflict('in_use', 'Dit kan niet worden verwijderd: andere gegevens verwijzen ernaar.')
  return invalid(null, 'Een verwijzing wijst naar iets wat niet bestaat.')
}

function invalid(field: string | null, message: string): HttpError {
  return unprocessable({ invalid: [{ field, message }] })
}

function lastName(message: string): string | null {
  return /NOT NULL constraint failed: \w+\.(\w+)/.exec(message)?.[1] ?? null
}

function isUnreachable(error: DriverError): boolean {
  return /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|57P01|57P03|08\w{3})$/.test(error?.code ?? '') || error?.name === 'KnexTimeoutError'
}
