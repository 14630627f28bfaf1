import type { contractLife } from '../../server/model/contract.ts'
import type { coordinationRequestLife } from '../../server/model/coordinationRequest.ts'
import type { extensionRequestLife } from '../../server/model/extensionRequest.ts'
import type { initiativeLife } from '../../server/model/initiative.ts'
import type { StatusOf, StepOf } from '../../server/model/life.ts'
import type { plafondRequestLife } from '../../server/model/plafondRequest.ts'
import type { policyLife } from '../../server/model/policy.ts'
import type { publicationLife } from '../../server/model/publication.ts'
import type { questionLife } from '../../server/model/question.ts'
import type { statuteSwitchLife } from '../../server/model/statuteSwitch.ts'
import type { ChoiceGroup, choiceGroups } from './choiceGroups.ts'

/** The lives whose steps are taken from the page of the case. */
interface Stepped {
  contract: typeof contractLife
  plafond_request: typeof plafondRequestLife
  question: typeof questionLife
  statute_switch: typeof statuteSwitchLife
  initiative: typeof initiativeLife
  coordination_request: typeof coordinationRequestLife
  extension_request: typeof extensionRequestLife
}
interface Lives extends Stepped {
  policy: typeof policyLife
  publication: typeof publicationLife
}

/** The words that every language has for each status and each step to one: a status without its words does not compile. */
export type LifeWords = { readonly [Noun in keyof Lives as `${Noun}_status`]: Readonly<Record<StatusOf<Lives[Noun]>, string>> } & {
  readonly [Noun in keyof Stepped as `${Noun}_step` | `${Noun}_step_for`]: Readonly<Record<StepOf<Stepped[Noun]>, string>>
}

/** The words that every language has for each value of every other closed list: a value without its word does not compile. */
export type ChoiceWords = LifeWords & {
  readonly [Group in Exclude<ChoiceGroup, keyof LifeWords>]: Readonly<Record<(typeof choiceGroups)[Group][number], string>> & Record<string, string>
}
