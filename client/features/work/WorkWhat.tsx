import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { WorkItem } from '../../../server/model/work.ts'
import type { ChoiceGroup } from '../../i18n/choiceGroups.ts'
import { useChoiceText } from '../../ui/common/choices.ts'
import { formatDate } from '../../ui/common/dates.ts'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { workPath } from './workPath.ts'

/** A function that says more of something that waits: which qualification, which clause, how much of the plafond, when it would be reached. */
export function useWorkDetail(): (item: WorkItem) => string {
  const t = useTranslate()
  const text = useChoiceText()
  return ({ kind, about, utilisation, reached_on, subject, status, planned_on }) => {
    const said: (string | null)[] = []
    if (kind === 'qualification_ends') said.push(text('qualification_kind', about))
    else if (kind === 'gathered_changes') said.push(t('work.changes', { smart_count: Number(about) }))
    else if (kind === 'idle_draft') said.push(t(`resources.${subject}.name`, { smart_count: 1 }))
    else said.push(about)
    if (kind === 'condition_unmet') said.push(text('task_cause', status))
    if (kind === 'first_year_talk' && status === 'invited') said.push(t('work.invited'))
    if (utilisation !== null) said.push(t('work.used', { percentage: (Math.floor(utilisation * 1000) / 10).toLocaleString('nl-NL') }))
    if (reached_on) said.push(t('work.reached', { day: formatDate(reached_on) }))
    if (planned_on) said.push(t('work.planned_for', { day: formatDate(planned_on) }))
    return said.filter(Boolean).join(' · ')
  }
}

const statusGroups: Readonly<Record<string, ChoiceGroup>> = {
  contracts: 'contract_status',
  plafond_requests: 'plafond_request_status',
  publications: 'publication_status',
}

/** The status of a case, where it says more than the kind of work does. */
export function useWorkStatus(): (item: WorkItem) => string {
  const text = useChoiceText()
  return ({ subject, status, kind }) => {
    const group = statusGroups[subject]
    return group && status && kind !== 'condition_unmet' ? text(group, status) : ''
  }
}

/** What waits, as a link to where it is taken up, with what is to be known of it. */
export function WorkWhat({ item }: { item: WorkItem }) {
  const text = useChoiceText()
  const detailOf = useWorkDetail()
  const detail = detailOf(item)
  return (
    <Box sx={{ minWidth: 130, py: 0.5, overflowWrap: 'anywhere' }}>
      <RecordLink to={workPath(item)}>{text('work_kind', item.kind)}</RecordLink>
      {detail && <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{detail}</Box>}
    </Box>
  )
}
