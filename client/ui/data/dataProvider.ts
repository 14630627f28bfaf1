import simpleRestProvider from 'ra-data-simple-rest'
import type { DataProvider, Identifier, UpdateManyParams } from 'react-admin'
import { request } from './request.ts'
import type { BulkResult, ComparedClause, ConditionOutcomes, Contractable, DifferenceReport, Framework, Listing, NextStep, RollOverResult, SavedRows, Totals } from '../../../server/model/answers.ts'
import type { Dashboard } from '../../../server/model/dashboard.ts'
import type { ForecastView } from '../../../server/model/forecast.ts'
import type { RequestComparison } from '../../../server/model/requestComparison.ts'
import type { WorkCounts, WorkItem } from '../../../server/model/work.ts'
import type { TariffGrid } from '../../../server/model/tariffLine.ts'
import { keyOf } from '../forms/newKey.ts'

/** What is said of work that is put away, or taken up again. */
export interface WorkMark {
  seen?: boolean
  planned_on?: string | null
}

export interface AppDataProvider extends DataProvider {
  next: (resource: string, id: Identifier) => Promise<NextStep[]>
  framework: (contractId: Identifier) => Promise<Framework>
  forecast: (contractId: Identifier) => Promise<ForecastView>
  comparison: (requestId: Identifier) => Promise<RequestComparison>
  dashboard: (policyId: Identifier) => Promise<Dashboard>
  tariffGrid: (contractId: Identifier) => Promise<TariffGrid>
  saveRows: (resource: string, body: { rows: readonly object[]; dry_run?: boolean; partial?: boolean }) => Promise<SavedRows>
  facets: (resource: string, filter: Record<string, unknown>) => Promise<Record<string, Record<string, number>>>
  totals: (resource: string, filter: Record<string, unknown>) => Promise<Totals>
  contractable: (providerId: Identifier) => Promise<Contractable[]>
  outcomes: (conditionId: Identifier) => Promise<ConditionOutcomes>
  differences: (publicationId: Identifier, query: Record<string, string>) => Promise<DifferenceReport>
  listings: (providerId: Identifier) => Promise<Listing[]>
  rollOver: (policyId: Identifier, preview: boolean) => Promise<RollOverResult>
  bulkChange: (resource: string, body: Record<string, unknown>) => Promise<BulkResult>
  startImpact: (policyId: Identifier) => Promise<{ id: number }>
  workCounts: (filter: Record<string, unknown>) => Promise<WorkCounts>
  markWork: (items: readonly Pick<WorkItem, 'id' | 'fingerprint'>[], mark: WorkMark) => Promise<unknown>
  comparePolicy: (policyId: Identifier) => Promise<{ against: { id: number; code: string }; clauses: ComparedClause[] }>
}

const api = '/api'

const get = async <T>(path: string): Promise<T> => (await request(`${api}/${path}`)).json as T

/** One write. Its key makes that it is carried out once, however often it is sent. */
async function write(method: 'POST' | 'PUT', path: string, body: object, key = keyOf(body)) {
  const headers = new Headers({ Accept: 'application/json', 'Idempotency-Key': key })
  return (await request(`${api}/${path}`, { method, headers, body: JSON.stringify(body) })).json
}

async function bulk(resource: string, body: Record<string, unknown>): Promise<{ data: Identifier[] }> {
  return { data: (await write('POST', `${resource}/bulk`, body)).ids }
}

const simple = simpleRestProvider(api, request)

/**
 * The REST dialect of ra-data-simple-rest, with what it lacks: a PUT and a DELETE carry the version they were read with, several changes go in one request and one transaction, and
 * the questions `next`, `framework`, `forecast`, `comparison`, `dashboard`, `facets`, `totals`, `contractable`, `outcomes`, `differences`, `listings`, `rollOver`, `startImpact`, `workCounts`, `markWork` and `comparePolicy`. An error keeps its status and body.
 */
export const dataProvider: AppDataProvider = {
  ...simple,
  getList: async (resource, params) => {
    let meant: string | null = null
    const listening = simpleRestProvider(api, async (url, options) => {
      const answer = await request(url, options)
      meant = answer.headers.get('X-Search-Meant')
      return answer
    })
    const page = await listening.getList(resource, params)
    return meant === null ? page : { ...page, meta: { meant: decodeURIComponent(meant) } }
  },
  create: async (resource, { data }) => ({ data: await write('POST', resource, data) }),
  update: async (resource, { id, data, previousData }) => ({
    data: await write('PUT', `${resource}/${encodeURIComponent(id)}`, { version: previousData?.version, ...data }, keyOf(data)),
  }),
  updateMany: (resource, { ids, data, meta }: UpdateManyParams) => bulk(resource, { ids, data, versions: meta?.versions }),
  delete: async (resource, { id, previousData }) => {
    const headers = new Headers({ Accept: 'application/json', 'If-Match': `"${previousData?.version}"` })
    return { data: (await request(`${api}/${resource}/${encodeURIComponent(id)}`, { method: 'DELETE', headers })).json }
  },
  deleteMany: (resource, { ids, meta }) => bulk(resource, { ids, delete: true, versions: meta?.versions }),
  next: (resource, id) => get(`${resource}/${encodeURIComponent(id)}/next`),
  tariffGrid: (id) => get(`contracts/${encodeURIComponent(id)}/tariff-grid`),
  saveRows: (resource, body) => write('POST', `${resource}/rows`, body),
  framework: (id) => get(`contracts/${encodeURIComponent(id)}/framework`),
  comparison: (id) => get(`plafond_requests/${encodeURIComponent(id)}/comparison`),
  dashboard: (policyId) => get(`dashboard?${new URLSearchParams({ policy_id: String(policyId) })}`),
  forecast: (id) => get(`contracts/${encodeURIComponent(id)}/forecast`),
  facets: (resource, filter) => get(`${resource}/facets?filter=${encodeURIComponent(JSON.stringify(filter))}`),
  totals: (resource, filter) => get(`${resource}/totals?filter=${encodeURIComponent(JSON.stringify(filter))}`),
  contractable: (id) => get(`providers/${encodeURIComponent(id)}/contractable`),
  outcomes: (id) => get(`conditions/${encodeURIComponent(id)}/outcomes`),
  differences: (id, query) => get(`publications/${encodeURIComponent(id)}/differences?${new URLSearchParams(query)}`),
  listings: (id) => get(`providers/${encodeURIComponent(id)}/listings`),
  rollOver: (id, preview) => write('POST', `policies/${encodeURIComponent(id)}/roll-over`, { preview }),
  bulkChange: (resource, body) => write('POST', `${resource}/bulk`, body),
  startImpact: (id) => write('POST', `policies/${encodeURIComponent(id)}/impact`, {}),
  workCounts: (filter) => get(`work/counts?filter=${encodeURIComponent(JSON.stringify(filter))}`),
  markWork: (items, mark) => write('POST', 'work/marks', { items: items.map(({ id, fingerprint }) => ({ id, fingerprint })), ...mark }),
  comparePolicy: (id) => get(`policies/${encodeURIComponent(id)}/compare`),
}
