import type { Knex } from 'knex'
import {
  openPublicationStatuses,
  type Publication,
  type PublicationStatus,
  publicationComputed,
  publicationFields,
  publicationLife,
} from '../../model/publication.ts'
import { addJob } from '../../platform/jobs/addJob.ts'
import { businessNow } from '../../platform/jobs/businessNow.ts'
import type { InvalidField, Verdict } from '../../policy/engine/verdict.ts'
import { changedFields } from '../../records/codec.ts'
import type { Resource, SaveContext } from '../../records/resource.ts'
import { searchByText } from '../../records/searchWords.ts'
import { policySnapshot } from '../policies/policyStore.ts'
import { followLists } from './behindTask.ts'
import { blockingErrors, check, compose } from './compose.ts'
import { publicationView } from './publicationView.ts'
import { nextNumber, restorePrevious, supersede, warningsOn } from './publishing.ts'
import { endStoppedTasks } from './stoppedTask.ts'

/** The steps that change what the public reads, now or at an hour. */
const goingPublic: readonly PublicationStatus[] = ['scheduled', 'published', 'withdrawn']

const userName = (column: string) => `(select full_name from users where users.id = publications.${column})`
const points = (severity: string) =>
  `(select count(*) from publication_points where publication_id = publications.id and severity = '${severity}' and not accepted)`

export const publications: Resource<Publication> = {
  name: 'publications',
  fields: publicationFields,
  computed: publicationComputed,
  extras: () => ({
    policy_code: '(select code from policies where policies.id = publications.policy_id)',
    policy_title: '(select title from policies where policies.id = publications.policy_id)',
    published_by_name: userName('published_by'),
    withdrawn_by_name: userName('withdrawn_by'),
    scheduled_by_name: userName('scheduled_by'),
    error_count: points('error'),
    remark_count: points('remark'),
  }),
  search: searchByText('publications.title', 'publications.reason'),
  sort: ['id', 'DESC'],
  oneSnapshot: true,
  needs: (before, after) => (before && before.status !== after.status && goingPublic.includes(after.status) ? 'publish' : null),
  resolveInput,
  validate,
  beforeOperation,
  afterOperation: async (context) => {
    const { trx, before, after, actor, today } = context
    if (after.status === 'scheduled' && before?.scheduled_at !== after.scheduled_at) await planPublishing(trx, after)
    if (!before) {
      const entry_count = await compose(trx, after, today)
      await trx('publications').where({ id: after.id }).update({ entry_count, composed_at: new Date().toISOString() })
    } else if (before.status === 'published' && after.status === 'withdrawn') await restorePrevious(trx, after, actor)
    if (before && before.status !== after.status && (after.status === 'published' || after.status === 'withdrawn'))
      await followLists(context, [after.policy_id])
  },
  preventDelete: async ({ status }) =>
    openPublicationStatuses.includes(status) ? null : 'Een gepubliceerde lijst blijft bewaard; trek de lijst in als die niet klopt.',
  beforeDelete: async (row, trx, { actor, today }) => endStoppedTasks({ trx, actor, today }, row.id),
  decorate: publicationView,
}

/** The list goes out at its hour; planned anew, at the new one. What comes to the old hour finds nothing to do. */
async function planPublishing(trx: Knex.Transaction, { id, version, scheduled_at, scheduled_by }: Publication): Promise<void> {
  await addJob(trx, { kind: 'publish_lists', key: `${id} v${version}`, run_at: scheduled_at!, created_by: scheduled_by })
}

const choice = ({ care_types, include_signed, include_negotiating, leave_out_expired }: Publication): string =>
  JSON.stringify([care_types, include_signed, include_negotiating, leave_out_expired])

/** Its care types in the order of the policy; a changed choice makes it a draft again; who planned it, and who withdrew it. */
async function resolveInput(context: SaveContext<Publication>): Promise<void> {
  const { trx, before, after, actor } = context
  const { policy } = await policySnapshot(trx, after.policy_id)
  if (after.care_types.length === 0) after.care_types = [...policy.care_types]
  after.care_types = policy.care_types
    .filter((one) => after.care_types.includes(one))
    .concat(after.care_types.filter((one) => !policy.care_types.includes(one)))
  if (!before || !openPublicationStatuses.includes(before.status)) return withdraw(context)
  if (before.status !== after.status && !publicationLife.transitions[before.status].includes(after.status)) return
  const rechosen = choice(before) !== choice(after)
  if (rechosen && after.status === before.status) after.status = 'draft'
  if (after.status !== 'scheduled') Object.assign(after, { scheduled_by: null, scheduled_at: null })
  else if (before.status !== 'scheduled') after.scheduled_by = actor.id
}

/** What an allowed step writes: entries when a draft is composed anew, the report when it is checked, number and dates when it is published. */
async function beforeOperation({ trx, before, after, actor, today, sent }: SaveContext<Publication>): Promise<void> {
  if (!before || !openPublicationStatuses.includes(before.status)) return
  const now = new Date().toISOString()
  if (after.status === 'draft' && (choice(before) !== choice(after) || before.status !== 'draft' || sent.has('status'))) {
    after.entry_count = await compose(trx, after, today)
    Object.assign(after, { composed_at: now, checked_at: null })
  }
  if (after.status === 'checked' && sent.has('status')) {
    await check(trx, after, today)
    after.checked_at = now
    await endStoppedTasks({ trx, actor, today }, after.id)
  }
  if (after.status === 'published') {
    await supersede(trx, after, actor)
    Object.assign(after, { number: await nextNumber(trx, after.policy_id), published_on: today, published_at: now, published_by: actor.id })
    after.warnings_kept = (await warningsOn(trx, after.policy_id, today)).map((warning) => ({ ...warning }))
  }
}

function withdraw({ before, after, actor, today }: SaveContext<Publication>): void {
  if (before?.status === 'published' && after.status === 'withdrawn') Object.assign(after, { withdrawn_on: today, withdrawn_by: actor.id })
}

async function validate(context: SaveContext<Publication>): Promise<Verdict> {
  const { trx, before, after, today } = context
  const invalid: InvalidField[] = []
  const say = (field: string, message: string): void => void invalid.push({ field, message })
  const { policy } = await policySnapshot(trx, after.policy_id)
  const strange = after.care_types.filter((one) => !policy.care_types.includes(one))
  if (strange.length > 0) say('care_types', `Dit inkoopbeleid kent geen ${strange.join(', ')}.`)
  if (!before) {
    const { status } = await trx('policies').where({ id: after.policy_id }).first('status')
    if (status === 'draft') say('policy_id', 'Dit inkoopbeleid is nog een concept; daarvan bestaan geen overeenkomsten om te publiceren.')
    if (after.status !== 'draft') say('status', 'Een lijst begint als concept.')
    return { invalid, refusals: [] }
  }
  if (!openPublicationStatuses.includes(before.status)) {
    const { reason: _reason, status: _status, withdrawn_on: _on, withdrawn_by: _by, ...standing } = publicationFields
    for (const name of changedFields(standing, before, after)) say(name, 'Een gepubliceerde lijst verandert niet meer.')
    if (before.status === after.status && before.reason !== after.reason) say('reason', 'De reden van een intrekking blijft zoals die is gegeven.')
  }
  if (before.status !== after.status) invalid.push(...(await judgeStep(context)))
  else if (after.status === 'scheduled' && before.scheduled_at !== after.scheduled_at && !isLater(after.scheduled_at, today)) say('scheduled_at', TOO_EARLY)
  return { invalid, refusals: [] }
}

const TOO_EARLY = 'Kies een dag en uur die nog komen.'
const isLater = (at: string | null, today: string): boolean => at !== null && at > businessNow(today)

async function judgeStep({ trx, before, after, today }: SaveContext<Publication>): Promise<InvalidField[]> {
  if (!publicationLife.transitions[before!.status].includes(after.status))
    return [{ field: 'status', message: stepNames[after.status] ?? 'Deze stap kan nu niet.' }]
  const invalid: InvalidField[] = []
  if (after.status === 'withdrawn' && !after.reason) invalid.push({ field: 'reason', message: 'Geef de reden van de intrekking.' })
  if (after.status === 'scheduled' && !isLater(after.scheduled_at, today)) invalid.push({ field: 'scheduled_at', message: TOO_EARLY })
  if (after.status === 'published' || after.status === 'scheduled') {
    if (choice(before!) !== choice(after))
      invalid.push({ field: 'status', message: 'De keuze is gewijzigd; stel de lijst eerst opnieuw samen en controleer die.' })
    if (after.entry_count === 0) invalid.push({ field: 'status', message: 'Er staat niemand op deze lijst.' })
    const errors = await blockingErrors(trx, before!, today)
    const others = errors.length > 3 ? [`En nog ${errors.length - 3} andere.`] : []
    for (const message of [...errors.slice(0, 3).map(({ text }) => text), ...others]) invalid.push({ field: 'status', message })
  }
  return invalid
}

const stepNames: Partial<Record<PublicationStatus, string>> = {
  published: 'Alleen een gecontroleerde lijst kan worden gepubliceerd.',
  scheduled: 'Alleen een gecontroleerde lijst kan worden gepland.',
  withdrawn: 'Alleen de lijst die geldt kan worden ingetrokken.',
  draft: 'Een gepubliceerde lijst verandert niet meer.',
  checked: 'Een gepubliceerde lijst verandert niet meer.',
}
