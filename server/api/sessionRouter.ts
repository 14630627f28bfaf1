import { type Request, Router } from 'express'
import type { Knex } from 'knex'
import { z } from 'zod'
import { permissionsOf } from '../access.ts'
import type { Config } from '../config.ts'
import { changePreferences, preferencesOf } from '../features/users/preferences.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { clearCookie, cookieToken, setCookie } from '../platform/auth/cookie.ts'
import { demoLogins } from '../platform/auth/demoLogins.ts'
import { createLoginLimit } from '../platform/auth/loginLimit.ts'
import { hashPassword, shortestPassword, verifyPassword } from '../platform/auth/passwords.ts'
import type { Sessions } from '../platform/auth/sessions.ts'
import { badRequest, HttpError, unauthenticated, unprocessable } from '../platform/http/errors.ts'
import { kept, writeAudit } from '../records/history/writeAudit.ts'
import { forgetOldAnswers } from '../records/idempotency/writeOnce.ts'

const credentials = z.object({ username: z.string().max(200), password: z.string().max(1000) })
const passwords = z.object({ current: z.string().max(1000), next: z.string().max(1000) })

/** `/api/auth`: login, the accounts of a demonstration, me, logout, password. */
export function authRouter(db: Knex, config: Config, sessions: Sessions): Router {
  const router = Router()
  const limit = createLoginLimit()
  /** Who is logged in, with what their role may do and how they have set the screens: the identity that the client keeps. */
  const identityOf = async ({ id, username, full_name, role }: Actor) => ({
    id,
    username,
    full_name,
    role,
    permissions: permissionsOf(role),
    preferences: await preferencesOf(db, id),
  })

  router.post('/login', async (req, res) => {
    const parsed = credentials.safeParse(req.body)
    if (!parsed.success) throw badRequest('Geef een gebruikersnaam en een wachtwoord.')
    const { username, password } = parsed.data
    const user = await limit.attempt(username, req.ip ?? '', () => findUser(db, username.trim(), password))
    if (!user) throw new HttpError(401, 'unauthenticated', 'Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar.')
    const old = cookieToken(req)
    if (old) await sessions.end(old)
    await forgetOldAnswers(db)
    setCookie(res, config, await sessions.start(user.id as number))
    res.json(await identityOf(user))
  })

  router.get('/demo', async (_req, res) => {
    res.json(await demoLogins(db, config))
  })

  router.get('/me', async (req, res) => {
    res.json(await identityOf(actorOf(req)))
  })

  router.patch('/preferences', async (req, res) => {
    const { id } = actorOf(req)
    if (id === null) throw badRequest('Een API-token heeft geen voorkeuren.')
    await changePreferences(db, id, req.body)
    res.json({})
  })

  router.post('/logout', async (req, res) => {
    const token = cookieToken(req)
    if (token) await sessions.end(token)
    clearCookie(res, config)
    res.json({})
  })

  router.post('/password', async (req, res) => {
    const actor = actorOf(req)
    const { id } = actor
    if (id === null) throw badRequest('Een API-token heeft geen wachtwoord.')
    const parsed = passwords.safeParse(req.body)
    if (!parsed.success) throw badRequest('Geef het huidige wachtwoord (current) en het nieuwe (next).')
    const { current, next } = parsed.data
    const user = await limit.attempt(actor.username, req.ip ?? '', () => findUser(db, actor.username, current))
    if (!user) throw unprocessable({ invalid: [{ field: 'current', message: 'Dit is niet uw huidige wachtwoord.' }] })
    if (next.length < shortestPassword)
      throw unprocessable({ invalid: [{ field: 'next', message: `Een wachtwoord heeft ten minste ${shortestPassword} tekens; dit heeft er ${next.length}.` }] })
    if (next === current) throw unprocessable({ invalid: [{ field: 'next', message: 'Dit is uw huidige wachtwoord; kies een ander.' }] })
    const password_hash = await hashPassword(next)
    await db.transaction(async (trx) => {
      await trx('users').where({ id }).update({ password_hash })
      await writeAudit(trx, { actor, action: 'update', resource: 'users', record_id: id, before: {}, after: { password: kept }, private_fields: [] })
    })
    await sessions.endAllOf(id, cookieToken(req))
    res.json({})
  })

  return router
}

function actorOf(req: Request): Actor {
  if (!req.actor) throw unauthenticated()
  return req.actor
}

/** The active user with this name and password; null for any other, after the same time. */
async function findUser(db: Knex, username: string, password: string): Promise<Actor | null> {
  const user = await db('users').where({ username, active: true }).first('id', 'username', 'full_name', 'role', 'password_hash')
  if (!(await verifyPassword(user?.password_hash, password))) return null
  return { id: user.id, username: user.username, full_name: user.full_name, role: user.role }
}
