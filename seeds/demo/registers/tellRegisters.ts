import type { ProviderMaker } from '../providers.ts'
import { tellInitiatives } from './initiatives.ts'
import { tellQuestions } from './questions.ts'
import { tellStatuteSwitches } from './statuteSwitches.ts'
import type { RegisterTelling } from './telling.ts'

/** The registers of the demo, told after everything else. */
export function tellRegisters(telling: RegisterTelling, maker: ProviderMaker): void {
  tellQuestions(telling)
  tellStatuteSwitches(telling, maker)
  tellInitiatives(telling)
}
