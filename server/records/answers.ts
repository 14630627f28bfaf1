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

/** A clause that a step asks for, and whether the record keeps it as it stands. */
export const requirementsSchema = z.array(
  z.object({ clause: z.string(), met: z.boolean(), message: z.string().nullable(), quote: z.string(), source: z.string() }),
)
