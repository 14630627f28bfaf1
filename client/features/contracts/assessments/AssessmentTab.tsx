import { Alert, Box, Button, FormControlLabel, Skeleton, Switch, Typography } from '@mui/material'
import { useRef, useState } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import type { AssessmentView } from '../../../../server/model/assessment.ts'
import type { ContractView } from '../../../../server/model/contract.ts'
import { useFocusKept } from '../../../ui/common/useFocusKept.ts'
import { useIdentity } from '../../../ui/common/useIdentity.ts'
import { AssessmentGroupList } from './AssessmentGroupList.tsx'
import { assessmentGroups, countsOf, isOpen } from './assessmentGroups.ts'
import { BulkBar } from './BulkBar.tsx'
import { Expectations } from './Expectations.tsx'
import { useProgress } from './useProgress.ts'

/** The conditions of a contract in the groups of its policy, answered line by line or several at once; the grounds for exclusion stand apart. */
export function AssessmentTab({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const progress = useProgress()
  const [onlyOpen, setOnlyOpen] = useState(false)
  const [selected, setSelected] = useState<number[]>([])
  const progressLine = useRef<HTMLParagraphElement>(null)
  const kept = useFocusKept<HTMLDivElement>()
  const done = (ids: number[]) => {
    setSelected((before) => before.filter((id) => !ids.includes(id)))
    progressLine.current?.focus({ preventScroll: true })
  }
  const [search] = useSearchParams()
  const { data, isPending, error } = useGetList<AssessmentView>('assessments', {
    filter: { contract_id: contract.id },
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'id', order: 'ASC' },
  })
  if (isPending) return <Skeleton variant="rounded" height={480} />
  if (error) return <Alert severity="error">{error.message}</Alert>
  if (data.length === 0) return <Typography color="text.secondary">{t('assessments.none')}</Typography>
  const open = data.filter(isOpen)
  const groups = assessmentGroups(data, onlyOpen)
  const chosen = data.filter((row) => selected.includes(row.id))
  return (
    <Box {...kept} sx={{ outline: 'none' }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
        <Typography ref={progressLine} tabIndex={-1} sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {progress(countsOf(data))}
        </Typography>
        <FormControlLabel
          control={<Switch size="small" checked={onlyOpen} onChange={(_, on) => setOnlyOpen(on)} />}
          label={t('assessments.only_open', { smart_count: open.length })}
        />
        {can('edit', 'assessments') && open.length > 0 && (
          <Button size="small" onClick={() => setSelected(open.map((row) => row.id))}>
            {t('assessments.select_open', { smart_count: open.length })}
          </Button>
        )}
      </Box>
      {onlyOpen && open.length === 0 && <Typography color="text.secondary">{t('assessments.all_answered')}</Typography>}
      {groups.map((group) => (
        <AssessmentGroupList
          key={group.exclusion ? 'exclusion' : group.group}
          group={group}
          editable={can('edit', 'assessments')}
          selected={selected}
          onSelect={setSelected}
          pointAt={search.get('clause') ?? undefined}
        />
      ))}
      <Expectations contract={contract} />
      {chosen.length > 0 && <BulkBar rows={chosen} onDone={done} />}
    </Box>
  )
}
