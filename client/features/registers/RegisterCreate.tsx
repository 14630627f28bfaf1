import { Box, Paper, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { CreateBase, useGetResourceLabel, useRedirect, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { CaseHeader } from '../../ui/cases/CaseHeader.tsx'
import { FieldGrid } from '../../ui/cases/ReadFields.tsx'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'
import { sourceOf } from '../../ui/forms/sourceOf.ts'

interface RegisterCreateProps {
  resource: string
  /** Words over the form and under its title. */
  title: string
  hint: string
  defaultValues?: Record<string, unknown>
  /** The inputs: only what is needed to start. */
  children: ReactNode
}

/** A new record of a register: asks only what is needed to start; the rest is filled in on its page. Who records it handles it, unless another is chosen. `?source={…}` fills in where one comes from. */
export function RegisterCreate({ resource, title, hint, defaultValues, children }: RegisterCreateProps) {
  const t = useTranslate()
  const label = useGetResourceLabel()
  const redirect = useRedirect()
  const [search] = useSearchParams()
  const { identity } = useIdentity()
  if (!identity) return null
  return (
    <CreateBase>
      <Box sx={{ py: 2, maxWidth: 760 }}>
        <CaseHeader parent={{ label: label(resource, 2), to: `/${resource}` }} reference={t(title)} />
        <Paper variant="outlined" sx={{ p: 2 }}>
          <Typography color="text.secondary" variant="body2" sx={{ mb: 2 }}>
            {t(hint)}
          </Typography>
          <RecordForm
            resource={resource}
            defaultValues={{ owner_id: identity.id, ...defaultValues, ...sourceOf(search.get('source')) }}
            submitLabel="ra.action.create"
            onSaved={(record) => redirect('show', resource, record.id)}
            onCancel={() => redirect('list', resource)}
          >
            <FieldGrid minWidth={280}>{children}</FieldGrid>
          </RecordForm>
        </Paper>
      </Box>
    </CreateBase>
  )
}
