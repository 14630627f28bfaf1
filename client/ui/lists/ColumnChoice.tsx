import DownIcon from '@mui/icons-material/KeyboardArrowDownOutlined'
import UpIcon from '@mui/icons-material/KeyboardArrowUpOutlined'
import ColumnsIcon from '@mui/icons-material/ViewWeekOutlined'
import { Box, Button, Checkbox, FormControlLabel, IconButton, Popover } from '@mui/material'
import { useState } from 'react'
import { useResourceContext, useStore, useTranslate, useTranslateLabel } from 'react-admin'
import { useColumnRanks, useKnownColumns } from './columnOrder.ts'

/** Which columns a list shows and in which order, by checkboxes and buttons, so that it works by keyboard. Kept per list, where react-admin's DataTable reads it. */
export function ColumnChoice() {
  const resource = useResourceContext() ?? ''
  const translate = useTranslate()
  const translateLabel = useTranslateLabel()
  const storeKey = `${resource}.datatable`
  const known = useKnownColumns(storeKey)
  const [hidden, setHidden] = useStore<string[]>(storeKey, known?.hidden)
  const [stored, setStored] = useStore<number[] | undefined>(`${storeKey}_columnRanks`)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const ranks = useColumnRanks(stored, known?.columns.length ?? 0)
  if (!known) return null
  const off = hidden ?? known.hidden
  const move = (place: number, by: -1 | 1) => {
    const next = [...ranks]
    const [rank] = next.splice(place, 1)
    if (rank !== undefined) next.splice(place + by, 0, rank)
    setStored(next)
  }
  const toggle = (source: string) => setHidden(off.includes(source) ? off.filter((each) => each !== source) : [...off, source])
  const reset = () => {
    setStored(undefined)
    setHidden(known.hidden)
  }
  return (
    <>
      <Button startIcon={<ColumnsIcon />} onClick={(event) => setAnchor(event.currentTarget)} aria-haspopup="dialog" aria-expanded={anchor !== null}>
        {translate('ra.action.select_columns')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('ra.action.select_columns'), elevation: 6 } }}
      >
        <Box component="ul" sx={{ listStyle: 'none', m: 0, px: 1.5, py: 1 }}>
          {ranks.map((rank, place) => {
            const column = known.columns[rank]
            if (!column?.source) return null
            const name = String(translateLabel({ label: column.label, resource, source: column.source }))
            return (
              <Box component="li" key={column.source} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
                <FormControlLabel
                  control={<Checkbox size="small" checked={!off.includes(column.source)} onChange={() => toggle(column.source)} />}
                  label={name}
                  sx={{ flex: 1, mr: 1 }}
                />
                <IconButton size="small" disabled={place === 0} onClick={() => move(place, -1)} aria-label={`${translate('ra.action.move_up')}: ${name}`}>
                  <UpIcon fontSize="small" />
                </IconButton>
                <IconButton
                  size="small"
                  disabled={place === ranks.length - 1}
                  onClick={() => move(place, 1)}
                  aria-label={`${translate('ra.action.move_down')}: ${name}`}
                >
                  <DownIcon fontSize="small" />
                </IconButton>
              </Box>
            )
          })}
        </Box>
        <Box sx={{ px: 1.5, pb: 1 }}>
          <Button onClick={reset}>{translate('ra.action.reset')}</Button>
        </Box>
      </Popover>
    </>
  )
}
