import { Box } from '@mui/material'
import type { ContractView } from '../../../server/model/contract.ts'
import { useChoiceText } from '../../ui/common/choices.ts'

/** The provider's name, whole however long it is, and under it the track and place. */
export function ProviderCell({ contract }: { contract: ContractView }) {
  const text = useChoiceText()
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      <div>{contract.provider_name}</div>
      <Box sx={{ color: 'text.secondary', fontSize: 12 }}>{[text('track', contract.track), contract.provider_city].filter(Boolean).join(' · ')}</Box>
    </Box>
  )
}
