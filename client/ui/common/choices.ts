import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import { contractLife } from '../../../server/model/contract.ts'
import { coordinationRequestLife } from '../../../server/model/coordinationRequest.ts'
import { extensionRequestLife } from '../../../server/model/extensionRequest.ts'
import { initiativeLife } from '../../../server/model/initiative.ts'
import { jobKinds, jobStatuses } from '../../../server/model/job.ts'
import { stepsOf } from '../../../server/model/life.ts'
import { mailKinds, mailStatuses } from '../../../server/model/mail.ts'
import { plafondRequestLife } from '../../../server/model/plafondRequest.ts'
import { policyLife } from '../../../server/model/policy.ts'
import { publicationLife } from '../../../server/model/publication.ts'
import { questionLife } from '../../../server/model/question.ts'
import { statuteSwitchLife } from '../../../server/model/statuteSwitch.ts'
import { digests } from '../../../server/model/user.ts'
import { workKinds, workTerms } from '../../../server/model/work.ts'

/** Every closed list of values of the API, in the order in which screens show it. The words stand in `client/i18n/<language>/choices.ts`. */
export const choiceGroups = {
  boolean: ['true', 'false'],
  job_kind: jobKinds,
  job_status: jobStatuses,
  mail_kind: mailKinds,
  mail_status: mailStatuses,
  digest: digests,
  role: ['viewer', 'contracting', 'team_lead', 'publisher', 'admin'],
  provider_kind: ['institution', 'independent'],
  legal_form: ['bv', 'nv', 'stichting', 'vereniging', 'cooperatie', 'eenmanszaak', 'maatschap', 'vof', 'cv'],
  profession: [
    'psychiater',
    'gz_psycholoog',
    'klinisch_psycholoog',
    'klinisch_neuropsycholoog',
    'psychotherapeut',
    'specialist_ouderengeneeskunde',
    'arts_vg',
    'other',
  ],
  setting: ['1', '2', '3', '4', '5', '6', '7', '8'],
  crisis_service: ['takes_part', 'offered_not_called', 'exempt', 'none'],
  crisis_service_ground: ['pregnant', 'older_than_57', 'physically_unable'],
  qualification_kind: [
    'kibg',
    'visitation_lvvp',
    'visitation_nip',
    'member_lvvp',
    'member_nip',
    'enc_nl',
    'limitatieve_lijst',
    'mental_health_network',
    'veldnorm_ziekenhuispsychiatrie',
    'addiction_care',
    'quality_statute',
    'hospice_list',
    'cooperation_legal',
    'cooperation_primary_care',
  ],
  qualification_state: ['held', 'applied'],
  hospice_detail: ['high_care_hospice', 'palliatieve_unit', 'bijna_thuis_huis'],
  track: ['maatwerk', 'digitaal', 'vrijgevestigd', 'standaard'],
  care_type: ['ggz', 'elv', 'grz', 'gzsp'],
  contract_status: contractLife.statuses,
  contract_step: stepsOf(contractLife),
  contract_step_for: stepsOf(contractLife),
  origin: ['known', 'new', 'statute_switch'],
  added_value: ['complex_care_demand', 'unique_in_region', 'other'],
  turn: ['insurer', 'provider'],
  performance: [
    'regulier',
    'ervaringsdeskundige_nlqf5',
    'facultatief_innovatief',
    'setting_8',
    'spravato',
    'contingency_management',
    'verblijf_complexe_comorbiditeit',
    'verkennend_gesprek',
    'patientgroep_afstemming',
    'schriftelijke_informatievoorziening',
    'toeslag_psychodiagnostiek',
    'elv_laag',
    'elv_hoog',
    'elv_palliatief',
    'elv_korsakov',
    'elv_gesloten_herstel',
    'elv_anw_hoog',
    'elv_wijkkliniek',
    'elv_hospice',
    'coordinatiefunctie_elv',
    'grz',
    'gzsp',
    'wzd',
  ],
  outcome: ['open', 'met', 'not_met', 'exempt', 'absent', 'present'],
  condition_outcome: ['open', 'met', 'not_met', 'exempt'],
  exclusion_outcome: ['open', 'absent', 'present'],
  proposal_outcome: ['open', 'accepted', 'rejected', 'countered'],
  party: ['provider', 'insurer'],
  plafond_request_status: plafondRequestLife.statuses,
  plafond_request_step: stepsOf(plafondRequestLife),
  plafond_request_step_for: stepsOf(plafondRequestLife),
  policy_status: policyLife.statuses,
  clause_kind: ['condition', 'exclusion', 'performance', 'framework', 'deadline', 'term', 'guard', 'evidence', 'process', 'register', 'expectation'],
  condition_kind: ['condition', 'exclusion'],
  enforce: ['block', 'warn', 'show'],
  framework_score: ['1', '2', '3', '4', '5'],
  audit_action: ['create', 'update', 'delete'],
  task_kind: ['condition_unmet', 'publication_stopped', 'list_behind', 'softened_clause'],
  task_cause: ['expired', 'not_met', 'present', 'open', 'exempt', 'qualification'],
  task_subject: ['contracts', 'publications', 'policies'],
  work_kind: workKinds,
  work_do: workKinds,
  work_term: workTerms,
  publication_status: publicationLife.statuses,
  impact_status: ['running', 'done', 'failed', 'stopped'],
  question_status: questionLife.statuses,
  question_step: stepsOf(questionLife),
  question_step_for: stepsOf(questionLife),
  statute_switch_status: statuteSwitchLife.statuses,
  statute_switch_step: stepsOf(statuteSwitchLife),
  statute_switch_step_for: stepsOf(statuteSwitchLife),
  statute_category: ['practice', 'institution'],
  statute_section: ['II', 'III'],
  initiative_status: initiativeLife.statuses,
  initiative_step: stepsOf(initiativeLife),
  initiative_step_for: stepsOf(initiativeLife),
  initiative_theme: ['sustainability', 'prevention', 'sustainable_employment', 'digitalisation', 'innovation', 'other'],
  coordination_request_status: coordinationRequestLife.statuses,
  coordination_request_step: stepsOf(coordinationRequestLife),
  coordination_request_step_for: stepsOf(coordinationRequestLife),
  extension_request_status: extensionRequestLife.statuses,
  extension_request_step: stepsOf(extensionRequestLife),
  extension_request_step_for: stepsOf(extensionRequestLife),
  standing: ['gecontracteerd', 'gedeeltelijk', 'in_onderhandeling'],
} as const

export type ChoiceGroup = keyof typeof choiceGroups

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
