import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ContractView } from '../../../server/model/contract.ts'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'

/** Whose turn it is, and under it who deals with the contract here. */
export function TurnCell({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  return (
    <Box sx={{ whiteSpace: 'nowrap' }}>
      <ChoiceField group="turn" value={contract.turn} />
      <Box sx={{ color: 'text.secondary', fontSize: 12 }}>{contract.owner_name ?? t('contracts.nobody')}</Box>
    </Box>
  )
}
