import { z } from 'zod'

/** A refusal or warning as an answer carries it. */
export const refusalSchema = z.object({
  clause: z.string().nullable(),
  field: z.string().nullable(),
  message: z.string(),
  quote: z.string().nullable(),
  source: z.string().nullable(),
})
export const warningsSchema = z.array(refusalSchema)
