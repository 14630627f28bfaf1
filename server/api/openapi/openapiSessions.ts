import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { roles } from '../../access.ts'
import { preferenceChanges } from '../../features/users/preferences.ts'
import { digests } from '../../model/user.ts'
import { invalid, json, problem } from './openapiAnswers.ts'

/** Describes logging in and out, who is logged in, and changing one's own password. */
export function registerSessions(registry: OpenAPIRegistry): void {
  const identity = z
    .object({
      id: z.number().nullable(),
      username: z.string(),
      full_name: z.string(),
      role: z.enum(roles),
      permissions: z.record(z.string(), z.array(z.string())),
      preferences: z.record(z.string(), z.unknown()),
    })
    .openapi('Identity')
  const tags = ['auth']
  const tooMany = { 429: json(problem, 'Te veel mislukte pogingen') }
  registry.registerPath({
    method: 'post',
    path: '/api/auth/login',
    tags,
    summary: 'Aanmelden',
    security: [],
    request: { body: json(z.object({ username: z.string(), password: z.string() }), 'Wie') },
    responses: { 200: json(identity, 'Wie is aangemeld'), 401: json(problem, 'Onjuist'), ...tooMany },
  })
  registry.registerPath({
    method: 'get',
    path: '/api/auth/demo',
    tags,
    summary: 'De accounts van een demonstratie; in productie geen',
    security: [],
    responses: {
      200: json(z.array(z.object({ username: z.string(), full_name: z.string(), role: z.enum(roles), password: z.string() })), 'Met hun wachtwoord'),
    },
  })
  registry.registerPath({
    method: 'get',
    path: '/api/auth/me',
    tags,
    summary: 'Wie is aangemeld',
    responses: { 200: json(identity, 'Wie is aangemeld') },
  })
  registry.registerPath({
    method: 'patch',
    path: '/api/auth/preferences',
    tags,
    summary: 'Eigen instellingen van de schermen wijzigen: alleen die genoemd worden; null neemt er een weg',
    request: { body: json(preferenceChanges, 'De instellingen op naam') },
    responses: { 200: { description: 'Gewijzigd' } },
  })
  registry.registerPath({ method: 'post', path: '/api/auth/logout', tags, summary: 'Afmelden', security: [], responses: { 200: { description: 'Afgemeld' } } })
  registry.registerPath({
    method: 'post',
    path: '/api/auth/password',
    tags,
    summary: 'Eigen wachtwoord wijzigen',
    request: { body: json(z.object({ current: z.string(), next: z.string() }), 'Het huidige en het nieuwe') },
    responses: { 200: { description: 'Gewijzigd' }, ...invalid, ...tooMany },
  })
  registerOwnSettings(registry)
}

/** Describes what everybody sets for themselves, and the calendar that this opens. */
function registerOwnSettings(registry: OpenAPIRegistry): void {
  const tags = ['auth']
  const settings = z
    .object({
      email: z.string().nullable(),
      digest: z.enum(digests),
      calendar_made_at: z.string().nullable().openapi({ description: 'Sinds wanneer er een agenda-adres is' }),
    })
    .openapi('OwnSettings')
  const wish = z.object({ email: z.string().nullable().optional(), digest: z.enum(digests).optional() })
  registry.registerPath({ method: 'get', path: '/api/auth/settings', tags, summary: 'Eigen instellingen', responses: { 200: json(settings, 'Zoals ze zijn') } })
  registry.registerPath({
    method: 'post',
    path: '/api/auth/settings',
    tags,
    summary: 'Eigen e-mailadres, en hoe vaak het overzicht per e-mail komt',
    request: { body: json(wish, 'Wat wijzigt') },
    responses: { 200: json(settings, 'Zoals ze zijn'), ...invalid },
  })
  registry.registerPath({
    method: 'post',
    path: '/api/auth/calendar',
    tags,
    summary: 'Een nieuw adres voor de eigen agenda; een eerder adres vervalt',
    responses: { 201: json(z.object({ address: z.string() }), 'Het adres, dat alleen nu wordt getoond') },
  })
  registry.registerPath({
    method: 'delete',
    path: '/api/auth/calendar',
    tags,
    summary: 'Het adres van de eigen agenda intrekken',
    responses: { 200: json(settings, 'Zoals ze zijn') },
  })
  registry.registerPath({
    method: 'get',
    path: '/api/calendar/{secret}.ics',
    tags,
    summary: 'De termijnen van wie dit adres is, als agenda (iCalendar)',
    security: [],
    request: { params: z.object({ secret: z.string() }) },
    responses: { 200: { description: 'De agenda', content: { 'text/calendar': { schema: z.string() } } }, 404: json(problem, 'Onbekend of ingetrokken') },
  })
}
