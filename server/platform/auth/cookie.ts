import type { CookieOptions, Request, Response } from 'express'
import { type Config, hasSecureCookies } from '../../config.ts'
import { sessionMs } from './sessions.ts'

const name = 'session'

/** The session token that the request's cookie carries; null without one. */
export function cookieToken(req: Request): string | null {
  for (const part of (req.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2)
    if (key === name && value) return value
  }
  return null
}

export function setCookie(res: Response, config: Config, token: string): void {
  res.cookie(name, token, { ...options(config), maxAge: sessionMs })
}

export function clearCookie(res: Response, config: Config): void {
  res.clearCookie(name, options(config))
}

function options(config: Config): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: hasSecureCookies(config), path: '/' }
}
