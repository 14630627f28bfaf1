import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import { formatDate } from '../../../ui/common/dates.ts'
import { formatEuro } from '../../../ui/common/euro.ts'
import { useTone } from '../../../ui/common/useTone.ts'
import { UtilisationBar } from '../../../ui/fields/UtilisationBar.tsx'
import { type ClaimsCell, effectOf, resultOf, type SavedFigure } from './claimsRows.ts'

/** What a typed figure changes: the difference with the last one, the new utilisation, and what the server says of it. */
export function ClaimsEffect({ cell, day, saved }: { cell: ClaimsCell; day: string | null; saved?: SavedFigure }) {
  const t = useTranslate()
  const good = useTone('good')
  if (saved)
    return (
      <Box sx={{ color: good.text, fontSize: 13 }}>{t(`claims.saved_${saved.outcome}`, { amount: formatEuro(saved.amount), on: formatDate(saved.as_of) })}</Box>
    )
  const effect = effectOf(cell, day)
  if (!effect) return null
  const result = resultOf(cell, day)
  const { difference, utilisation } = effect
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.25, fontSize: 13, minWidth: 0 }}>
      {difference !== null && result?.outcome !== 'unchanged' && (
        <span style={{ fontVariantNumeric: 'tabular-nums' }}>
          {difference > 0 ? '+' : ''}
          {formatEuro(difference)}
        </span>
      )}
      {utilisation !== null && <UtilisationBar value={utilisation} />}
      {result?.outcome === 'unchanged' && <span>{t('claims.unchanged')}</span>}
      {result?.outcome === 'updated' && <span>{t('claims.correction', { amount: formatEuro(Number(result.before?.amount_cents)) })}</span>}
    </Box>
  )
}
