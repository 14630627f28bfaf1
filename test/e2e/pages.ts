import type { Builders } from '../support/builders.ts'
import { changeIn, copyTo, impactOf } from '../support/impacts.ts'
import type { Session } from '../support/session.ts'
import type { AccountName } from '../support/templates.ts'

/** A page of the product: who looks at it, and where it is. */
export interface ProductPage {
  name: string
  as: AccountName
  path(api: Builders & { as(name: AccountName): Promise<Session> }): Promise<string>
}

const at = (path: string) => async () => path
const firstOf =
  (resource: string, filter: object, suffix = ''): ProductPage['path'] =>
  async (api) => {
    const [record] = await (await api.as('contracteerder')).list(resource, filter, { range: [0, 0] })
    return `/${resource}/${record.id}/show${suffix}`
  }

/** The provider of the first record of a resource. */
const providerOf =
  (resource: string): ProductPage['path'] =>
  async (api) => {
    const [record] = await (await api.as('contracteerder')).list(resource, {}, { range: [0, 0] })
    return `/providers/${record.provider_id}/show`
  }

const contractTabs = ['overview', 'assessment', 'tariffs', 'negotiation', 'framework', 'production', 'amendments', 'history']

/** Every page of the product, with a record that shows as much of it as there is. */
export const pages: readonly ProductPage[] = [
  { name: 'the start page of the staff', as: 'contracteerder', path: at('/') },
  { name: 'the start page of a team lead', as: 'teamleider', path: at('/') },
  { name: 'the start page of a reader', as: 'raadpleger', path: at('/') },
  { name: 'the start page of a publisher', as: 'publicist', path: at('/') },
  { name: 'the start page of an admin', as: 'beheerder', path: at('/') },
  { name: 'the state of the season', as: 'teamleider', path: at('/season') },
  { name: 'the state of the season as a reader sees it', as: 'raadpleger', path: at('/season') },
  { name: 'contracts', as: 'contracteerder', path: at('/contracts') },
  { name: 'claims figures of many contracts', as: 'contracteerder', path: at('/production') },
  { name: 'a new contract', as: 'contracteerder', path: at('/contracts/create') },
  ...contractTabs.map((tab) => ({
    name: `an active contract, ${tab}`,
    as: 'contracteerder' as const,
    path: firstOf('contracts', { track: 'maatwerk', status: 'active' }, `?tab=${tab}`),
  })),
  { name: 'a contract being assessed', as: 'contracteerder', path: firstOf('contracts', { track: 'digitaal', status: 'assessing' }, '?tab=assessment') },
  { name: 'a draft', as: 'contracteerder', path: firstOf('contracts', { status: 'draft' }) },
  {
    name: 'a contract as a reader sees its assessment',
    as: 'raadpleger',
    path: firstOf('contracts', { track: 'digitaal', status: 'assessing' }, '?tab=assessment'),
  },
  { name: 'plafond requests', as: 'teamleider', path: at('/plafond_requests') },
  { name: 'a new plafond request', as: 'contracteerder', path: at('/plafond_requests/create') },
  { name: 'a plafond request to decide', as: 'teamleider', path: firstOf('plafond_requests', { status: 'complete' }) },
  { name: 'a draft plafond request', as: 'contracteerder', path: firstOf('plafond_requests', { status: 'draft' }) },
  { name: 'a decided plafond request', as: 'raadpleger', path: firstOf('plafond_requests', { status: ['approved', 'partially_approved'] }) },
  { name: 'first years', as: 'contracteerder', path: at('/first_year_monitors') },
  { name: 'a first year that deviates', as: 'contracteerder', path: firstOf('first_year_monitors', { deviates: true }) },
  { name: 'a first year that is concluded', as: 'raadpleger', path: firstOf('first_year_monitors', { concluded: true }) },
  { name: 'a contract in its first year', as: 'contracteerder', path: firstOf('contracts', { track: 'digitaal', origin: 'new', status: 'active' }) },
  {
    name: 'the framework of a standard contract as a reader sees it',
    as: 'raadpleger',
    path: firstOf('contracts', { care_type: 'elv', status: 'active' }, '?tab=framework'),
  },
  { name: 'the tariffs of a grz contract', as: 'contracteerder', path: firstOf('contracts', { care_type: 'grz', status: 'active' }, '?tab=tariffs') },
  {
    name: 'a grz provider in the experiment with modular funding',
    as: 'contracteerder',
    path: async (api) => {
      const staff = await api.as('contracteerder')
      const taking = (await staff.list('providers', { modular_funding_from_gte: '2025-01-01' })).map(({ id }) => id)
      const [contract] = await staff.list('contracts', { care_type: 'grz', provider_id: taking }, { range: [0, 0] })
      return `/providers/${contract.provider_id}/show`
    },
  },
  { name: 'the period of a policy with uniform conditions', as: 'beheerder', path: firstOf('policies', { code: 'KV-2025-2026' }, '?tab=policy') },
  { name: 'providers', as: 'contracteerder', path: at('/providers') },
  { name: 'a new provider', as: 'contracteerder', path: at('/providers/create') },
  {
    name: 'a provider',
    as: 'contracteerder',
    path: async (api) => {
      const [contract] = await (await api.as('contracteerder')).list('contracts', { track: 'maatwerk', status: 'active' }, { range: [0, 0] })
      return `/providers/${contract.provider_id}/show`
    },
  },
  { name: 'a psychiatrist', as: 'raadpleger', path: firstOf('providers', { profession: 'psychiater' }) },
  { name: 'qualifications', as: 'contracteerder', path: at('/qualifications') },
  { name: 'questions', as: 'contracteerder', path: at('/questions') },
  { name: 'a new question', as: 'contracteerder', path: at('/questions/create') },
  { name: 'an open question that is late', as: 'contracteerder', path: firstOf('questions', { status: 'open' }) },
  { name: 'an answered question, as a reader', as: 'raadpleger', path: firstOf('questions', { status: 'answered' }) },
  { name: 'statute switches', as: 'contracteerder', path: at('/statute_switches') },
  { name: 'a new statute switch', as: 'contracteerder', path: at('/statute_switches/create') },
  { name: 'a statute switch to decide', as: 'contracteerder', path: firstOf('statute_switches', { status: 'notified' }) },
  { name: 'an accepted statute switch', as: 'raadpleger', path: firstOf('statute_switches', { status: 'accepted' }) },
  { name: 'a rejected statute switch', as: 'contracteerder', path: firstOf('statute_switches', { status: 'rejected' }) },
  { name: 'initiatives', as: 'contracteerder', path: at('/initiatives') },
  { name: 'a new initiative', as: 'contracteerder', path: at('/initiatives/create') },
  { name: 'an initiative in progress', as: 'contracteerder', path: firstOf('initiatives', { status: 'in_progress' }) },
  { name: 'a realised initiative', as: 'raadpleger', path: firstOf('initiatives', { status: 'realised' }, '?tab=history') },
  { name: 'requests for the coordination function', as: 'contracteerder', path: at('/coordination_requests') },
  { name: 'a new request for the coordination function', as: 'contracteerder', path: at('/coordination_requests/create') },
  { name: 'a request for the coordination function that waits', as: 'teamleider', path: firstOf('coordination_requests', { status: 'requested' }) },
  { name: 'a draft of one', as: 'contracteerder', path: firstOf('coordination_requests', { status: 'draft' }) },
  { name: 'a granted one', as: 'raadpleger', path: firstOf('coordination_requests', { status: 'granted' }) },
  { name: 'extensions of a stay', as: 'contracteerder', path: at('/extension_requests') },
  { name: 'a new extension of a stay', as: 'contracteerder', path: at('/extension_requests/create') },
  { name: 'an extension to decide', as: 'teamleider', path: firstOf('extension_requests', { status: 'requested' }) },
  { name: 'a decided extension', as: 'raadpleger', path: firstOf('extension_requests', { status: 'granted' }, '?tab=history') },
  { name: 'a provider of elv', as: 'contracteerder', path: providerOf('coordination_requests') },
  { name: 'policies', as: 'contracteerder', path: at('/policies') },
  { name: 'a policy', as: 'beheerder', path: firstOf('policies', { code: 'GGZ-2027' }) },
  {
    name: 'what a draft policy would change',
    as: 'beheerder',
    path: async (api) => {
      const code = `KV-${Date.now()}`
      const draft = await copyTo(api, await api.policyId('KV-2025-2026'), 2027, code, 2028)
      await changeIn(api, 'clauses', draft, 'KV-I-5', { date: '2025-01-01' })
      await impactOf(api, draft)
      return `/policies/${draft.id}/show?tab=impact`
    },
  },
  { name: 'the editions of a policy', as: 'beheerder', path: firstOf('policies', { code: 'GGZ-2027' }, '?tab=editions') },
  { name: 'conditions', as: 'contracteerder', path: at('/conditions') },
  { name: 'a condition', as: 'contracteerder', path: firstOf('conditions', { clause: 'GGZ-A-1' }) },
  { name: 'tasks', as: 'contracteerder', path: at('/tasks') },
  { name: 'lists of contracted parties', as: 'publicist', path: at('/publications') },
  { name: 'a new list', as: 'publicist', path: at('/publications/create') },
  {
    name: 'a checked list',
    as: 'publicist',
    path: async (api) => {
      const publisher = await api.as('publicist')
      const list = await publisher.must('POST', 'publications', { policy_id: await api.policyId('KV-2025-2026') })
      await publisher.must('POST', `publications/${list.id}/check`, { version: list.version })
      return `/publications/${list.id}/show`
    },
  },
  { name: 'users', as: 'beheerder', path: at('/users') },
  { name: 'api tokens', as: 'beheerder', path: at('/api_tokens') },
  { name: 'a new api token', as: 'beheerder', path: at('/api_tokens/create') },
  { name: 'a new user', as: 'beheerder', path: at('/users/create') },
  {
    name: 'a user',
    as: 'beheerder',
    path: async (api) => `/users/${(await (await api.as('beheerder')).list('users', {}, { range: [0, 0] }))[0].id}/show`,
  },
  { name: 'background work', as: 'beheerder', path: at('/jobs') },
  { name: 'the outbox', as: 'beheerder', path: at('/mails') },
  { name: 'own settings', as: 'contracteerder', path: at('/settings') },
  { name: 'the audit log', as: 'beheerder', path: at('/audit_events') },
  { name: 'a page that does not exist', as: 'contracteerder', path: at('/nergens') },
]
