import CheckCircle from '@mui/icons-material/CheckCircle'
import RadioButtonChecked from '@mui/icons-material/RadioButtonChecked'
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked'
import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ContractView } from '../../../server/model/contract.ts'
import { type StageState, stagesOf } from './contractLife.ts'

const icons = { done: CheckCircle, current: RadioButtonChecked, coming: RadioButtonUnchecked }
const colours: Record<StageState, string> = { done: 'text.secondary', current: 'primary.main', coming: 'text.secondary' }

/** The life of a contract as a row of stages; on a narrow screen the row wraps. */
export function ContractStepper({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  const life = stagesOf(contract)
  return (
    <Box
      component="ol"
      aria-label={t('contracts.life')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75, m: 0, p: 0, listStyle: 'none' }}
    >
      {life.map(({ status, state }, index) => {
        const Icon = icons[state]
        return (
          <Box
            component="li"
            key={status}
            aria-current={state === 'current' ? 'step' : undefined}
            sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color: colours[state] }}
          >
            {index > 0 && <Box aria-hidden="true" sx={{ width: { xs: 8, md: life.length > 5 ? 8 : 32 }, height: '1px', bgcolor: 'divider', mr: 0.25 }} />}
            <Icon sx={{ fontSize: 18 }} aria-hidden="true" />
            <Typography variant="body2" component="span" sx={{ fontSize: 13, fontWeight: state === 'current' ? 600 : 400 }}>
              {t(`choices.contract_status.${status}`)}
            </Typography>
            <Box component="span" sx={visuallyHidden}>
              {t(`contracts.life_state.${state}`)}
            </Box>
          </Box>
        )
      })}
    </Box>
  )
}

const visuallyHidden = { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' } as const
