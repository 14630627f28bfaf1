/** The terms of a signed contract that an amendment can change. */
export const amendable = ['ends_on', 'starts_on', 'plafond_cents', 'average_price_cents', 'settings', 'track'] as const

/** An old or new value as its field has it: amendments keep values as text. */
export function amendedValue(field: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (field.endsWith('_cents')) return value === '' ? null : Number(value)
  if (!value.startsWith('[')) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
