import { eventDate, flag, prose, writeOnly } from './field.ts'

/** What a change of a published policy is sent with: the day it was made known, why, who was told, and whether it concerns zorgvraagtypering (GGZ-R-6). */
export const editionInputs = {
  edition_on: writeOnly(eventDate()),
  edition_reason: writeOnly(prose()),
  edition_told: writeOnly(prose()),
  edition_care_demand_typing: writeOnly(flag()),
}
export type EditionInputs = {
  edition_on?: string | null
  edition_reason?: string | null
  edition_told?: string | null
  edition_care_demand_typing?: boolean | null
}
