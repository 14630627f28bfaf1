import { type Request, Router } from 'express'
import type { Impact } from '../../../model/policyImpact.ts'
import { badRequest } from '../../../platform/http/errors.ts'
import { type FileType, fileTypes, tableWriters } from '../../../platform/http/tableFile.ts'
import type { Warning } from '../../../policy/engine/verdict.ts'
import { writeOnce } from '../../../records/idempotency/writeOnce.ts'
import { list } from '../../../records/list.ts'
import { readListQuery } from '../../../records/listQuery.ts'
import { readOne } from '../../../records/readOne.ts'
import { idOf, permitted, type Surroundings } from '../../../records/resourceRoutes.ts'
import { type AskedFile, impactTable } from './impactFile.ts'
import { policyImpactLines } from './policyImpactLines.ts'
import { policyImpacts } from './policyImpacts.ts'
import { beginImpact } from './startImpact.ts'

const runs = policyImpacts
const lines = policyImpactLines

/** What a draft would change: starting a run, and what it found as a file. */
export function impactRoutes({ db, today }: Surroundings): Router {
  const router = Router()
  router.post('/policies/:id/impact', async (request, response) => {
    const caller = { actor: permitted(request, 'edit', 'policies'), today: today() }
    const id = idOf(request)
    const { status, body } = await writeOnce({ request, actor: caller.actor, resource: runs, db }, async (trx) => {
      const begun = await beginImpact(trx, id, caller)
      return { status: 202, body: await readOne(runs, begun.id, { db: trx, ...caller }) }
    })
    response.status(status).json(body)
  })
  router.get('/policy_impact_lines/export', async (request, response) => {
    const context = { db, actor: permitted(request, 'list', lines.name), today: today() }
    const { filter, sort } = readListQuery(lines, request.query)
    const format = formatOf(request)
    const run = await readOne(runs, runOf(filter), context)
    // What cannot be filtered on is said before the file begins.
    await list(lines, { filter, sort, first: 0, limit: 1 }, context)
    response.set('Content-Type', fileTypes[format])
    response.attachment(`gevolgen-${run.policy_code}-${String(run.judged_on)}.${format}`)
    await tableWriters[format](impactTable({ query: { filter, sort }, context, about: aboutOf(run as unknown as ReadRun) }), response)
  })
  return router
}

function formatOf({ query }: Request): FileType {
  const format = String(query.format ?? 'csv')
  if (!Object.hasOwn(fileTypes, format)) throw badRequest('`format` is csv of xlsx.')
  return format as FileType
}

function runOf({ impact_id }: Record<string, unknown>): number {
  if (!/^\d{1,9}$/.test(String(impact_id))) throw badRequest('Geef in `filter` met impact_id van welke berekening de regels zijn.')
  return Number(impact_id)
}

type ReadRun = Impact & Record<'policy_code' | 'policy_title' | 'against_code', string> & { made_by_name: string | null; warnings: readonly Warning[] }

function aboutOf(run: ReadRun): AskedFile['about'] {
  return [
    ['Concept', `${run.policy_code}: ${run.policy_title}`],
    ['Vergeleken met', run.against_code],
    ['Stand van', run.started_at],
    ['Beoordeeld op', run.judged_on],
    ['Door', run.made_by_name ?? ''],
    ['Beoordeelde overeenkomsten', run.total_count],
    ['Krijgen geen voorstel meer', run.refused_count],
    ...(run.not_judged ?? []).map((sentence): [string, string] => ['Niet beoordeeld', sentence]),
    ...run.warnings.map(({ clause, message }): [string, string] => ['Spreekt zichzelf tegen', [clause, message].filter(Boolean).join(': ')]),
  ]
}
