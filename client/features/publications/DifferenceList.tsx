import { Box, Skeleton, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Difference } from '../../../server/model/answers.ts'
import type { PublicationView } from '../../../server/model/publication.ts'
import { useChoiceText } from '../../ui/common/choices.ts'
import { formatDate } from '../../ui/common/dates.ts'
import { Became } from '../../ui/fields/Became.tsx'
import { PlainTable } from '../../ui/fields/PlainTable.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { useFieldLabel, useFieldText } from '../../ui/fields/useFieldText.ts'
import { useDifferences } from './useDifferences.ts'

const kinds = ['added', 'removed', 'changed'] as const

/** What a list says otherwise than the one before it: who came, who went, and what changed field by field. */
export function DifferenceList({ publication }: { publication: PublicationView }) {
  const t = useTranslate()
  const text = useChoiceText()
  const label = useFieldLabel('publication_entries')
  const [kind, setKind] = useState<string | null>(null)
  const [q, setQ] = useState('')
  const { report, isPending } = useDifferences(publication.id, { ...(kind ? { kind } : {}), ...(q ? { q } : {}) })
  if (isPending || !report) return <Skeleton variant="rounded" height={120} sx={{ my: 2 }} />
  const { against, counts, items, total } = report
  return (
    <Box sx={{ py: 1.5 }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {against ? t('publications.against', { number: against.number, on: formatDate(against.published_on) }) : t('publications.against_nothing')}
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', mb: 1 }}>
        <ToggleButtonGroup size="small" exclusive value={kind} onChange={(_, value) => setKind(value)} aria-label={t('publications.kinds')}>
          {kinds.map((one) => (
            <ToggleButton key={one} value={one} sx={{ textTransform: 'none', gap: 1, py: 0.5 }}>
              {t(`publications.kind.${one}`)} <strong>{counts[one]}</strong>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <TextField size="small" label={t('publications.search')} value={q} onChange={(event) => setQ(event.target.value)} sx={{ m: 0 }} />
      </Box>
      {items.length === 0 ? (
        <Typography color="text.secondary">{t('publications.no_differences')}</Typography>
      ) : (
        <PlainTable
          label={t('publications.tabs.differences')}
          rows={items}
          rowKey={(row) => `${row.kind}${row.provider_id}${row.care_type}`}
          columns={[
            {
              label: label('name'),
              render: (row) => (
                <RecordLink resource="providers" id={row.provider_id}>
                  {row.name}
                </RecordLink>
              ),
            },
            { label: label('agb_code'), nowrap: true, render: (row) => row.agb_code },
            { label: label('care_type'), render: (row) => text('care_type', row.care_type) },
            { label: t('publications.difference'), render: (row) => <What row={row} /> },
          ]}
        />
      )}
      {total > items.length && <Typography color="text.secondary">{t('publications.more', { shown: items.length, total })}</Typography>}
    </Box>
  )
}

function What({ row }: { row: Difference }) {
  const t = useTranslate()
  const label = useFieldLabel('publication_entries')
  const text = useFieldText()
  if (row.kind !== 'changed') return <>{t(`publications.kind.${row.kind}`)}</>
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {row.fields.map(({ field, was, becomes }) => (
        <li key={field}>
          {label(field)}: {text('publication_entries', field, was)} <Became /> {text('publication_entries', field, becomes)}
        </li>
      ))}
    </Box>
  )
}
