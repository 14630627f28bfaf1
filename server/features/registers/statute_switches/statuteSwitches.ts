import { type StatuteSwitch, type StatuteSwitchStatus, statuteSwitchComputed, statuteSwitchFields, statuteSwitchLife } from '../../../model/statuteSwitch.ts'
import { clausesAgainst } from '../../../policy/judgeRegister.ts'
import type { Resource, SaveContext } from '../../../records/resource.ts'
import { uniqueBy } from '../../../records/uniqueBy.ts'
import { policySnapshot } from '../../policies/policyStore.ts'
import { deciding } from '../decided.ts'
import { providerName, registerNames, searchRegister } from '../ofProvider.ts'
import { registered } from '../registered.ts'
import { contractOfSwitch } from './contractOfSwitch.ts'
import { type StatuteSwitchFacts, statuteSwitchFacts } from './statuteSwitchFacts.ts'
import { statuteSwitchFieldRules } from './statuteSwitchFieldRules.ts'

const isOpen = ({ status }: StatuteSwitch): boolean => status === 'notified'

/** The notices of providers that move between the categories of the quality statute; an accepted one makes a contract (GGZ-S-1 to S-4). */
export const statuteSwitches: Resource<StatuteSwitch> = {
  name: 'statute_switches',
  fields: statuteSwitchFields,
  computed: statuteSwitchComputed,
  joined: providerName('statute_switches'),
  extras: () => ({
    ...registerNames('statute_switches'),
    contract_reference: '(select reference from contracts where contracts.id = statute_switches.contract_id)',
    owner_name: '(select full_name from users where users.id = statute_switches.owner_id)',
    decided_by_name: '(select full_name from users where users.id = statute_switches.decided_by)',
  }),
  search: searchRegister('statute_switches', 'reference'),
  wordsOf: ['providers'],
  sort: ['notified_on', 'DESC'],
  unique: [
    uniqueBy<StatuteSwitch>({
      columns: ['provider_id', 'policy_id'],
      applies: isOpen,
      narrow: (query) => void query.where({ status: 'notified' }),
      message: 'Van deze zorgaanbieder wacht onder dit inkoopbeleid al een melding op een besluit.',
    }),
  ],
  facets: ['status', 'to_category', 'policy_id', 'owner_id'],
  ...registered<'statute_switches', StatuteSwitchStatus, StatuteSwitch, StatuteSwitchFacts>({
    name: 'statute_switches',
    life: statuteSwitchLife,
    fields: statuteSwitchFields,
    fieldRules: statuteSwitchFieldRules,
    subjectsOf: statuteSwitchFacts,
  }),
  needs: deciding(['accepted', 'rejected']),
  series: async ({ trx, after }) => ['WKS', (await policySnapshot(trx, after.policy_id)).policy.contract_starts_on.slice(0, 4)],
  resolveInput,
  beforeOperation: contractOfSwitch,
}

async function resolveInput({ trx, before, after, actor, today, sent }: SaveContext<StatuteSwitch>): Promise<void> {
  const { policy } = await policySnapshot(trx, after.policy_id)
  if (!sent.has('from_category') && sent.has('to_category')) after.from_category = after.to_category === 'practice' ? 'institution' : 'practice'
  if (!before) {
    if (!sent.has('effective_on')) after.effective_on = policy.contract_starts_on
    if (!sent.has('owner_id')) after.owner_id = actor.id
    return
  }
  const decided = before.status === 'notified' && (after.status === 'accepted' || after.status === 'rejected')
  if (!decided) return
  after.decided_by = actor.id
  if (after.status === 'rejected') {
    const [facts] = await statuteSwitchFacts(trx, [after], today)
    after.rejection_clauses = clausesAgainst('statute_switches', facts!, 'accepted')
  }
}
