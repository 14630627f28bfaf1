import { z } from 'zod'
import type { Entry, Publication } from '../../../model/publication.ts'

/** One provider and care type on the public list: all that the public is told, and nothing else. */
export const publicEntry = z.strictObject({
  name: z.string().meta({ description: 'Naam van de instelling of praktijk' }),
  agb_code: z
    .string()
    .regex(/^\d{8}$/)
    .meta({ description: 'AGB-code, acht cijfers; voorloopnullen tellen mee' }),
  city: z.string(),
  care_type: z.enum(['ggz', 'elv', 'grz', 'gzsp']),
  settings: z.array(z.int().min(1).max(8)),
  performances: z.array(z.string()),
  standing: z.enum(['gecontracteerd', 'gedeeltelijk', 'in onderhandeling']),
  starts_on: z.iso.date(),
  ends_on: z.iso.date(),
  sustainable_choice: z.boolean(),
})
export type PublicEntry = z.infer<typeof publicEntry>

/** A list as it was in force at the end of the day `on`. */
export const publicList = z.strictObject({
  policy: z.string(),
  title: z.string(),
  number: z.int().min(1).meta({ description: 'Volgnummer van de lijst binnen het inkoopbeleid' }),
  date: z.iso.date().meta({ description: 'Dag van publicatie' }),
  on: z.iso.date().meta({ description: 'De lijst gold aan het einde van deze dag' }),
  care_types: z.array(z.string()),
  entries: z.array(publicEntry),
})

/** All lists that were in force at the end of the day `on`: the answer where no policy is asked for. */
export const publicLists = z.strictObject({ on: z.iso.date(), lists: z.array(publicList) })

/** A policy that has a list in force. */
export const listedPolicy = publicList.pick({ policy: true, title: true, number: true, date: true, care_types: true })

/** The JSON Schema (2020-12) of the public format: one list, or all of a day. */
export function publicSchema(id: string): object {
  return { $id: id, title: 'Gecontracteerde partijen', ...z.toJSONSchema(z.union([publicList, publicLists]), { target: 'draft-2020-12' }) }
}

/** What the public is told of a list without its entries. */
export function policyOf({ code, title }: { code: string; title: string }, list: Publication): z.infer<typeof listedPolicy> {
  return { policy: code, title, number: list.number!, date: list.published_on!, care_types: list.care_types }
}

/** What the public sees of a stored entry. */
export function publicOf(entry: Entry): PublicEntry {
  const { name, agb_code, city, settings, performances, starts_on, ends_on, sustainable_choice } = entry
  const care_type = entry.care_type as PublicEntry['care_type']
  return { name, agb_code, city, care_type, settings, performances, standing: standingText(entry), starts_on, ends_on, sustainable_choice }
}

export const standingText = ({ standing }: Pick<Entry, 'standing'>): PublicEntry['standing'] =>
  standing === 'in_onderhandeling' ? 'in onderhandeling' : standing
