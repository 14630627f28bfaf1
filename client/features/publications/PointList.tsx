import { Box, Button, Skeleton, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import type { PointView, PublicationView } from '../../../server/model/publication.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { AcceptPoint } from './AcceptPoint.tsx'
import { isOpenList } from './isOpenList.ts'
import { useStep } from './useStep.tsx'

const AT_ONCE = 100

/** The errors or remarks of a check, each with what mends it. */
export function PointList({ publication, severity }: { publication: PublicationView; severity: PointView['severity'] }) {
  const t = useTranslate()
  const [shown, setShown] = useState(AT_ONCE)
  const [q, setQ] = useState('')
  const { data, total, isPending } = useGetList<PointView>(
    'publication_points',
    {
      filter: { publication_id: publication.id, severity, ...(q ? { q } : {}) },
      pagination: { page: 1, perPage: shown },
      sort: { field: 'id', order: 'ASC' },
    },
    { placeholderData: (previous) => previous },
  )
  if (isPending) return <Skeleton variant="rounded" height={80} sx={{ my: 2 }} />
  if (!q && (!data || data.length === 0))
    return (
      <Typography color="text.secondary" sx={{ py: 2 }}>
        {t(`publications.no_${severity}s`)}
      </Typography>
    )
  return (
    <>
      {(q || (total ?? 0) > 10) && (
        <TextField size="small" label={t('publications.search_points')} value={q} onChange={(event) => setQ(event.target.value)} sx={{ mt: 1.5, mb: 0 }} />
      )}
      {q && data?.length === 0 && <Typography color="text.secondary">{t('publications.nothing_found')}</Typography>}
      <Box component="ul" aria-label={t(`publications.${severity}s`)} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {(data ?? []).map((point) => (
          <PointLine key={point.id} point={point} publication={publication} />
        ))}
      </Box>
      {(total ?? 0) > (data?.length ?? 0) && <Button onClick={() => setShown(shown + AT_ONCE)}>{t('app.history.more')}</Button>}
    </>
  )
}

function PointLine({ point, publication }: { point: PointView; publication: PublicationView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const [accepting, setAccepting] = useState(false)
  const { take, isPending, problem } = useStep(publication)
  const canAct = can('edit', 'publications') && isOpenList(publication)
  const atContract = point.field === null || point.field === 'starts_on' || point.field === 'ends_on'
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 320px', minWidth: 0, overflowWrap: 'anywhere' }}>{point.text}</Box>
        {point.accepted && <StatusChip group="boolean" value="accepted" label={t('publications.accepted')} />}
        <RecordLink resource={atContract ? 'contracts' : 'providers'} id={atContract ? point.contract_id : point.provider_id}>
          {atContract ? point.contract_reference : t('publications.to_provider', { name: point.provider_name })}
        </RecordLink>
        {canAct && point.kind === 'stale' && (
          <Button size="small" variant="outlined" disabled={isPending} onClick={() => void recompose(take)}>
            {t('publications.recompose')}
          </Button>
        )}
        {canAct && point.acceptable && (
          <Button size="small" onClick={() => setAccepting(true)}>
            {t(point.accepted ? 'publications.change_acceptance' : 'publications.accept')}
          </Button>
        )}
      </Box>
      {point.accepted && (
        <Typography variant="body2" color="text.secondary">
          {t('publications.accepted_by', { name: point.accepted_by_name ?? '', reason: point.accepted_reason ?? '' })}
        </Typography>
      )}
      {problem}
      {accepting && <AcceptPoint point={point} onClose={() => setAccepting(false)} />}
    </Box>
  )
}

/** The list is composed of what is so now; its check follows on a press of its own. */
const recompose = (take: ReturnType<typeof useStep>['take']): Promise<boolean> => take({ status: 'draft' }, 'publications.composed')
