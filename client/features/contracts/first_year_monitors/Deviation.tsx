import WarnIcon from '@mui/icons-material/ReportProblemOutlined'
import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { FirstYearMonitorView } from '../../../../server/model/firstYearMonitor.ts'
import { useTone } from '../../../ui/common/useTone.ts'
import { formatShare } from '../../../ui/fields/UtilisationBar.tsx'

/** How far what was claimed lies from what was expected, in words: "18,2% minder"; with a mark where that is more than is let pass. */
export function Deviation({ monitor }: { monitor: Pick<FirstYearMonitorView, 'deviation_permille' | 'deviates'> }) {
  const t = useTranslate()
  const { deviation_permille: permille, deviates } = monitor
  const { text } = useTone(deviates ? 'warn' : 'neutral')
  if (permille === null && !deviates) return <span>–</span>
  const words =
    permille === null
      ? t('first_years.unexpected')
      : permille === 0
        ? t('first_years.as_expected')
        : t(permille < 0 ? 'first_years.less' : 'first_years.more', { share: formatShare(Math.abs(permille) / 1000) })
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', verticalAlign: 'middle', alignItems: 'center', gap: 0.5, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
    >
      {deviates && <WarnIcon sx={{ fontSize: 16, color: text }} titleAccess={t('resources.first_year_monitors.fields.deviates')} />}
      <Box component="span" sx={deviates ? { color: text, fontWeight: 600 } : undefined}>
        {words}
      </Box>
    </Box>
  )
}
