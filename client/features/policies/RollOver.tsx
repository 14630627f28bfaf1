import { Alert, Box, Button, Skeleton, Typography } from '@mui/material'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type RaRecord, useDataProvider, useNotify, useTranslate } from 'react-admin'
import type { RollOverLine } from '../../../server/model/answers.ts'
import { SidePanel } from '../../ui/cases/SidePanel.tsx'
import { useChoiceText } from '../../ui/common/choices.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import type { AppDataProvider } from '../../ui/data/dataProvider.ts'
import { PlainTable } from '../../ui/fields/PlainTable.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { refusalsOf } from '../../ui/forms/answers.ts'

/** Makes a draft under a policy of every contract of its reference year whose provider still meets the conditions; shows first whom, and whom not and why. */
export function RollOver({ policy }: { policy: RaRecord }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const [open, setOpen] = useState(false)
  if (policy.status !== 'published' || !can('create', 'contracts')) return null
  const close = () => setOpen(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('policies.roll_over')}</Button>
      <SidePanel open={open} title={t('policies.roll_over')} onClose={close} width={760}>
        <Plan policy={policy} onDone={close} />
      </SidePanel>
    </>
  )
}

function Plan({ policy, onDone }: { policy: RaRecord; onDone: () => void }) {
  const t = useTranslate()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const dataProvider = useDataProvider<AppDataProvider>()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { data, error } = useQuery({
    queryKey: ['policies', 'roll-over', String(policy.id)],
    queryFn: () => dataProvider.rollOver(policy.id, true),
    staleTime: 0,
  })
  const make = async () => {
    setBusy(true)
    try {
      const { made } = await dataProvider.rollOver(policy.id, false)
      notify('policies.rolled_over', { type: 'info', messageArgs: { smart_count: made.length } })
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'auth' })
      onDone()
    } catch (failure) {
      setProblem(refusalsOf(failure)[0]?.message ?? (failure as Error).message)
    } finally {
      setBusy(false)
    }
  }
  if (error) return <Alert severity="error">{error.message}</Alert>
  if (!data) return <Skeleton variant="rounded" height={240} />
  return (
    <>
      <Typography sx={{ mb: 2 }}>{t('policies.roll_over_hint', { year: policy.reference_year })}</Typography>
      {problem && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {problem}
        </Alert>
      )}
      {data.note && (
        <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
          {data.note}
        </Alert>
      )}
      <Typography sx={{ mb: 2 }}>
        {t('policies.roll_over_counts', { made: data.made.length, left: data.left_out.length, existing: data.existing.length })}
      </Typography>
      <Button variant="contained" disabled={busy || data.made.length === 0} onClick={() => void make()}>
        {t('policies.roll_over_make', { smart_count: data.made.length })}
      </Button>
      <Lines title={t('policies.left_out')} lines={data.left_out} />
      <Lines title={t('policies.to_be_made')} lines={data.made} />
    </>
  )
}

const AT_ONCE = 50

function Lines({ title, lines }: { title: string; lines: readonly RollOverLine[] }) {
  const t = useTranslate()
  const text = useChoiceText()
  const [shown, setShown] = useState(AT_ONCE)
  if (lines.length === 0) return null
  return (
    <Box component="section" aria-label={title} sx={{ mt: 3 }}>
      <Typography component="h3" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {title} ({lines.length})
      </Typography>
      <PlainTable
        label={title}
        rows={lines.slice(0, shown)}
        rowKey={({ contract_id }) => contract_id}
        columns={[
          {
            label: t('resources.contracts.fields.provider_id'),
            render: (line) => (
              <RecordLink resource="contracts" id={line.contract_id}>
                {line.provider_name}
              </RecordLink>
            ),
          },
          { label: t('resources.contracts.fields.care_type'), render: ({ care_type }) => text('care_type', care_type) },
          { label: t('resources.contracts.fields.track'), render: ({ track }) => text('track', track) },
          ...(lines[0]?.reason
            ? [{ label: t('policies.why'), render: ({ clause, reason }: RollOverLine) => [clause, reason].filter(Boolean).join(': ') }]
            : []),
        ]}
      />
      {lines.length > shown && <Button onClick={() => setShown(shown + 200)}>{t('app.history.more')}</Button>}
    </Box>
  )
}
