import { ambulantForms, initials, institutionForms, natureNames, nursingForms, surnames } from './names.ts'
import { places, streets } from './places.ts'
import type { Random } from './random.ts'

export interface Qualification {
  kind: string
  state: 'held' | 'applied'
  since?: string
  applied_on?: string
  valid_until?: string
  detail?: string
  evidence?: string
}

/** A fictional provider, as it is when it is first recorded. */
export interface ProviderSeed {
  fields: Record<string, unknown> & { name: string; kind: 'institution' | 'independent'; settings: number[] }
  qualifications: Qualification[]
}

export type ProviderSort = 'maatwerk' | 'digitaal' | 'practice' | 'nursing' | 'hospice' | 'geriatrician'

/** Makes providers one after another; no two share a name, AGB code or KvK number. */
export class ProviderMaker {
  readonly #random: Random
  #serial = 0
  #natureSerial = 0

  constructor(random: Random) {
    this.#random = random
  }

  /** A provider of this sort, with the qualifications that nearly every one of them has. */
  make(sort: ProviderSort, overrides: Record<string, unknown> = {}): ProviderSeed {
    const random = this.#random
    this.#serial += 1
    const serial = this.#serial
    const independent = sort === 'practice' || sort === 'geriatrician'
    const profession = (overrides.profession as string | undefined) ?? (sort === 'geriatrician' ? 'specialist_ouderengeneeskunde' : this.#profession(serial))
    const name = independent ? this.#practiceName(sort, profession, serial) : this.#institutionName(sort)
    const [city, digits] = places[(serial * 29) % places.length]!
    const slug = name
      .normalize('NFD')
      .replace(/[^a-zA-Z0-9]+/g, '-')
      .toLowerCase()
      .replace(/^-|-$/g, '')
    const settings = this.#settings(sort)
    const fields = {
      name,
      kind: independent ? ('independent' as const) : ('institution' as const),
      agb_code: `${this.#prefix(sort, profession)}${String(100_000 + serial * 2_741).padStart(6, '0')}`,
      kvk_number: String(30_000_000 + serial * 417_863 + random.between(0, 9)),
      legal_form: independent ? random.pick(['eenmanszaak', 'eenmanszaak', 'maatschap', 'bv']) : random.pick(['stichting', 'stichting', 'bv', 'cooperatie']),
      profession: independent ? profession : null,
      street: `${random.pick(streets)} ${random.between(1, 240)}`,
      postal_code: `${digits + random.between(0, 9)} ${random.pick('ABCDEGHJKLMNPRTVWXZ'.split(''))}${random.pick('ABCDEGHJKLMNPRTVWXZ'.split(''))}`,
      city,
      email: `contractering@${slug}.example`,
      phone: `085-${random.between(1_000_000, 9_999_999)}`,
      settings,
      offers_stay_days: sort === 'maatwerk' && settings.includes(5),
      puk_paaz: sort === 'maatwerk' && random.chance(0.15),
      uniform_model: sort === 'maatwerk' && random.chance(0.2),
      sustainable_choice_on: random.chance(0.15) ? '2025-11-03' : null,
      crisis_service: profession === 'psychiater' && independent ? 'takes_part' : 'none',
      ...overrides,
    }
    return { fields, qualifications: this.#qualifications(sort, serial) }
  }

  #institutionName(sort: ProviderSort): string {
    const nature = natureNames[this.#natureSerial]!
    this.#natureSerial += 1
    const forms = sort === 'maatwerk' ? institutionForms : sort === 'digitaal' ? ambulantForms : nursingForms
    return (sort === 'hospice' ? 'Hospice {}' : this.#random.pick(forms)).replace('{}', nature)
  }

  #practiceName(sort: ProviderSort, profession: string, serial: number): string {
    const person = `${initials[serial % initials.length]} ${surnames[(serial * 13) % surnames.length]}`
    if (sort === 'geriatrician') return `Praktijk Ouderengeneeskunde ${person}`
    if (profession === 'psychiater') return `Psychiatrische praktijk ${person}`
    return `${profession === 'psychotherapeut' ? 'Praktijk voor psychotherapie' : this.#random.pick(['Psychologenpraktijk', 'Praktijk', 'Psychologische praktijk'])} ${person}`
  }

  #profession(serial: number): string {
    return ['gz_psycholoog', 'klinisch_psycholoog', 'psychotherapeut', 'psychiater', 'gz_psycholoog', 'klinisch_neuropsycholoog'][serial % 6]!
  }

  #prefix(sort: ProviderSort, profession: string): string {
    if (sort === 'practice') return profession === 'psychiater' ? '03' : '94'
    if (sort === 'geriatrician') return '84'
    if (sort === 'hospice') return '48'
    return this.#random.pick(sort === 'nursing' ? ['45', '47', '42', '73', '75'] : sort === 'maatwerk' ? ['06', '25', '54'] : ['54', '72', '79'])
  }

  #settings(sort: ProviderSort): number[] {
    if (sort === 'maatwerk')
      return this.#random.pick([
        [2, 3, 4],
        [3, 4, 5],
        [2, 3, 4, 5],
        [3, 5, 8],
        [3, 4, 7],
        [2, 3, 5, 6, 7],
      ])
    if (sort === 'digitaal') return this.#random.pick([[2], [2, 3], [3], [2, 3]])
    return sort === 'practice' ? [1] : []
  }

  #qualifications(sort: ProviderSort, serial: number): Qualification[] {
    if (sort === 'nursing' || sort === 'hospice' || sort === 'geriatrician') return []
    const section = sort === 'practice' ? 'II' : 'III'
    const year = 2022 + (serial % 4)
    const statute: Qualification = {
      kind: 'quality_statute',
      state: 'held',
      since: `${year}-0${1 + (serial % 9)}-15`,
      detail: `4.0, sectie ${section}`,
      evidence: 'Goedkeuring van Zorginstituut Nederland in het dossier.',
    }
    return serial % 5 === 0
      ? [statute, { kind: 'mental_health_network', state: 'held', since: '2024-09-01', evidence: 'Deelnemerslijst van het mentaal gezondheidsnetwerk.' }]
      : [statute]
  }
}
