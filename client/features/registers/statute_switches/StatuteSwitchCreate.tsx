import { OwnerInput } from '../../../ui/absence/OwnerInput.tsx'
import { today } from '../../../ui/common/dates.ts'
import { RegisterCreate } from '../RegisterCreate.tsx'
import { DayInput, PolicyInput, ProviderInput } from '../registerInputs.tsx'
import { CategoryInput, ReasonInputs, StatuteInputs } from './switchInputs.tsx'

/** A notice that came in, as complete as it is: what still lacks is filled in on its page. */
export function StatuteSwitchCreate() {
  return (
    <RegisterCreate resource="statute_switches" title="statute_switches.create" hint="statute_switches.create_hint" defaultValues={{ notified_on: today() }}>
      <ProviderInput />
      <PolicyInput filter={{ tracks: 'vrijgevestigd' }} />
      <CategoryInput />
      <DayInput source="notified_on" must />
      <StatuteInputs />
      <ReasonInputs />
      <OwnerInput margin="none" />
    </RegisterCreate>
  )
}
