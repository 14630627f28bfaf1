import AddIcon from '@mui/icons-material/Add'
import { Alert, Box, Button, Skeleton, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { type ContractView, tailoredBefore } from '../../../../server/model/contract.ts'
import type { ProposalView } from '../../../../server/model/proposal.ts'
import { SidePanel } from '../../../ui/cases/SidePanel.tsx'
import { useIdentity } from '../../../ui/common/useIdentity.ts'
import { useOfContract } from '../useOfContract.ts'
import { ProposalCard } from './ProposalCard.tsx'
import { type PanelKind, ProposalPanel } from './ProposalPanel.tsx'

type Open = { kind: PanelKind; proposal?: ProposalView; party?: ProposalView['party'] }

/** The negotiation as a thread: quotes of the provider left, proposals of the insurer right, each with its reply term. */
export function NegotiationTab({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const [open, setOpen] = useState<Open>()
  const { rows, isPending, error } = useOfContract<ProposalView>('proposals', contract.id, { field: 'sent_on', order: 'ASC' })
  if (isPending) return <Skeleton variant="rounded" height={240} />
  if (error) return <Alert severity="error">{error.message}</Alert>
  // What was signed, or has ended without a signature, is negotiated no more.
  const over = !tailoredBefore('signed').includes(contract.status)
  const editable = can('edit', 'proposals') && !over
  const title = open && (open.kind === 'new' ? t(`proposals.add_${open.party}`) : t(`proposals.${open.kind}`))
  return (
    <Box data-field="proposals">
      {rows.length === 0 && <Typography sx={{ mb: 2 }}>{t('proposals.empty')}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexDirection: 'column', gap: 2 }}>
        {rows.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} onOpen={editable ? (kind) => setOpen({ kind, proposal }) : undefined} />
        ))}
      </Box>
      {can('create', 'proposals') && !over && (
        <Box sx={{ display: 'flex', gap: 1, mt: 2, flexWrap: 'wrap' }}>
          {(['provider', 'insurer'] as const).map((party) => (
            <Button key={party} startIcon={<AddIcon />} variant="outlined" onClick={() => setOpen({ kind: 'new', party })}>
              {t(`proposals.add_${party}`)}
            </Button>
          ))}
        </Box>
      )}
      <SidePanel open={Boolean(open)} title={title ?? ''} onClose={() => setOpen(undefined)}>
        {open && (
          <ProposalPanel
            contract={contract}
            kind={open.kind}
            proposal={open.proposal}
            party={open.party}
            last={rows.at(-1)}
            onClose={() => setOpen(undefined)}
          />
        )}
      </SidePanel>
    </Box>
  )
}
