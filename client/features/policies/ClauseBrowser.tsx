import { Box, Checkbox, FormControlLabel, MenuItem, Paper, Skeleton, TextField, Typography } from '@mui/material'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import { type RaRecord, useGetList, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import type { ClauseView } from '../../../server/model/clause.ts'
import type { ChoiceGroup } from '../../i18n/choiceGroups.ts'
import { SidePanel } from '../../ui/cases/SidePanel.tsx'
import { useChoices } from '../../ui/common/choices.ts'
import { useFieldLabel } from '../../ui/fields/useFieldText.ts'
import { ClauseForm } from './ClauseForm.tsx'
import { ClauseItem } from './ClauseItem.tsx'
import { SectionIndex } from './SectionIndex.tsx'
import { bySection, type ClauseSearch, searchClauses } from './searchClauses.ts'

/** All clauses of a policy in its own order, searched as one types. `?clause=GGZ-PL-1` opens on one clause. */
export function ClauseBrowser({ policy }: { policy: RaRecord }) {
  const translate = useTranslate()
  const label = useFieldLabel('clauses')
  const headings = useId()
  const [params] = useSearchParams()
  const [search, setSearch] = useState<ClauseSearch>({
    q: params.get('clause') ?? '',
    kind: '',
    enforce: '',
    track: '',
    dated: false,
    contradicting: params.has('contradicting'),
  })
  const [edited, setEdited] = useState<ClauseView | null>(null)
  const deferred = useDeferredValue(search)
  const { data, isPending, error } = useGetList<ClauseView>('clauses', {
    filter: { policy_id: policy.id },
    sort: { field: 'position', order: 'ASC' },
    pagination: { page: 1, perPage: 1000 },
  })
  const { data: catalogue } = useGetList('conditions', {
    filter: { policy_id: policy.id },
    sort: { field: 'id', order: 'ASC' },
    pagination: { page: 1, perPage: 1000 },
  })
  const conditions = useMemo(() => new Map((catalogue ?? []).map(({ id, clause }) => [clause as string, id])), [catalogue])
  const found = searchClauses(data ?? [], deferred)
  const sections = bySection(found)
  const contradicting = (data ?? []).filter(({ warnings }) => warnings.length > 0).length
  const set = (change: Partial<ClauseSearch>) => setSearch({ ...search, ...change })
  return (
    <>
      <Box role="search" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 2 }}>
        <TextField
          label={translate('policies.search')}
          value={search.q}
          onChange={(event) => set({ q: event.target.value })}
          sx={{ flex: '2 1 240px', m: 0 }}
          type="search"
        />
        <ChoiceSelect label={label('kind')} group="clause_kind" value={search.kind} onChange={(kind) => set({ kind })} />
        <ChoiceSelect label={label('enforce')} group="enforce" value={search.enforce} onChange={(enforce) => set({ enforce })} />
        {policy.tracks?.length > 1 && (
          <ChoiceSelect
            label={translate('resources.contracts.fields.track')}
            group="track"
            only={policy.tracks}
            value={search.track}
            onChange={(track) => set({ track })}
          />
        )}
        <FormControlLabel
          control={<Checkbox size="small" checked={search.dated} onChange={(_, dated) => set({ dated })} />}
          label={translate('policies.only_dated')}
        />
        {(contradicting > 0 || search.contradicting) && (
          <FormControlLabel
            control={<Checkbox size="small" checked={search.contradicting} onChange={(_, checked) => set({ contradicting: checked })} />}
            label={translate('policies.only_contradicting', { count: contradicting })}
          />
        )}
      </Box>
      <Typography variant="body2" color="text.secondary" aria-live="polite" sx={{ mb: 1 }}>
        {data && translate('policies.found', { smart_count: found.length, total: data.length })}
      </Typography>
      {isPending && <Skeleton variant="rounded" height={320} />}
      {error && <Typography color="text.secondary">{error.message}</Typography>}
      <Box sx={{ display: { md: 'flex' }, gap: 3, alignItems: 'flex-start' }}>
        {sections.length > 1 && <SectionIndex sections={sections} headingId={(place) => `${headings}-${place}`} />}
        <Box sx={{ flex: 1, minWidth: 0 }}>
          {sections.map(([section, clauses], place) => (
            <Paper key={section} component="section" variant="outlined" sx={{ p: 2, mb: 2 }} aria-labelledby={`${headings}-${place}`}>
              <Typography id={`${headings}-${place}`} tabIndex={-1} component="h2" variant="h6" sx={{ mb: 1, scrollMarginTop: 72 }}>
                {section}
              </Typography>
              {clauses.map((clause) => (
                <ClauseItem
                  key={clause.id}
                  clause={clause}
                  condition={conditions.get(clause.code)}
                  onEdit={policy.status === 'closed' ? undefined : () => setEdited(clause)}
                />
              ))}
            </Paper>
          ))}
        </Box>
      </Box>
      <SidePanel open={edited !== null} title={edited?.code ?? ''} onClose={() => setEdited(null)}>
        {edited && <ClauseForm clause={edited} policy={policy} onClose={() => setEdited(null)} />}
      </SidePanel>
    </>
  )
}

function ChoiceSelect({
  label,
  group,
  only,
  value,
  onChange,
}: {
  label: string
  group: ChoiceGroup
  only?: readonly string[]
  value: string
  onChange: (value: string) => void
}) {
  const translate = useTranslate()
  const choices = useChoices(group, only)
  return (
    <TextField select label={label} value={value} onChange={(event) => onChange(event.target.value)} sx={{ flex: '1 1 140px', m: 0, maxWidth: 220 }}>
      <MenuItem value="">{translate('app.all')}</MenuItem>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  )
}
