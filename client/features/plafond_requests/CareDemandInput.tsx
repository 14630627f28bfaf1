import AddIcon from '@mui/icons-material/Add'
import RemoveIcon from '@mui/icons-material/RemoveCircleOutlineOutlined'
import { Box, Button, FormHelperText, IconButton, TextField, Typography } from '@mui/material'
import { useInput, useTranslate, ValidationError } from 'react-admin'
import { TypedBox } from '../../ui/forms/TypedBox.tsx'
import { useRowKeys } from '../../ui/forms/useRowKeys.ts'
import { careDemandTotal, shareDecimals, type TypedShare, unreadableShare } from './careDemand.ts'

/** The shares of the volume by type of care demand, a row a type, with their sum. */
export function CareDemandInput({ source }: { source: string }) {
  const t = useTranslate()
  const { field, fieldState } = useInput({ source, validate: unreadableShare, format: (value: unknown) => value, parse: (value: unknown) => value })
  const rows: TypedShare[] = Array.isArray(field.value) ? field.value : []
  const { keys, removed } = useRowKeys(rows.length)
  const total = careDemandTotal(rows)
  const change = (index: number, part: Partial<TypedShare>) => field.onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  const remove = (index: number) => {
    removed(index)
    const left = rows.filter((_, at) => at !== index)
    field.onChange(left.length > 0 ? left : null)
  }
  return (
    <Box component="fieldset" data-field={source} sx={{ gridColumn: '1 / -1', border: 0, p: 0, m: 0 }}>
      <Typography component="legend" variant="subtitle2" sx={{ p: 0, mb: 1 }}>
        {t('resources.plafond_requests.fields.volume_by_care_demand')}
      </Typography>
      {rows.map((row, index) => (
        <Box key={keys[index]} sx={{ display: 'flex', gap: 1, mb: 1, alignItems: 'center' }}>
          <TextField
            size="small"
            label={t('plafond_requests.care_demand_type')}
            value={row.type}
            onChange={(event) => change(index, { type: event.target.value })}
            sx={{ width: 120 }}
          />
          <TypedBox
            kind="percentage"
            decimals={shareDecimals}
            value={row.share}
            onChange={(share) => change(index, { share: share as TypedShare['share'] })}
            box={{ label: t('plafond_requests.care_demand_share'), sx: { width: 200 } }}
          />
          <IconButton size="small" aria-label={t('plafond_requests.care_demand_remove', { type: row.type })} onClick={() => remove(index)}>
            <RemoveIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <Button size="small" startIcon={<AddIcon />} onClick={() => field.onChange([...rows, { type: '', share: null }])}>
          {t('plafond_requests.care_demand_add')}
        </Button>
        {rows.length > 0 && total !== null && (
          <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {t('plafond_requests.care_demand_total', { total })}
          </Typography>
        )}
      </Box>
      {fieldState.error?.message && (
        <FormHelperText error>
          <ValidationError error={fieldState.error.message} />
        </FormHelperText>
      )}
    </Box>
  )
}
