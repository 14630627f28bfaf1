import { type ReadingContext, readTyped, type TypedKind } from './readTyped.ts'

/** Why the value of a box cannot be kept: it is still the text that could not be read (a date that was read is text as well). Empty where nothing is wrong. */
export function problemOf(kind: TypedKind, value: unknown, context: ReadingContext = {}): { problem?: string; args?: Record<string, string | number> } {
  return typeof value === 'string' ? readTyped(kind, value, context) : {}
}
