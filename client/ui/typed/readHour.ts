import { cleaned } from './cleaned.ts'

/** Reads a typed hour ("8", "8:30", "08.30", "8u30", "8 uur", "0830") as `HH:MM`; null when it is none. */
export function readHour(typed: string): string | null {
  const text = cleaned(typed).toLowerCase()
  const parts = /^(\d{1,2}) ?(?:[:.u] ?(\d{2})?)?(?: ?uur|u|h)?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text)
  if (!parts) return null
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)]
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null
}
