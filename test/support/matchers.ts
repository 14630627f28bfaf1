import { expect } from 'vitest'
import type { Answer, Row } from './session.ts'

interface ApiMatchers<R> {
  /** 422 `refused` by this clause, with message, quote and source, and the sentence at the field where one is given. */
  toBeRefusedBy(clause: string, at?: { field: string }): R
  /** 422 with an error at this field. */
  toBeInvalidAt(field: string): R
  /** This status and, where given, this code. */
  toAnswer(status: number, code?: string): R
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the type parameters must be those of vitest
  interface Matchers<T = any> extends ApiMatchers<T> {}
}

const shown = (answer: Answer): string => `${answer.status} ${JSON.stringify(answer.body)?.slice(0, 800)}`

expect.extend({
  toBeRefusedBy(answer: Answer, clause: string, at?: { field: string }) {
    const refusals: Row[] = answer.body?.refusals ?? []
    const refusal = refusals.find((candidate) => candidate.clause === clause && (!at || candidate.field === at.field))
    const complete = refusals.every((candidate) => candidate.message && candidate.quote && candidate.source)
    const marked = !at || String(answer.body?.errors?.[at.field] ?? '').includes(refusal?.message ?? '\u0000')
    const pass = answer.status === 422 && answer.body?.code === 'refused' && refusal !== undefined && complete && marked
    return { pass, message: () => `expected a refusal by ${clause}${at ? ` at ${at.field}` : ''}, got ${shown(answer)}` }
  },
  toBeInvalidAt(answer: Answer, field: string) {
    const message = answer.body?.errors?.[field]
    return {
      pass: answer.status === 422 && typeof message === 'string' && message !== '',
      message: () => `expected 422 with an error at ${field}, got ${shown(answer)}`,
    }
  },
  toAnswer(answer: Answer, status: number, code?: string) {
    return {
      pass: answer.status === status && (code === undefined || answer.body?.code === code),
      message: () => `expected ${status} ${code ?? ''}, got ${shown(answer)}`,
    }
  },
})
