import { Box, Button, Paper, Typography } from '@mui/material'
import { RecordContextProvider, useTranslate } from 'react-admin'
import type { ProposalView } from '../../../../server/model/proposal.ts'
import { FieldGrid, ReadField } from '../../../ui/cases/ReadFields.tsx'
import { formatDate } from '../../../ui/common/dates.ts'
import { formatPercentage } from '../../../ui/common/formatPercentage.ts'
import { DueDate } from '../../../ui/fields/DueDate.tsx'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { RefusalSummary } from '../../../ui/forms/RefusalSummary.tsx'
import type { PanelKind } from './ProposalPanel.tsx'

/** One quote or proposal in the thread, with its terms, its reply term (both dates where it was moved) and its outcome. */
export function ProposalCard({ proposal, onOpen }: { proposal: ProposalView; onOpen?: (kind: PanelKind) => void }) {
  const t = useTranslate()
  const ours = proposal.party === 'insurer'
  const answered = proposal.outcome !== 'open'
  const kinds: readonly PanelKind[] = proposal.opened_negotiation ? ['respond', 'move'] : ['respond', 'move', 'edit']
  return (
    <Paper
      component="li"
      variant="outlined"
      sx={{
        p: 2,
        width: { xs: '100%', md: '75%' },
        alignSelf: ours ? 'flex-end' : 'flex-start',
        borderLeft: ours ? undefined : 4,
        borderRight: ours ? 4 : undefined,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
        <Typography component="h3" variant="subtitle1" sx={{ fontWeight: 600, flex: 1 }}>
          {t(`proposals.title.${proposal.party}`)} · {formatDate(proposal.sent_on)}
        </Typography>
        <StatusChip group="proposal_outcome" value={proposal.outcome} />
      </Box>
      <RefusalSummary refusals={proposal.warnings ?? []} resource="proposals" severity="warning" focus={false} />
      <RecordContextProvider value={proposal}>
        <FieldGrid minWidth={160}>
          <ReadField source="tariff_percentage" resource="proposals">
            {formatPercentage(proposal.tariff_percentage) ?? '–'}
          </ReadField>
          <ReadField source="plafond_cents" resource="proposals" />
          {proposal.average_price_cents !== null && <ReadField source="average_price_cents" resource="proposals" />}
          <ReadField source="reply_due_on" resource="proposals">
            {proposal.moved_reply_due_on ? <s>{formatDate(proposal.reply_due_on)}</s> : <DueDate value={proposal.reply_due_on} done={answered} />}
          </ReadField>
          {proposal.moved_reply_due_on && (
            <ReadField source="moved_reply_due_on" resource="proposals">
              <DueDate value={proposal.moved_reply_due_on} done={answered} />
              <Typography variant="caption" component="div" color="text.secondary">
                {t('proposals.moved_because', { on: formatDate(proposal.move_announced_on), reason: proposal.move_reason ?? '' })}
              </Typography>
            </ReadField>
          )}
          {proposal.substantiation && <ReadField source="substantiation" resource="proposals" wide />}
          <ReadField source="explanation" resource="proposals" wide />
        </FieldGrid>
      </RecordContextProvider>
      {proposal.opened_negotiation && (
        <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 1 }}>
          {t('proposals.opened_negotiation')}
        </Typography>
      )}
      {onOpen && (
        <Box sx={{ display: 'flex', gap: 1, mt: 1, flexWrap: 'wrap' }}>
          {kinds.map((kind) => (
            <Button key={kind} size="small" onClick={() => onOpen(kind)}>
              {t(`proposals.${kind}`)}
            </Button>
          ))}
        </Box>
      )}
    </Paper>
  )
}
