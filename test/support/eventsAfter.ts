import { resources } from '../../server/api/resources.ts'
import { futureDates } from '../../server/policy/futureDates.ts'

/** The dates of events in a stored record that lie after `today`. */
export function eventsAfter(resource: string, row: Record<string, unknown>, today: string): ReturnType<typeof futureDates> {
  const { fields } = resources.find(({ name }) => name === resource)!
  return futureDates(fields, row, today)
}
