import ical from 'ical-generator'
import { casePath, type WorkItem } from '../../model/work.ts'
import { itemWords } from './digestMail.ts'

interface About {
  base: string
  /** What makes the ids of its events those of this product. */
  host: string
  /** When it was made. */
  at: Date
}

/** The terms of a user as a calendar: one event for each, of its whole day, without an alarm. An event keeps its id for as long as its cause lasts. */
export function calendarFile(items: readonly WorkItem[], { base, host, at }: About): string {
  const calendar = ical({ name: 'Zorginkoop', prodId: { company: 'Zorginkoop', product: 'Termijnen', language: 'NL' }, ttl: 3600 })
  for (const item of items) {
    // The generator writes a whole day by its date in UTC, and without a time zone: it is that of the term everywhere.
    calendar.createEvent({
      id: `${item.id}@${host}`,
      stamp: at,
      start: new Date(item.due_on!),
      allDay: true,
      summary: itemWords(item),
      url: `${base}${casePath(item)}`,
    })
  }
  return calendar.toString()
}
