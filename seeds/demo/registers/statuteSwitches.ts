import type { DemoUsername } from '../../../server/platform/auth/demoAccounts.ts'
import { type StatuteCategory, statuteCategories } from '../../../server/policy/engine/statuteSwitchRow.ts'
import { clausesAgainst } from '../../../server/policy/judgeRegister.ts'
import type { Row } from '../history.ts'
import type { ProviderMaker, ProviderSeed } from '../providers.ts'
import { digitaalStory } from '../stories/digitaal.ts'
import type { Story } from '../stories/story.ts'
import { vrijgevestigdStory } from '../stories/vrijgevestigd.ts'
import { tellStory } from '../tellStory.ts'
import { policyOf, type RegisterTelling } from './telling.ts'

interface SwitchStory {
  to: StatuteCategory
  notified_on: string
  fields: Record<string, unknown>
  owner: DemoUsername
  decision?: { status: 'accepted' | 'rejected' | 'withdrawn'; on: string; motivation?: string }
}

const grown = {
  cause: 'De praktijk is gegroeid van drie naar elf behandelaren en werkt met een regiebehandelaar per team.',
  impact: 'Naast setting 1 ook multidisciplinaire behandeling; de capaciteit voor nieuwe cliënten neemt met een derde toe.',
}
const shrunk = {
  cause: 'Twee van de drie vestigingen zijn overgedragen; de bestuurder gaat verder als vrijgevestigd behandelaar.',
  impact: 'Alleen nog monodisciplinaire zorg; lopende behandelingen gaan naar de overnemende instelling.',
}
const approved = (to: StatuteCategory, on: string) => ({
  statute_approved_on: on,
  statute_section: statuteCategories[to].section,
  statute_version: '4.0',
})

/** Two that were accepted, each with the contract it made, on the last days that are in time; the rest came too late, lacked something, or was withdrawn. */
const stories: readonly SwitchStory[] = [
  {
    to: 'institution',
    notified_on: '2026-06-22',
    fields: { ...grown, ...approved('institution', '2026-05-18') },
    owner: 'contracteerder',
    decision: { status: 'accepted', on: '2026-07-20' },
  },
  {
    to: 'practice',
    notified_on: '2026-08-31',
    fields: { ...shrunk, ...approved('practice', '2026-07-01') },
    owner: 'contracteerder2',
    decision: { status: 'accepted', on: '2026-09-14' },
  },
  {
    to: 'practice',
    notified_on: '2026-09-03',
    fields: { ...shrunk, ...approved('practice', '2026-06-15') },
    owner: 'contracteerder',
    decision: { status: 'rejected', on: '2026-09-22', motivation: 'De melding kwam na de uiterste datum; de overeenkomst in de huidige categorie loopt door.' },
  },
  {
    to: 'institution',
    notified_on: '2026-07-06',
    fields: { cause: grown.cause },
    owner: 'contracteerder2',
    decision: { status: 'withdrawn', on: '2026-08-10' },
  },
  {
    to: 'institution',
    notified_on: '2026-07-27',
    fields: { ...grown, ...approved('institution', '2026-08-20') },
    owner: 'contracteerder',
    decision: { status: 'rejected', on: '2026-10-05', motivation: 'Het kwaliteitsstatuut in sectie III is pas op 20 augustus goedgekeurd.' },
  },
  {
    to: 'institution',
    notified_on: '2026-11-16',
    fields: { ...approved('institution', '2026-06-29'), cause: grown.cause },
    owner: 'contracteerder2',
    decision: { status: 'rejected', on: '2026-12-08', motivation: 'Te laat gemeld, en de gevolgen voor het zorgaanbod zijn niet toegelicht.' },
  },
  { to: 'institution', notified_on: '2027-11-18', fields: { cause: grown.cause }, owner: 'contracteerder' },
]

/** A notice with what chance gave it: whose it is, and for an accepted one the contract that it makes. */
interface Plan {
  story: SwitchStory
  provider_id: number
  moves: { mover: ProviderSeed; contract: Story } | null
}

/** The notices of providers that moved between practice and institution, each told as far as today (GGZ-S-1 to S-4). */
export function tellStatuteSwitches(telling: RegisterTelling, maker: ProviderMaker): void {
  const plans: Plan[] = []
  const planOf = (story: SwitchStory, nth: number): Plan => {
    if (story.decision?.status !== 'accepted') return { story, provider_id: ofOldKind(telling, story, plans), moves: null }
    const mover = maker.make(story.to === 'practice' ? 'practice' : 'digitaal')
    const tell = story.to === 'practice' ? vrijgevestigdStory : digitaalStory
    const contract = tell(telling.random, mover, 'active', nth, 'known', story.decision.on)
    return { story, provider_id: 0, moves: { mover, contract: { ...contract, owner: story.owner, terms: { ...contract.terms, origin: 'statute_switch' } } } }
  }
  for (const [nth, story] of stories.entries()) plans.push(planOf(story, nth))
  for (const plan of plans) if (plan.story.notified_on <= telling.today) tellSwitch(telling, plan)
}

/** One of the providers that the demo has already, of the category that it says it leaves; none gives notice twice. */
function ofOldKind({ cases, random }: RegisterTelling, { to, notified_on }: SwitchStory, plans: readonly Plan[]): number {
  const track = to === 'practice' ? 'digitaal' : 'vrijgevestigd'
  const own = cases.filter(({ story }) => story.terms.track === track && story.terms.origin === 'known' && story.begun_on <= notified_on)
  return random.pick(own.filter((one) => plans.every(({ provider_id }) => provider_id !== one.provider_id))).provider_id
}

/** A provider that stands in its old category until its notice is accepted. */
function tellMover(
  { history, actors }: RegisterTelling,
  { to, notified_on, fields, owner }: SwitchStory,
  { fields: becomes, qualifications }: ProviderSeed,
): Row {
  const was = to === 'practice' ? { kind: 'institution', settings: [2] } : { kind: 'independent', settings: [1], profession: 'gz_psycholoog' }
  const row = history.create('providers', { archived: false, ...becomes, ...was }, '2024-02-12', actors[owner], [
    'crisis_service_ground',
    'crisis_service_evidence',
  ])
  for (const qualification of qualifications) {
    const statute = qualification.kind === 'quality_statute' ? { since: fields.statute_approved_on } : {}
    history.create('qualifications', { provider_id: row.id, ...qualification, ...statute }, notified_on, actors[owner])
  }
  return row
}

function tellSwitch(telling: RegisterTelling, plan: Plan): void {
  const { history, today, actors } = telling
  const { to, notified_on, decision, fields, owner } = plan.story
  const policy = policyOf(telling, 'GGZ-2027')
  const provider = plan.moves && tellMover(telling, plan.story, plan.moves.mover)
  const notice = {
    policy_id: policy.id,
    provider_id: provider?.id ?? plan.provider_id,
    status: 'notified',
    notified_on,
    from_category: to === 'practice' ? 'institution' : 'practice',
    to_category: to,
    statute_approved_on: null,
    statute_section: null,
    cause: null,
    impact: null,
    ...fields,
    effective_on: policy.contract_starts_on,
    owner_id: actors[owner].id,
  } as const
  const record = history.create('statute_switches', notice, notified_on, actors[owner])
  if (!decision || decision.on > today) return
  const { status, on, motivation } = decision
  const decided = { decided_on: on, decided_by: actors[owner].id }
  const facts = { policy, contract: { track: statuteCategories[to].track }, record: notice, today }
  const outcomes = {
    withdrawn: () => ({ closed_on: on }),
    rejected: () => ({ ...decided, motivation, rejection_clauses: clausesAgainst('statute_switches', facts, 'accepted') }),
    accepted: () => ({ ...decided, contract_id: tellAcceptance(telling, plan, provider!).id }),
  }
  history.update('statute_switches', record, { status, ...outcomes[status]() }, on, actors[owner])
}

/** From the day of the decision the provider stands in its new category, and has the draft that the decision made. */
function tellAcceptance(telling: RegisterTelling, { story, moves }: Plan, provider: Row): Row {
  const { mover, contract } = moves!
  const { kind, settings, profession } = mover.fields
  telling.history.update('providers', provider, { kind, settings, profession }, story.decision!.on, telling.actors[story.owner])
  return tellStory({ ...telling, policy: policyOf(telling, 'GGZ-2027') }, contract, provider.id)!
}
