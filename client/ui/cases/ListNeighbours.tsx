import NextIcon from '@mui/icons-material/KeyboardArrowDownOutlined'
import PreviousIcon from '@mui/icons-material/KeyboardArrowUpOutlined'
import { Box, IconButton } from '@mui/material'
import { useState } from 'react'
import { useDataProvider, useRecordContext, useResourceContext, useTranslate } from 'react-admin'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { keepTrail, type ListTrail, readTrail } from '../lists/listTrail.ts'
import { useShortcut } from '../shortcuts/shortcuts.ts'

/** "3 van 68": where a case stands in the list it was opened from, and the way to the next and previous one, also over the edge of a page. */
export function ListNeighbours() {
  const resource = useResourceContext() ?? ''
  const record = useRecordContext()
  const trail = readTrail(resource)
  const at = trail && record ? trail.ids.indexOf(Number(record.id)) : -1
  return trail && at >= 0 ? <Steps resource={resource} trail={trail} at={at} /> : null
}

function Steps({ resource, trail, at }: { resource: string; trail: ListTrail; at: number }) {
  const t = useTranslate()
  const navigate = useNavigate()
  const dataProvider = useDataProvider()
  const [params] = useSearchParams()
  const [isBusy, setBusy] = useState(false)
  const place = (trail.page - 1) * trail.perPage + at + 1

  /** The neighbour in the page that is known, or the page beyond its edge is fetched. */
  const neighbour = async (by: 1 | -1): Promise<number | undefined> => {
    const known = trail.ids[at + by]
    if (known !== undefined) return known
    const page = trail.page + by
    const { data, total } = await dataProvider.getList(resource, {
      filter: trail.filter,
      sort: trail.sort,
      pagination: { page, perPage: trail.perPage },
    })
    const ids = data.map(({ id }) => Number(id))
    if (ids.length > 0) keepTrail(resource, { ...trail, page, ids, total: total ?? trail.total })
    return by === 1 ? ids[0] : ids.at(-1)
  }
  const go = (by: 1 | -1) => async () => {
    if (isBusy) return
    setBusy(true)
    try {
      const id = await neighbour(by)
      const tab = params.get('tab')
      if (id !== undefined) navigate(`/${resource}/${id}/show${tab ? `?${new URLSearchParams({ tab })}` : ''}`)
    } finally {
      setBusy(false)
    }
  }
  const previous = place > 1 ? go(-1) : undefined
  const next = place < trail.total ? go(1) : undefined
  useShortcut('previous', previous && (() => void previous()))
  useShortcut('next', next && (() => void next()))
  return (
    <Box role="group" aria-label={t('neighbours.label')} sx={{ display: 'flex', alignItems: 'center', color: 'text.secondary', fontSize: 13 }}>
      <IconButton size="small" disabled={!previous} onClick={() => void previous?.()} aria-label={t('neighbours.previous')} title={t('neighbours.previous')}>
        <PreviousIcon fontSize="small" />
      </IconButton>
      <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
        {t('neighbours.place', { place: format(place), total: format(trail.total) })}
      </Box>
      <IconButton size="small" disabled={!next} onClick={() => void next?.()} aria-label={t('neighbours.next')} title={t('neighbours.next')}>
        <NextIcon fontSize="small" />
      </IconButton>
    </Box>
  )
}

const format = (count: number): string => new Intl.NumberFormat('nl-NL').format(count)
