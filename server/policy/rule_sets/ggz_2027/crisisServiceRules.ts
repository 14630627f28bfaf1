import type { ContractRule, ContractSubject } from '../../engine/subjects.ts'
import { isFilled } from '../../engine/terms.ts'

/** GGZ-V-7 to V-9: practising psychiatrists take part in the region's crisis service, or show why not. */
export const crisisServiceRules: readonly ContractRule[] = [
  {
    clause: 'GGZ-V-7',
    on: ['offered'],
    about: 'provider',
    field: null,
    holds: ({ provider }) => provider.profession !== null,
    message: () =>
      'Een vrijgevestigde psychiater neemt deel aan de crisisdienst in de regio; van deze praktijk is het beroep niet vastgelegd. Vult u dat in bij de zorgaanbieder.',
  },
  {
    clause: 'GGZ-V-7',
    on: ['offered'],
    about: 'provider',
    field: null,
    applies: isPsychiatrist,
    holds: servesOrIsExcused,
    message: () =>
      'Een vrijgevestigde psychiater neemt deel aan de crisisdienst in de regio of valt onder een uitzondering; dat is voor deze praktijk niet vastgelegd.',
  },
  {
    clause: 'GGZ-V-8',
    on: ['offered'],
    about: 'provider',
    field: null,
    applies: (subject) => isPsychiatrist(subject) && subject.provider.crisis_service === 'offered_not_called',
    holds: servesOrIsExcused,
    message: () =>
      'Heeft de psychiater zich aangeboden maar is die niet geraadpleegd, dan legt u het bewijs vast: de dienstovereenkomst of de (geanonimiseerde) reactie van de aanbieder die de crisisdiensten inroostert.',
  },
  {
    clause: 'GGZ-V-9',
    on: ['offered'],
    about: 'provider',
    field: null,
    applies: (subject) => isPsychiatrist(subject) && subject.provider.crisis_service === 'exempt',
    holds: servesOrIsExcused,
    message: () => 'Bij een vrijstelling van de crisisdienst legt u vast op welke grond de psychiater zich beroept; die ontbreekt.',
  },
]

function isPsychiatrist({ provider }: ContractSubject): boolean {
  return provider.profession === 'psychiater'
}

function servesOrIsExcused({ provider }: ContractSubject): boolean {
  if (provider.crisis_service === 'takes_part') return true
  if (provider.crisis_service === 'offered_not_called') return isFilled(provider.crisis_service_evidence)
  return provider.crisis_service === 'exempt' && isFilled(provider.crisis_service_ground)
}
