import type { RegisterSubject } from '../../policy/engine/registerRules.ts'
import type { FieldRule } from '../../policy/engine/rule.ts'
import { personalTraitIn } from '../../policy/privacy/personalText.ts'

/** Text in which no citizen service number of an insured person stands: nothing about an insured person is kept. */
export function withoutCitizenNumber<Row extends { received_on: string }>(field: keyof Row & string): FieldRule<RegisterSubject<Row>> {
  return {
    field,
    on: ['save'],
    applies: ({ record }) => typeof record[field] === 'string',
    holds: ({ record }) => personalTraitIn(String(record[field]), record.received_on) !== 'citizen_number',
    message: () => 'Hierin lijkt een burgerservicenummer te staan; laat alle gegevens van verzekerden weg.',
  }
}
