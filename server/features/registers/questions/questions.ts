import { type Question, type QuestionStatus, questionComputed, questionFields, questionLife } from '../../../model/question.ts'
import type { InvalidField } from '../../../policy/engine/verdict.ts'
import { questionDueOn } from '../../../policy/rule_sets/ggz_2027/questionRules.ts'
import type { Resource, SaveContext } from '../../../records/resource.ts'
import { policySnapshot } from '../../policies/policyStore.ts'
import { providerName, registerNames, searchRegister } from '../ofProvider.ts'
import { registered } from '../registered.ts'
import { underPolicy } from '../underPolicy.ts'
import { questionFieldRules } from './questionFieldRules.ts'

const { validate, ...hooks } = registered<'questions', QuestionStatus, Question>({
  name: 'questions',
  life: questionLife,
  fields: questionFields,
  fieldRules: questionFieldRules,
  subjectsOf: underPolicy(),
})

/** The questions of providers, each with the day by which it is answered (GGZ-R-3 to R-5). */
export const questions: Resource<Question> = {
  name: 'questions',
  fields: questionFields,
  computed: questionComputed,
  joined: providerName('questions'),
  extras: () => ({
    ...registerNames('questions'),
    contract_reference: '(select reference from contracts where contracts.id = questions.contract_id)',
    owner_name: '(select full_name from users where users.id = questions.owner_id)',
  }),
  search: searchRegister('questions', 'reference', 'subject', 'question'),
  wordsOf: ['providers'],
  sort: ['awaited_on', 'ASC'],
  facets: ['status', 'policy_id', 'owner_id'],
  ...hooks,
  series: ({ after }) => ['VRG', after.received_on.slice(0, 4)],
  resolveInput: async ({ trx, before, after, actor, sent }) => {
    const { policy } = await policySnapshot(trx, after.policy_id)
    after.due_on = questionDueOn(policy, after)
    after.awaited_on = after.moved_due_on ?? after.due_on
    if (!before && !sent.has('owner_id')) after.owner_id = actor.id
  },
  validate: async (context) => {
    const verdict = await validate(context)
    return { ...verdict, invalid: [...verdict.invalid, ...(await foreignContractError(context))] }
  },
}

/** The contract that a question is about is the provider's own. */
async function foreignContractError({ trx, before, after }: SaveContext<Question>): Promise<InvalidField[]> {
  if (after.contract_id === null || after.contract_id === before?.contract_id) return []
  const own = await trx('contracts').where({ id: after.contract_id, provider_id: after.provider_id }).first('id')
  return own ? [] : [{ field: 'contract_id', message: 'Deze overeenkomst is van een andere zorgaanbieder.' }]
}
