import { parseArgs } from 'node:util'
import { benchDatabase } from './benchDatabase.ts'
import { type BenchServer, buildServer, startBare, startProduct } from './benchServer.ts'
import { dashboardFigures } from './dashboardBench.ts'
import { measureImpact } from './impactBench.ts'
import { type Figures, type Load, measureList, measureRecord, measureSave, measureSearch } from './measure.ts'
import { measureLists } from './publicationsBench.ts'
import { measureHome } from './workBench.ts'

interface Measured {
  list: Figures
  filtered: Figures
  record: Figures
  save: Figures
}

const aims = { list: 1, filtered: null, record: 0.7, save: 0.5 } as const
const names = { list: 'lijst met totaal', filtered: 'lijst met filter en totaal', record: 'één overeenkomst', save: 'opslaan' } as const

/**
 * `npm run bench`: the product beside a bare Express + Knex handler, one after the other over the same large SQLite database, and the list at
 * two sizes, then the list of contracted parties (alone with --lists) and the start
 * page of a user with 500 tasks (alone with --work). With --impact, instead: a draft policy
 * against 100,000 contracts (or --contracts) and saves beside it. The search over everything is measured last (alone with --search), and the dashboard (alone with --dashboard). Options: --quick, --providers, --contracts, --seconds, --connections, --rounds, --profile FOLDER.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      providers: { type: 'string' },
      contracts: { type: 'string' },
      seconds: { type: 'string' },
      connections: { type: 'string', default: '10' },
      rounds: { type: 'string' },
      profile: { type: 'string' },
      impact: { type: 'boolean', default: false },
      lists: { type: 'boolean', default: false },
      work: { type: 'boolean', default: false },
      search: { type: 'boolean', default: false },
      dashboard: { type: 'boolean', default: false },
    },
  })
  const providers = Number(values.providers ?? (values.quick ? 5_000 : 100_000))
  const contracts = Number(values.contracts ?? (values.quick ? 10_000 : 200_000))
  const load: Load = { seconds: Number(values.seconds ?? (values.quick ? 1 : 5)), connections: Number(values.connections) }
  const rounds = Number(values.rounds ?? (values.quick ? 1 : 2))
  const sizes = values.quick ? ([1_000, 10_000] as const) : ([10_000, 1_000_000] as const)
  buildServer()
  if (values.lists) return measureLists()
  if (values.work) return measureHome(providers, contracts, load)
  if (values.search) return searchAt(providers, contracts, load)
  if (values.dashboard) return dashboardAt(providers, contracts, load)
  if (values.impact) return measureImpact(Number(values.contracts ?? (values.quick ? 5_000 : 100_000)), values.profile)

  const file = await benchDatabase(providers, contracts)
  const product: Measured[] = []
  const bare: Measured[] = []
  for (let round = 0; round < rounds; round += 1) {
    product.push(await measured(await startProduct(file, values.profile), load, contracts))
    bare.push(await measured(await startBare(file), load, contracts))
  }
  console.log(`\n## ${providers} zorgaanbieders, ${contracts} overeenkomsten; ${load.connections} verbindingen, ${load.seconds} s, beste van ${rounds}\n`)
  print(best(product), best(bare))
  const [small, large] = [await listAt(sizes[0], load), await listAt(sizes[1], load)]
  console.log(`\n## Lijst met totaal, één verbinding\n`)
  console.log('| overeenkomsten | p50 ms | p95 ms |\n|---:|---:|---:|')
  console.log(`| ${sizes[0]} | ${ms(small.p50)} | ${ms(small.p95)} |\n| ${sizes[1]} | ${ms(large.p50)} | ${ms(large.p95)} |`)
  console.log(`\nverhouding p50: ${(large.p50 / small.p50).toFixed(2)} (streven: hoogstens 1.50)`)
  await measureLists()
  await measureHome(providers, contracts, load)
  await searchAt(providers, contracts, load)
  await dashboardAt(providers, contracts, load)
}

/** The state of the season, asked again and again and just after a save. */
async function dashboardAt(providers: number, contracts: number, load: Load): Promise<void> {
  const server = await startProduct(await benchDatabase(providers, contracts))
  try {
    const { asked, anew } = await dashboardFigures(server, load)
    console.log(`\n## Stand van het seizoen: ${providers} zorgaanbieders, ${contracts} overeenkomsten, één verbinding\n`)
    console.log('| | p50 ms | p95 ms | streven p95 |\n|---|---:|---:|---:|')
    console.log(`| opnieuw gevraagd | ${ms(asked.p50)} | ${ms(asked.p95)} | 300 |\n| meteen na een wijziging | ${ms(anew.p50)} | ${ms(anew.p95)} | 300 |`)
  } finally {
    await server.stop()
  }
}

/** The search over everything, as one person types after another. */
async function searchAt(providers: number, contracts: number, load: Load): Promise<void> {
  const server = await startProduct(await benchDatabase(providers, contracts))
  try {
    await measureSearch(server, { connections: 1, seconds: 2 })
    const { p50, p95, cpu } = await measureSearch(server, { ...load, connections: 1 })
    console.log(`\n## Zoeken in alles: ${providers} zorgaanbieders, ${contracts} overeenkomsten, één verbinding\n`)
    console.log(`p50 ${ms(p50)} ms, p95 ${ms(p95)} ms (streven: minder dan 50), rekentijd ${cpu === null ? '–' : ms(cpu)} ms`)
  } finally {
    await server.stop()
  }
}

async function measured(server: BenchServer, load: Load, contracts: number): Promise<Measured> {
  // Until the engine has compiled what it runs.
  const warm = { ...load, seconds: 3 }
  try {
    await measureList(server, warm)
    const list = await measureList(server, load)
    const filtered = await measureList(server, load, { status: 'active' })
    await measureRecord(server, warm, contracts)
    const record = await measureRecord(server, load, contracts)
    await measureSave(server, warm)
    return { list, filtered, record, save: await measureSave(server, load) }
  } finally {
    await server.stop()
  }
}

async function listAt(contracts: number, load: Load): Promise<Figures> {
  const server = await startProduct(await benchDatabase(Math.min(contracts, 100_000), contracts))
  try {
    const one = { ...load, connections: 1 }
    await measureList(server, { ...one, seconds: 1 })
    return await measureList(server, one)
  } finally {
    await server.stop()
  }
}

/** Of each kind of request, the round in which it ran fastest: the machine is shared with others. */
function best(rounds: readonly Measured[]): Measured {
  const of = (kind: keyof Measured): Figures => rounds.map((round) => round[kind]).reduce((one, other) => (other.perSecond > one.perSecond ? other : one))
  return { list: of('list'), filtered: of('filtered'), record: of('record'), save: of('save') }
}

const ms = (time: number): string => time.toFixed(2)

const figures = ({ perSecond, p50, p95, cpu }: Figures): string[] => [perSecond.toFixed(0), ms(p50), ms(p95), cpu === null ? '' : ms(cpu)]

function print(product: Measured, bare: Measured): void {
  console.log('| | product /s | p50 ms | p95 ms | cpu ms | kaal /s | p50 ms | p95 ms | cpu ms | verhouding | streven |')
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|')
  for (const kind of Object.keys(names) as (keyof Measured)[]) {
    const [one, other] = [product[kind], bare[kind]]
    const cells = [...figures(one), ...figures(other), (one.perSecond / other.perSecond).toFixed(2), aims[kind]?.toFixed(1) ?? '']
    console.log(`| ${names[kind]} | ${cells.join(' | ')} |`)
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
