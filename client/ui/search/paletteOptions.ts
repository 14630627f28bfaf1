import type { FoundCodes, FoundGroup, FoundItem, SearchAnswer } from '../../../server/model/search.ts'
import type { ChoiceGroup } from '../../i18n/choiceGroups.ts'
import type { Recent } from './recent.ts'

/** A line that can be chosen: where it leads, and what it shows. */
export interface PaletteOption {
  to: string
  name: string
  resource: string
  /** Beside the name: a provider. */
  provider?: string | null
  year?: string | null
  status?: { group: ChoiceGroup; value: string }
  note?: string | null
  /** What is not kept among the recent ones: a list, a page. */
  passing?: boolean
}

export interface PaletteGroup {
  key: string
  label: string
  options: PaletteOption[]
}

type Translate = (key: string, options?: Record<string, unknown>) => string

const statusGroups: Readonly<Record<string, ChoiceGroup>> = {
  contracts: 'contract_status',
  plafond_requests: 'plafond_request_status',
  questions: 'question_status',
  statute_switches: 'statute_switch_status',
  initiatives: 'initiative_status',
  coordination_requests: 'coordination_request_status',
  extension_requests: 'extension_request_status',
  policies: 'policy_status',
  publications: 'publication_status',
}

function optionOf(resource: string, { id, name, provider, status, year, note, policy_id }: FoundItem): PaletteOption {
  const group = statusGroups[resource]
  return {
    to: resource === 'clauses' ? `/policies/${policy_id}/show?${new URLSearchParams({ tab: 'clauses', clause: name })}` : `/${resource}/${id}/show`,
    name,
    resource,
    provider,
    year,
    note,
    status: group && status ? { group, value: status } : undefined,
  }
}

/** The lists that a search can be taken to; the others are short, or have no box. */
const searchable = new Set([
  'providers',
  'contracts',
  'plafond_requests',
  'questions',
  'statute_switches',
  'initiatives',
  'coordination_requests',
  'extension_requests',
])

const listOf = (resource: string, filter: Record<string, unknown>): string => `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) })}`

function groupOf({ resource, items, more }: FoundGroup, q: string, label: string, t: Translate): PaletteGroup {
  const options = items.map((item) => optionOf(resource, item))
  const all =
    more && searchable.has(resource) ? [{ to: listOf(resource, { q }), name: t('finding.all_in', { list: label.toLowerCase() }), resource, passing: true }] : []
  return { key: resource, label, options: [...options, ...all] }
}

function codesGroup({ asked, found, missing, contracts }: FoundCodes, t: Translate): PaletteGroup {
  const told = t('finding.codes.found', { found: found.length, asked, smart_count: asked })
  const absent = missing.length > 0 ? t('finding.codes.missing', { codes: missing.join(', ') }) : null
  const filter = { agb_code: found }
  const options: PaletteOption[] =
    found.length === 0
      ? []
      : [
          { to: listOf('providers', filter), name: t('finding.codes.providers', { smart_count: found.length }), resource: 'providers', passing: true },
          { to: listOf('contracts', filter), name: t('finding.codes.contracts', { smart_count: contracts }), resource: 'contracts', passing: true },
        ]
  return { key: 'codes', label: [told, absent].filter(Boolean).join(' '), options }
}

interface Shown {
  answer: SearchAnswer | undefined
  q: string
  pages: readonly PaletteOption[]
  recent: readonly Recent[]
  label: (resource: string) => string
  t: Translate
}

/** What the box offers: the recent ones while nothing is typed, else pages and whatever was found, by kind. */
export function paletteGroups({ answer, q, pages, recent, label, t }: Shown): PaletteGroup[] {
  if (q === '') return recent.length > 0 ? [{ key: 'recent', label: t('finding.recent'), options: [...recent] }] : []
  const found = answer?.groups.map((group) => groupOf(group, answer.meant ?? q, label(group.resource), t)) ?? []
  const codes = answer?.codes ? [codesGroup(answer.codes, t)] : []
  return [...codes, ...(pages.length > 0 ? [{ key: 'pages', label: t('finding.pages'), options: [...pages] }] : []), ...found]
}
