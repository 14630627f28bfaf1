import AddIcon from '@mui/icons-material/Add'
import { Box, Button, Typography } from '@mui/material'
import { SourceContextProvider, useSourceContext, useTranslate } from 'react-admin'
import { useFieldArray } from 'react-hook-form'
import type { ContractView } from '../../../../server/model/contract.ts'
import { performancesOf } from '../tariff_lines/performances.ts'
import { TariffLineInputs } from '../tariff_lines/TariffLineInputs.tsx'

const SOURCE = 'new_value'

/** The tariff lines that an amendment brings, all of them: each can be changed or left out, others added. */
export function AmendedLinesInput({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  const { fields, append, remove } = useFieldArray({ name: SOURCE })
  return (
    <Box component="fieldset" data-field={SOURCE} tabIndex={-1} sx={{ border: 0, p: 0, m: 0, my: 1, minWidth: 0 }}>
      <Typography component="legend" variant="subtitle2" sx={{ p: 0 }}>
        {t('amendments.new_lines')}
      </Typography>
      {fields.map(({ id }, index) => (
        <Box key={id} role="group" aria-label={t('amendments.line', { number: index + 1 })} sx={{ borderLeft: 2, borderColor: 'divider', pl: 1.5, my: 1.5 }}>
          <LineSource index={index}>
            <TariffLineInputs contract={contract} />
          </LineSource>
          <Button color="error" onClick={() => remove(index)} aria-label={t('amendments.remove_line', { number: index + 1 })}>
            {t('ra.action.remove')}
          </Button>
        </Box>
      ))}
      <Button startIcon={<AddIcon />} onClick={() => append({ performance: performancesOf(contract.care_type)[0] })}>
        {t('tariff_lines.add')}
      </Button>
    </Box>
  )
}

/** Inputs inside read and write one line, under the labels of a tariff line. */
function LineSource({ index, children }: { index: number; children: React.ReactNode }) {
  const outer = useSourceContext()
  const value = {
    getSource: (source: string) => outer.getSource(`${SOURCE}.${index}.${source}`),
    getLabel: (source: string) => `resources.tariff_lines.fields.${source}`,
  }
  return <SourceContextProvider value={value}>{children}</SourceContextProvider>
}
