import { describe, expect, test } from 'vitest'
import { noObjection } from '../../server/policy/engine/verdict.ts'
import { judgeTariffLine } from '../../server/policy/judgeParts.ts'
import { performancesOf } from '../../server/policy/rule_sets/common/performances.ts'
import { aContract, contractSaid, type Row, spoken, type World } from './facts.ts'
import { ggz, kv, withClause } from './policies.ts'
import { aLine, aQualification } from './rows.ts'

const lines = '@tariff_lines'
const withLine = (line: Parameters<typeof aLine>[0], world: World = {}): World => ({ lines: [aLine(), aLine(line)], ...world })

describe('GGZ: performances at the offer, on 15-09-2026', () => {
  const held = (kind: string, overrides = {}) => ({ qualifications: [aQualification(kind, overrides)] })
  const digital: Row<World>[] = [
    [
      'GGZ-P-1, P-2: need no more than their line',
      { lines: [aLine({ performance: 'ervaringsdeskundige_nlqf5' }), aLine({ performance: 'facultatief_innovatief' })] },
    ],
    ['GGZ-P-3: setting 8, not on the list', withLine({ setting: 8 }), `GGZ-P-3${lines}`],
    ['GGZ-P-3: setting 7', withLine({ setting: 7 })],
    ['GGZ-P-3: named as a performance', withLine({ performance: 'setting_8' }), `GGZ-P-3${lines}`],
    ['GGZ-P-3: on the list from the start date', withLine({ setting: 8 }, held('limitatieve_lijst', { since: '2027-01-01' }))],
    ['GGZ-P-3: on the list from the day after', withLine({ setting: 8 }, held('limitatieve_lijst', { since: '2027-01-02' })), `GGZ-P-3${lines}`],
    ['GGZ-P-3: on the list until the start date', withLine({ setting: 8 }, held('limitatieve_lijst', { valid_until: '2027-01-01' }))],
    ['GGZ-P-3: on the list until the day before', withLine({ setting: 8 }, held('limitatieve_lijst', { valid_until: '2026-12-31' })), `GGZ-P-3${lines}`],
    [
      'GGZ-P-3: without a start, on the list from the policy’s',
      withLine({ setting: 8 }, { contract: { starts_on: null }, ...held('limitatieve_lijst', { since: '2027-01-01' }) }),
    ],
    ['GGZ-P-3: among the settings, without a line', { contract: { settings: [2, 8] } }, 'GGZ-P-3@settings'],
    ['GGZ-P-3: among the settings, on the list', { contract: { settings: [2, 8] }, ...held('limitatieve_lijst') }],
    ['GGZ-P-3: setting 7 among the settings', { contract: { settings: [2, 7] } }],
    ['GGZ-P-3: another list', withLine({ setting: 8 }, held('enc_nl')), `GGZ-P-3${lines}`],
    ['GGZ-P-4: spravato without ENC-NL', withLine({ performance: 'spravato' }), `GGZ-P-4${lines}`],
    ['GGZ-P-4: spravato with ENC-NL', withLine({ performance: 'spravato' }, held('enc_nl', { since: '2026-09-15', valid_until: '2026-09-15' }))],
    ['GGZ-P-4: spravato with ENC-NL from the day after', withLine({ performance: 'spravato' }, held('enc_nl', { since: '2026-09-16' })), `GGZ-P-4${lines}`],
    ['GGZ-P-4: spravato with ENC-NL applied for', withLine({ performance: 'spravato' }, held('enc_nl', { state: 'applied' })), `GGZ-P-4${lines}`],
    ['GGZ-P-5: addiction care and the circular', withLine({ performance: 'contingency_management', confirmed: true }, held('addiction_care'))],
    ['GGZ-P-5: addiction care without the circular', withLine({ performance: 'contingency_management' }, held('addiction_care')), `GGZ-P-5${lines}`],
    ['GGZ-P-5: the circular without addiction care', withLine({ performance: 'contingency_management', confirmed: true }), `GGZ-P-5${lines}`],
    [
      'GGZ-P-5: the circular on one of two lines',
      {
        lines: [aLine({ performance: 'contingency_management', confirmed: true }), aLine({ performance: 'contingency_management' })],
        ...held('addiction_care'),
      },
      `GGZ-P-5${lines}`,
    ],
    ['GGZ-P-6: without the field standard', withLine({ performance: 'verblijf_complexe_comorbiditeit' }), `GGZ-P-6${lines}`],
    ['GGZ-P-6: with the field standard', withLine({ performance: 'verblijf_complexe_comorbiditeit' }, held('veldnorm_ziekenhuispsychiatrie'))],
    ...['verkennend_gesprek', 'patientgroep_afstemming'].flatMap((performance): Row<World>[] => [
      [`GGZ-P-7: ${performance} outside a network`, withLine({ performance }), `GGZ-P-7${lines}`],
      [`GGZ-P-7: ${performance} in a network`, withLine({ performance }, held('mental_health_network'))],
    ]),
    ['GGZ-P-8: written information of an institution is like any other', withLine({ performance: 'schriftelijke_informatievoorziening' })],
    ['GGZ-P-9: so is its surcharge', withLine({ performance: 'toeslag_psychodiagnostiek' })],
  ]
  test.each(digital)('digitaal: %s', (_name, world, ...said) => expect(contractSaid('digitaal', 'offered', world)).toEqual(said))
  test.each(digital)('maatwerk: %s', (_name, world, ...said) => expect(contractSaid('maatwerk', 'offered', world)).toEqual(said))

  const practice: Row<World>[] = [
    ['GGZ-P-3: setting 8, even on the list', withLine({ setting: 8 }, held('limitatieve_lijst')), `GGZ-P-3${lines}`],
    ['GGZ-P-4: spravato, even with ENC-NL', withLine({ performance: 'spravato' }, held('enc_nl')), `GGZ-P-4${lines}`],
    [
      'GGZ-P-6: stay, even with the field standard',
      withLine({ performance: 'verblijf_complexe_comorbiditeit' }, held('veldnorm_ziekenhuispsychiatrie')),
      `GGZ-P-6${lines}`,
    ],
    ['GGZ-P-7: in a network', withLine({ performance: 'verkennend_gesprek' }, held('mental_health_network'))],
    ...(
      [
        ['GGZ-P-8', 'schriftelijke_informatievoorziening'],
        ['GGZ-P-9', 'toeslag_psychodiagnostiek'],
      ] as const
    ).flatMap(([clause, performance]): Row<World>[] => [
      [`${clause}: asked for`, withLine({ performance, requested_on: '2026-08-01' })],
      [`${clause}: not asked for`, withLine({ performance }), `${clause}${lines}`],
      [`${clause}: one of two not asked for`, { lines: [aLine({ performance, requested_on: '2026-08-01' }), aLine({ performance })] }, `${clause}${lines}`],
    ]),
  ]
  test.each(practice)('vrijgevestigd: %s', (_name, world, ...said) => expect(contractSaid('vrijgevestigd', 'offered', world)).toEqual(said))

  test('a practice’s setting 8 is cited from a chapter that has the clause', () => {
    expect(contractSaid('vrijgevestigd', 'save', withLine({ setting: 8 }))).toEqual([])
  })
  test('judged again on the day of signing', () => {
    const world = withLine({ performance: 'spravato' }, { qualifications: [aQualification('enc_nl', { valid_until: '2026-09-30' })] })
    expect(contractSaid('digitaal', 'offered', world)).toEqual([])
    expect(contractSaid('digitaal', 'signed', world)).toEqual([`GGZ-P-4${lines}`])
  })
  test('a clause that an administrator no longer lets block refuses nothing', () => {
    expect(contractSaid('digitaal', 'offered', { ...withLine({ performance: 'spravato' }), policy: withClause(ggz, 'GGZ-P-4', { enforce: 'warn' }) })).toEqual(
      [],
    )
  })
})

describe('KV: performances of elv at the offer, on 01-08-2024', () => {
  const hospice = (detail: string | null, overrides = {}): World =>
    withLine(
      { performance: 'elv_hospice' },
      { lines: [aLine({ performance: 'elv_hospice' })], qualifications: [aQualification('hospice_list', { detail, ...overrides })] },
    )
  const low = aLine({ performance: 'elv_laag' })
  const high = aLine({ performance: 'elv_hoog' })
  const agreed = '2024-06-01'
  const table: Row<World>[] = [
    ['KV-E-3: high without low', { lines: [high] }, `KV-E-3${lines}`],
    ['KV-E-3: high with low', { lines: [high, low] }],
    ['KV-E-3: low alone', { lines: [low] }],
    ...['elv_korsakov', 'elv_gesloten_herstel'].flatMap((performance): Row<World>[] => [
      [`KV-P-1: ${performance} unconfirmed`, { lines: [low, aLine({ performance, regional_agreement_on: agreed, max_stay_days: 42 })] }, `KV-P-1${lines}`],
      [
        `KV-P-1: ${performance} confirmed; KV-P-2: 42 days`,
        { lines: [low, aLine({ performance, confirmed: true, regional_agreement_on: agreed, max_stay_days: 42 })] },
      ],
      [
        `KV-P-1: ${performance} without the preferent insurer's agreement`,
        { lines: [low, aLine({ performance, confirmed: true, max_stay_days: 42 })] },
        `KV-P-1${lines}`,
      ],
      [
        `KV-P-2: ${performance} of 43 days`,
        { lines: [low, aLine({ performance, confirmed: true, regional_agreement_on: agreed, max_stay_days: 43 })] },
        `KV-P-2${lines}`,
      ],
      [
        `KV-P-2: ${performance} without an agreed stay`,
        { lines: [low, aLine({ performance, confirmed: true, regional_agreement_on: agreed })] },
        `KV-P-2${lines}`,
      ],
    ]),
    ['KV-P-1: wijkkliniek without the agreement', { lines: [low, aLine({ performance: 'elv_wijkkliniek' })] }, `KV-P-1${lines}`],
    ['KV-P-1: wijkkliniek with it', { lines: [low, aLine({ performance: 'elv_wijkkliniek', regional_agreement_on: agreed })] }],
    ['KV-P-3: all there', { lines: [low, high, aLine({ performance: 'elv_anw_hoog', confirmed: true, regional_agreement_on: '2024-06-01' })] }],
    ['KV-P-3: no high line', { lines: [low, aLine({ performance: 'elv_anw_hoog', confirmed: true, regional_agreement_on: '2024-06-01' })] }, `KV-P-3${lines}`],
    ['KV-P-1, P-3: no regional agreement', { lines: [low, high, aLine({ performance: 'elv_anw_hoog', confirmed: true })] }, `KV-P-1${lines}`, `KV-P-3${lines}`],
    ['KV-P-3: not confirmed', { lines: [low, high, aLine({ performance: 'elv_anw_hoog', regional_agreement_on: '2024-06-01' })] }, `KV-P-3${lines}`],
    [
      'KV-P-1: one of two confirmed',
      {
        lines: [
          low,
          aLine({ performance: 'elv_korsakov', confirmed: true, regional_agreement_on: agreed, max_stay_days: 42 }),
          aLine({ performance: 'elv_gesloten_herstel', regional_agreement_on: agreed, max_stay_days: 42 }),
        ],
      },
      `KV-P-1${lines}`,
    ],
    [
      'KV-P-3: one of two complete',
      {
        lines: [
          low,
          high,
          aLine({ performance: 'elv_anw_hoog', confirmed: true, regional_agreement_on: '2024-06-01' }),
          aLine({ performance: 'elv_anw_hoog' }),
        ],
      },
      `KV-P-1${lines}`,
      `KV-P-3${lines}`,
    ],
    ['KV-P-1, P-3: nothing there', { lines: [low, aLine({ performance: 'elv_anw_hoog' })] }, `KV-P-1${lines}`, `KV-P-3${lines}`],
    ['KV-P-4: not on the list', { lines: [aLine({ performance: 'elv_hospice' })] }, `KV-P-4${lines}`],
    ['KV-P-4: a High Care Hospice', hospice('high_care_hospice')],
    ['KV-P-4: a Palliatieve Unit', hospice('palliatieve_unit')],
    ['KV-P-4: a Bijna Thuis Huis', hospice('bijna_thuis_huis'), `KV-P-4${lines}`],
    ['KV-P-4: of an unknown type', hospice(null), `KV-P-4${lines}`],
    ['KV-P-4: on the list until the day before', hospice('palliatieve_unit', { valid_until: '2024-07-31' }), `KV-P-4${lines}`],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(contractSaid('standaard', 'offered', world)).toEqual(said))
  test('bind no other care', () => {
    const lines = [high, aLine({ performance: 'elv_hospice' })]
    expect(contractSaid('standaard', 'offered', { contract: { care_type: 'grz' }, lines })).toEqual(['invalid@tariff_lines'])
    expect(contractSaid('standaard', 'offered', { contract: { care_type: 'grz' }, lines: [aLine({ performance: 'grz' })] })).toEqual([])
  })
  test('KV-P-2: without a number of days any stay goes', () => {
    const world = {
      policy: withClause(kv, 'KV-P-2', { days: null }),
      lines: [low, aLine({ performance: 'elv_korsakov', confirmed: true, regional_agreement_on: agreed })],
    }
    expect(contractSaid('standaard', 'offered', world)).toEqual([])
  })
})

describe('the save of a tariff line', () => {
  const table: [string, string, string, ...string[]][] = [
    ['ggz', 'regulier', 'ggz'],
    ['ggz', 'spravato', 'ggz'],
    ['ggz', 'grz', 'ggz', 'invalid@performance'],
    ['ggz', 'elv_laag', 'ggz', 'invalid@performance'],
    ['elv', 'elv_laag', 'kv'],
    ['elv', 'elv_hoog', 'kv'],
    ['elv', 'elv_palliatief', 'kv'],
    ['elv', 'elv_korsakov', 'kv'],
    ['elv', 'grz', 'kv', 'invalid@performance'],
    ['elv', 'regulier', 'kv', 'invalid@performance'],
    ['grz', 'grz', 'kv'],
    ['grz', 'elv_korsakov', 'kv', 'invalid@performance'],
    ['gzsp', 'gzsp', 'kv'],
    ['elv', 'wzd', 'kv', 'KV-P-9@performance'],
    ['grz', 'wzd', 'kv', 'KV-P-9@performance'],
  ]
  test.each(table)('KV-P-9 and care types: %s, %s', (care_type, performance, book, ...said) => {
    const [policy, track] = book === 'kv' ? [kv, 'standaard'] : [ggz, 'digitaal']
    expect(spoken(judgeTariffLine({ policy, contract: aContract(track, { care_type }), line: aLine({ performance }) }))).toEqual(said)
  })
  test('the performances of a care type, each once', () => {
    expect(performancesOf(kv, 'elv')).toEqual([
      'elv_laag',
      'elv_hoog',
      'elv_palliatief',
      'elv_wijkkliniek',
      'elv_korsakov',
      'elv_gesloten_herstel',
      'elv_anw_hoog',
      'elv_hospice',
      'coordinatiefunctie_elv',
      'wzd',
    ])
    expect(performancesOf(kv, 'ggz')).toEqual(['regulier'])
    expect(performancesOf(kv, 'other')).toEqual([])
  })
})

describe('a tariff as a percentage of the NZa maximum', () => {
  test.each([100, 100.01, 110, 110.01, '111', 400])('of %s is no objection, whatever the performance', (tariff_percentage) => {
    for (const performance of ['regulier', 'facultatief_innovatief', 'spravato'])
      expect(judgeTariffLine({ policy: ggz, contract: aContract('digitaal'), line: { ...aLine({ performance }), tariff_percentage } })).toEqual(noObjection())
  })
})
