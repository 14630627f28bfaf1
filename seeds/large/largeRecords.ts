import { keptForecast } from '../../server/features/contracts/forecast/keptForecast.ts'
import { addDays } from '../../server/model/dates.ts'
import type { ClaimedFigure } from '../../server/model/forecast.ts'
import { monthEnd } from '../demo/days.ts'
import { natureNames, surnames } from '../demo/names.ts'
import { places } from '../demo/places.ts'

/** What the made-up records refer to. */
export interface LargeSetting {
  policies: { ggz: number; shortStay: number }
  owners: readonly number[]
  at: string
  /** How many providers the contracts are spread over. */
  providers: number
}

type Row = Record<string, unknown> & { id: number }
type Kind = 'practice' | 'institution' | 'specialist'

const kinds: readonly Kind[] = ['practice', 'institution', 'specialist', 'practice']
const liveGgz: Record<Kind, readonly string[]> = {
  practice: ['active', 'draft', 'assessing', 'offered', 'active', 'signed', 'active'],
  institution: ['active', 'draft', 'assessing', 'offered', 'active', 'signed', 'active'],
  specialist: ['active', 'draft', 'invited', 'negotiating', 'quoted', 'signed', 'active'],
}
const closed = ['ended', 'rejected', 'declined', 'lapsed', 'withdrawn'] as const
const tracks = { practice: 'vrijgevestigd', institution: 'digitaal', specialist: 'maatwerk' } as const
const settingsOf = { practice: [1], institution: [2, 3], specialist: [3, 4, 5] } as const
const cares = ['ggz', 'elv', 'grz', 'gzsp'] as const

const kindOf = (provider_id: number): Kind => kinds[provider_id % kinds.length]!

/** The days of the steps that a contract in this status has taken, spread over the season. */
function daysOf(status: string, id: number): Record<string, string> {
  const offered_on = addDays('2026-08-15', (id * 11) % 75)
  if (status === 'offered') return { offered_on }
  return ['signed', 'active', 'ended'].includes(status) ? { offered_on, signed_on: addDays(offered_on, 5 + (id % 30)) } : {}
}

/** The claims figures that a contract's latest one is the last of: eight months, each a little busier or quieter than the others. */
function largeFigures({ id, production_cents }: { id: number; production_cents: number | null }): ClaimedFigure[] {
  if (production_cents === null) return []
  const weights = Array.from({ length: 8 }, (_, month) => 85 + ((id * 13 + month * 29) % 30))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let passed = 0
  return weights.map((weight, month) => {
    passed += weight
    return { as_of: monthEnd(2027, month + 1), amount_cents: Math.floor((production_cents * passed) / all) }
  })
}

/** The provider with this id: the same one every time. */
export function largeProvider(id: number, { at }: LargeSetting): Row {
  const kind = kindOf(id)
  const [city, digits] = places[id % places.length]!
  const independent = kind === 'practice'
  const nature = natureNames[(id * 31) % natureNames.length]!
  const prefix = independent ? '94' : kind === 'institution' ? '54' : '06'
  return {
    id,
    name: independent ? `Praktijk ${surnames[(id * 13) % surnames.length]} ${id}` : `${kind === 'institution' ? 'Behandelcentrum' : 'GGZ'} ${nature} ${id}`,
    kind: independent ? 'independent' : 'institution',
    agb_code: `${prefix}${String(id % 1_000_000).padStart(6, '0')}`,
    kvk_number: String(10_000_000 + id).slice(-8),
    legal_form: independent ? 'eenmanszaak' : 'stichting',
    profession: independent ? 'gz_psycholoog' : null,
    postal_code: `${digits} AB`,
    city,
    settings: settingsOf[kind],
    offers_stay_days: kind === 'specialist',
    puk_paaz: false,
    uniform_model: false,
    crisis_service: 'none',
    archived: false,
    version: 1,
    created_at: at,
    updated_at: at,
  }
}

/**
 * The contract with this id, and its one tariff line. A provider's first four contracts may be live, one for each care type; what it has beyond those
 * is closed. The records pass the rules of a save, not those of every status.
 */
export function largeContract(
  id: number,
  { policies, owners, providers, at }: LargeSetting,
): { contract: Row; line: Record<string, unknown>; figures: Record<string, unknown>[] } {
  const provider_id = ((id - 1) % providers) + 1
  const nth = Math.floor((id - 1) / providers)
  const kind = kindOf(provider_id)
  const care_type = cares[nth % cares.length]!
  const ggz = care_type === 'ggz'
  const track = ggz ? tracks[kind] : 'standaard'
  const [first, last] = ggz ? ['2027-01-01', '2027-12-31'] : ['2025-01-01', '2026-12-31']
  const live = ggz ? liveGgz[kind] : liveGgz.institution
  const status = nth < cares.length ? live[(id * 5) % live.length]! : closed[id % closed.length]!
  const running = status === 'active' || status === 'ended'
  const plafond_cents = ggz && track !== 'vrijgevestigd' ? (10 + (id % 490)) * 1_000_000 : null
  const contract = {
    id,
    reference: `OVK-${first.slice(0, 4)}-${String(id).padStart(5, '0')}`,
    provider_id,
    policy_id: ggz ? policies.ggz : policies.shortStay,
    policy_edition: 1,
    care_type,
    track,
    status,
    origin: 'known',
    starts_on: first,
    ends_on: last,
    settings: ggz ? settingsOf[kind] : [],
    treated_insured: ggz ? null : 10,
    plafond_cents,
    production_cents: running && plafond_cents ? Math.floor((plafond_cents * ((id * 37) % 110)) / 100) : null,
    production_as_of: running && plafond_cents ? '2027-08-31' : null,
    status_since: addDays('2027-09-15', -((id * 7) % 400)),
    ...daysOf(status, id),
    amended: false,
    was_active: running,
    owner_id: owners[id % owners.length] ?? null,
    version: 1,
    created_at: at,
    updated_at: at,
  }
  const figures = largeFigures(contract)
  Object.assign(contract, keptForecast(contract, figures))
  const performance = ggz ? 'regulier' : care_type === 'elv' ? 'elv_laag' : care_type
  return {
    contract,
    figures: figures.map((figure) => ({ contract_id: id, ...figure, source: 'Declaratiestand', version: 1, created_at: at, updated_at: at })),
    line: {
      contract_id: id,
      performance,
      setting: ggz ? settingsOf[kind][0] : null,
      tariff_percentage: 80 + (id % 20),
      confirmed: false,
      version: 1,
      created_at: at,
      updated_at: at,
    },
  }
}
