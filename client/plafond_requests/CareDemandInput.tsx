import AddIcon from '@mui/icons-material/Add'
import RemoveIcon from '@mui/icons-material/RemoveCircleOutlineOutlined'
import { Box, Button, FormHelperText, IconButton, TextField, Typography } from '@mui/material'
import { useInput, useTranslate } from 'react-admin'
import { careDemandTotal, parseShare } from './careDemand.ts'
import type { CareDemandShare } from './plafondRequestTypes.ts'

/** The shares of the volume by type of care demand, a row a type, with their sum. */
export function CareDemandInput({ source }: { source: string }) {
  const t = useTranslate()
  const { field, fieldState } = useInput({ source, format: (value: unknown) => value, parse: (value: unknown) => value })
  const rows: CareDemandShare[] = Array.isArray(field.value) ? field.value : []
  const change = (index: number, part: Partial<CareDemandShare>) => field.onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  const remove = (index: number) => {
    const left = rows.filter((_, at) => at !== index)
    field.onChange(left.length > 0 ? left : null)
  }
  return (
    <Box component="fieldset" data-field={source} sx={{ gridColumn: '1 / -1', border: 0, p: 0, m: 0 }}>
      <Typography component="legend" variant="subtitle2" sx={{ p: 0, mb: 1 }}>
        {t('resources.plafond_requests.fields.volume_by_care_demand')}
      </Typography>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place while it is typed
        <Box key={index} sx={{ display: 'flex', gap: 1, mb: 1, alignItems: 'center' }}>
          <TextField
            size="small"
            label={t('plafond_requests.care_demand_type')}
            value={row.type}
            onChange={(event) => change(index, { type: event.target.value })}
            sx={{ width: 120 }}
          />
          <TextField
            size="small"
            label={t('plafond_requests.care_demand_share')}
            defaultValue={String(row.share).replace('.', ',')}
            onChange={(event) => change(index, { share: parseShare(event.target.value) })}
            slotProps={{ htmlInput: { inputMode: 'decimal', style: { textAlign: 'right' } } }}
            sx={{ width: 120 }}
          />
          <IconButton size="small" aria-label={t('plafond_requests.care_demand_remove', { type: row.type })} onClick={() => remove(index)}>
            <RemoveIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <Button size="small" startIcon={<AddIcon />} onClick={() => field.onChange([...rows, { type: '', share: 0 }])}>
          {t('plafond_requests.care_demand_add')}
        </Button>
        {rows.length > 0 && (
          <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {t('plafond_requests.care_demand_total', { total: careDemandTotal(rows) })}
          </Typography>
        )}
      </Box>
      {fieldState.error?.message && <FormHelperText error>{fieldState.error.message}</FormHelperText>}
    </Box>
  )
}
