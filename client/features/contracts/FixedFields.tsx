import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ContractView } from '../../../server/model/contract.ts'
import { FieldGrid, ReadField } from '../../ui/cases/ReadFields.tsx'

/** What a contract is with and about, to be read beside what is edited: fixed once it is no draft any more. */
export function FixedFields({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      <FieldGrid minWidth={180}>
        <ReadField source="provider_id">{contract.provider_name}</ReadField>
        <ReadField source="care_type" />
        <ReadField source="track" />
      </FieldGrid>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 0.5 }}>
        {t('contracts.fixed_hint')}
      </Typography>
    </Box>
  )
}
