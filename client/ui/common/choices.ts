import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import { type ChoiceGroup, choiceGroups } from '../../i18n/choiceGroups.ts'

/** Which list of values a field of a resource draws on; what is not here is shown as it is. */
export const fieldChoices: Record<string, Record<string, ChoiceGroup>> = {
  users: { digest: 'digest', role: 'role' },
  api_tokens: { role: 'role' },
  providers: {
    kind: 'provider_kind',
    legal_form: 'legal_form',
    profession: 'profession',
    settings: 'setting',
    crisis_service: 'crisis_service',
    crisis_service_ground: 'crisis_service_ground',
  },
  qualifications: { kind: 'qualification_kind', state: 'qualification_state', detail: 'hospice_detail' },
  contracts: {
    status: 'contract_status',
    track: 'track',
    care_type: 'care_type',
    origin: 'origin',
    added_value: 'added_value',
    settings: 'setting',
    turn: 'turn',
  },
  tariff_lines: { performance: 'performance' },
  assessments: { outcome: 'outcome', kind: 'condition_kind' },
  proposals: { party: 'party', outcome: 'proposal_outcome' },
  plafond_requests: { status: 'plafond_request_status', track: 'track' },
  questions: { status: 'question_status' },
  statute_switches: {
    status: 'statute_switch_status',
    from_category: 'statute_category',
    to_category: 'statute_category',
    statute_section: 'statute_section',
  },
  initiatives: { status: 'initiative_status', theme: 'initiative_theme' },
  coordination_requests: { status: 'coordination_request_status' },
  extension_requests: { status: 'extension_request_status' },
  policies: { status: 'policy_status', care_types: 'care_type', tracks: 'track' },
  clauses: { kind: 'clause_kind', enforce: 'enforce', tracks: 'track', care_types: 'care_type', performances: 'performance' },
  conditions: { kind: 'condition_kind', tracks: 'track', care_types: 'care_type' },
  audit_events: { action: 'audit_action' },
  tasks: { kind: 'task_kind', cause: 'task_cause', subject: 'task_subject' },
  policy_impacts: { status: 'impact_status' },
  policy_impact_lines: { status: 'contract_status', track: 'track', care_type: 'care_type' },
  jobs: { kind: 'job_kind', status: 'job_status' },
  mails: { kind: 'mail_kind', status: 'mail_status' },
  framework_scores: { score: 'framework_score' },
  publications: { status: 'publication_status', care_types: 'care_type' },
  publication_entries: { care_type: 'care_type', standing: 'standing', settings: 'setting', performances: 'performance' },
}

/** The group with the names of a resource's steps; `for` gives what a step is called in "Nog 3 punten voor …". */
export function stepGroupOf(resource: string, use?: 'for'): ChoiceGroup {
  const group = fieldChoices[resource]?.status?.replace('_status', '_step') ?? ''
  return (use ? `${group}_for` : group) as ChoiceGroup
}

/** A function that gives the word of a value of a group; the value itself when it is unknown. */
export function useChoiceText(): (group: ChoiceGroup, value: unknown) => string {
  const translate = useTranslate()
  return useMemo(
    () => (group, value) => (value === null || value === undefined || value === '' ? '' : translate(`choices.${group}.${String(value)}`, { _: String(value) })),
    [translate],
  )
}

/** The choices `{id, name}` of a group for SelectInput, radio and filters; `only` narrows them. */
export function useChoices(group: ChoiceGroup, only?: readonly string[]): { id: string; name: string }[] {
  const text = useChoiceText()
  return (choiceGroups[group] as readonly string[]).filter((id) => !only || only.includes(id)).map((id) => ({ id, name: text(group, id) }))
}
