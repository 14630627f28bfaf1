import { Box, Button, Typography } from '@mui/material'
import { type Identifier, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import type { ClauseView } from '../../../server/model/clause.ts'
import { useChoiceText } from '../../ui/common/choices.ts'
import { formatDate } from '../../ui/common/dates.ts'
import { formatPercentage } from '../../ui/common/formatPercentage.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { Contradictions } from './Contradictions.tsx'
import { useReading } from './useReading.ts'

interface ClauseItemProps {
  clause: ClauseView
  /** The condition of the catalogue that stands on this clause. */
  condition?: Identifier | undefined
  /** Without it the clause is only read. */
  onEdit?: (() => void) | undefined
}

/** One clause: its number, kind and effect, the policy's own words, how it is applied, and its dates and terms. */
export function ClauseItem({ clause, condition, onEdit }: ClauseItemProps) {
  const translate = useTranslate()
  const text = useChoiceText()
  const { can } = useIdentity()
  const reading = useReading(clause)
  return (
    <Box component="article" aria-label={clause.code} sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', gap: 1, rowGap: 0.5, alignItems: 'center', flexWrap: 'wrap', mb: 0.5 }}>
        <Typography component="h3" variant="subtitle2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {clause.code}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {[
            text('clause_kind', clause.kind),
            clause.tracks.map((track) => text('track', track)).join(', '),
            clause.care_types.map((care) => text('care_type', care)).join(', '),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        <StatusChip group="enforce" value={clause.enforce} />
        <Box sx={{ ml: 'auto', display: 'flex' }}>
          {condition !== undefined && (
            <Button component={Link} to={`/conditions/${condition}/show`} aria-label={`${translate('policies.to_condition')}: ${clause.code}`}>
              {translate('policies.to_condition')}
            </Button>
          )}
          {onEdit && can('edit', 'clauses') && (
            <Button onClick={onEdit} aria-label={`${translate('ra.action.edit')}: ${clause.code}`}>
              {translate('ra.action.edit')}
            </Button>
          )}
        </Box>
      </Box>
      <Typography component="blockquote" variant="body2" sx={{ m: 0, maxWidth: 800 }}>{`“${clause.quote}”`}</Typography>
      {reading && (
        <Box
          component="details"
          sx={{
            mt: 0.5,
            maxWidth: 800,
            fontSize: 14,
            color: 'text.secondary',
            '& summary': { cursor: 'pointer', color: 'primary.main', fontSize: 13, width: 'fit-content' },
          }}
        >
          <summary>{translate('policies.reading')}</summary>
          {reading}
        </Box>
      )}
      <Terms clause={clause} />
      <Contradictions warnings={clause.warnings} />
    </Box>
  )
}

function Terms({ clause }: { clause: ClauseView }) {
  const translate = useTranslate()
  const isPeriod = clause.from_date && clause.date && !clause.date_excluded
  const terms = [
    isPeriod && translate('policies.terms.period', { from: formatDate(clause.from_date), until: formatDate(clause.date) }),
    !isPeriod && clause.from_date && translate('policies.terms.from', { date: formatDate(clause.from_date) }),
    !isPeriod && clause.date && translate(clause.date_excluded ? 'policies.terms.before' : 'policies.terms.until', { date: formatDate(clause.date) }),
    clause.preferred_date && translate('policies.terms.preferred', { date: formatDate(clause.preferred_date) }),
    clause.days && translate('policies.terms.days', { smart_count: clause.days }),
    clause.years && translate('policies.terms.years', { smart_count: clause.years }),
    clause.percentage !== null && clause.percentage !== undefined && formatPercentage(clause.percentage),
  ].filter(Boolean)
  if (terms.length === 0) return null
  return (
    <Typography variant="body2" sx={{ mt: 0.5, fontWeight: 500, fontVariantNumeric: 'tabular-nums' }}>
      {terms.join(' · ')}
    </Typography>
  )
}
