import { Alert, Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { formatEuro } from '../../../ui/common/euro.ts'
import type { ClaimsContract } from './matchFigures.ts'
import type { PastedFigure } from './pastedFigures.ts'
import type { PasteReportData } from './usePastedFigures.ts'

interface PasteReportProps {
  report: PasteReportData
  onAnswer: (line: number, contract: ClaimsContract) => void
  onClose: () => void
}

const written = (amount: PastedFigure['amount']) => (typeof amount === 'number' ? formatEuro(amount) : amount || '–')

/** What came of pasted lines: how many were filled in, what was read otherwise than it stood, and every line that could not be placed. */
export function PasteReport({ report, onAnswer, onClose }: PasteReportProps) {
  const t = useTranslate()
  const { filled, asked, unknown, doubled, restored, head } = report
  const line = ({ line: number, named, amount }: PastedFigure) => t('claims.report.line', { number, named: named || '–', amount: written(amount) })
  return (
    <Alert
      severity={asked.length + unknown.length + doubled.length > 0 ? 'warning' : 'info'}
      variant="outlined"
      role="status"
      onClose={onClose}
      sx={{ mt: 1.5 }}
    >
      <strong>{t('claims.report.filled', { smart_count: filled.length })}</strong>
      {head && ` ${t('claims.report.head')}`}
      {restored.length > 0 && <div>{t('claims.report.restored', { smart_count: restored.length, codes: restored.join(', ') })}</div>}
      {asked.map((one) => (
        <Box key={one.line} sx={{ mt: 1 }}>
          {line(one)} {t('claims.report.which')}
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 0.5 }}>
            {one.contracts.map((contract) => (
              <Button key={contract.id} size="small" variant="outlined" onClick={() => onAnswer(one.line, contract)}>
                {[contract.reference, contract.provider_name, contract.policy_code, contract.care_type].join(' · ')}
              </Button>
            ))}
          </Box>
        </Box>
      ))}
      <Lines title={t('claims.report.unknown', { smart_count: unknown.length })} lines={unknown.map(line)} />
      <Lines title={t('claims.report.doubled')} lines={doubled.map(line)} />
    </Alert>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="body2">{title}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
        {lines.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </Box>
    </Box>
  )
}
