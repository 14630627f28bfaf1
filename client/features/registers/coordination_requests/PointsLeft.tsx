import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { CoordinationRequestView } from '../../../../server/model/coordinationRequest.ts'
import { useTone } from '../../../ui/common/useTone.ts'

/** How many of the clauses that a grant asks for are not kept yet. */
export const pointsLeft = ({ requirements }: Pick<CoordinationRequestView, 'requirements'>): number => requirements.filter(({ met }) => !met).length

/** How many of the things that a grant asks for are still to come, in words. */
export function PointsLeft({ request }: { request: CoordinationRequestView }) {
  const t = useTranslate()
  const left = pointsLeft(request)
  const { text } = useTone(left === 0 ? 'good' : 'warn')
  return (
    <Box component="span" sx={{ color: text }}>
      {left === 0 ? t('coordination_requests.no_points') : t('coordination_requests.points', { smart_count: left })}
    </Box>
  )
}
