import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'
import type { Config } from '../../config.ts'

/** Headers for answers of the API, which no browser should ever run, style or frame. They are the same for every answer, so helmet is asked once. */
export function apiHeaders(config: Config): RequestHandler {
  const headers = headersOf(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
      strictTransportSecurity: config.publicUrl?.startsWith('https:') ? undefined : false,
    }),
  )
  return (_req, res, next) => {
    for (const [name, value] of headers) res.setHeader(name, value)
    next()
  }
}

/** What a handler that only sets fixed headers would set. */
function headersOf(handler: ReturnType<typeof helmet>): [string, string][] {
  const set = new Map<string, string>()
  const answer = { setHeader: (name: string, value: string) => set.set(name, value), removeHeader: (name: string) => set.delete(name) }
  handler({} as IncomingMessage, answer as unknown as ServerResponse, (error?: unknown) => {
    if (error) throw error
  })
  return [...set]
}

/**
 * Headers for pages. Scripts come from our own files alone: nothing inline, no eval. MUI (emotion) puts its rules in `<style>` elements that it makes itself,
 * which a hash cannot name; they carry a nonce instead, new for every page and told to the client in `<meta property="csp-nonce">`.
 * Style attributes need no exception: React sets them through the DOM, which the policy does not touch.
 */
export function pageHeaders(config: Config): RequestHandler {
  return (req, res, next) => {
    res.locals.nonce = randomBytes(16).toString('base64')
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          scriptSrcAttr: ["'none'"],
          styleSrc: ["'self'", `'nonce-${res.locals.nonce}'`],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: config.publicUrl?.startsWith('https:') ? undefined : false,
    })(req, res, next)
  }
}

/** The nonce of this page, for the elements that may carry styles. */
export function nonceOf(res: Response): string {
  return res.locals.nonce as string
}
