import { Box } from '@mui/material'
import { useChoiceText } from '../common/choices.ts'
import type { Contract } from './contractTypes.ts'

/** The provider's name, and under it the track and place: two lines that never wrap. */
export function ProviderCell({ contract }: { contract: Contract }) {
  const text = useChoiceText()
  const clip = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const
  return (
    <Box title={contract.provider_name}>
      <Box sx={clip}>{contract.provider_name}</Box>
      <Box sx={{ ...clip, color: 'text.secondary', fontSize: 12 }}>{[text('track', contract.track), contract.provider_city].filter(Boolean).join(' · ')}</Box>
    </Box>
  )
}
