import type { FieldRule } from '../../../policy/engine/rule.ts'
import { statuteCategories } from '../../../policy/engine/statuteSwitchRow.ts'
import { isFilled } from '../../../policy/engine/terms.ts'
import { notBefore } from '../notBefore.ts'
import type { StatuteSwitchFacts } from './statuteSwitchFacts.ts'

/** What the fields of a notice must be, whatever the clauses say, and what an acceptance needs to make its contract. */
export const statuteSwitchFieldRules: readonly FieldRule<StatuteSwitchFacts>[] = [
  {
    field: 'to_category',
    on: ['save'],
    holds: ({ record }) => record.from_category !== record.to_category,
    message: ({ record }) =>
      `Een wisseling gaat van praktijk naar instelling of andersom; opgegeven is tweemaal ${statuteCategories[record.to_category].name}.`,
  },
  {
    field: 'policy_id',
    on: ['save'],
    holds: ({ policy, contract }) => policy.tracks.includes(contract.track),
    message: ({ policy, contract }) => `${policy.title} kent geen wisseling van kwaliteitsstatuut: er is geen contractvariant ${contract.track}.`,
  },
  notBefore<StatuteSwitchFacts['record']>('decided_on', 'Het besluit', 'notified_on', 'de melding'),
  notBefore<StatuteSwitchFacts['record']>('closed_on', 'De intrekking', 'notified_on', 'de melding'),
  {
    field: 'motivation',
    on: ['rejected'],
    holds: ({ record }) => isFilled(record.motivation),
    message: () => 'Een afwijzing wordt toegelicht; vult u de motivering in.',
  },
  {
    field: 'policy_id',
    on: ['accepted'],
    holds: ({ policy_status }) => policy_status === 'published',
    message: () => 'Onder dit inkoopbeleid kan geen overeenkomst worden begonnen: het is een concept of gesloten.',
  },
  {
    field: 'provider_id',
    on: ['accepted'],
    holds: ({ provider, record }) => provider.kind === statuteCategories[record.to_category].kind,
    message: ({ provider, record }) =>
      `${provider.name} staat nog niet vastgelegd als ${statuteCategories[record.to_category].name.replace('een ', '')}: past u bij de zorgaanbieder de soort aan, of kiest u hier de zorgaanbieder die in de nieuwe categorie is vastgelegd.`,
  },
  {
    field: 'provider_id',
    on: ['accepted'],
    holds: ({ live_contract }) => live_contract === null,
    message: ({ provider, live_contract }) =>
      `${provider.name} heeft onder dit inkoopbeleid al een lopende overeenkomst, ${live_contract}; die wordt eerst ingetrokken of beëindigd.`,
  },
]
