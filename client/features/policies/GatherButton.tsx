import { Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { type RaRecord, useNotify, useTranslate } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import type { GatheredChangeView } from '../../../server/model/gatheredChange.ts'
import { fieldErrorsOf } from '../../ui/forms/answers.ts'
import { sameValue } from '../../ui/forms/sameValue.ts'
import { useSaveRecord } from '../../ui/forms/useSaveRecord.ts'
import { resourceOf } from './changesByPart.ts'
import { FieldChanges } from './FieldChanges.tsx'
import { useGathered } from './useGathered.ts'

/** What of a policy is gathered for its next edition: one of its parts, as it stands, and the fields that the form changes. */
export interface Gathering {
  part: GatheredChangeView['part']
  record: RaRecord
  fields: readonly string[]
  onGathered: () => void
}

/** Keeps what was typed in the form around it for the next edition, beside other changes, instead of making an edition of it now. */
export function GatherButton({ policy, part, record, fields, onGathered }: Gathering & { policy: RaRecord }) {
  const t = useTranslate()
  const notify = useNotify()
  const form = useFormContext()
  const save = useSaveRecord('gathered_changes')
  const [busy, setBusy] = useState(false)
  const known = useGathered(policy.id)?.find((one) => one.part === part && one.record_id === record.id)
  const gather = async () => {
    const values = form.getValues()
    const changed = fields.filter((field) => !sameValue(values[field], record[field]))
    const changes = { ...known?.changes, ...Object.fromEntries(changed.map((field) => [field, values[field] ?? null])) }
    setBusy(true)
    try {
      await save(known ? { version: known.version, changes } : { policy_id: policy.id, part, record_id: record.id, changes }, known)
      form.reset(values)
      notify('policies.gathered', { type: 'info', messageArgs: { edition: policy.edition + 1 } })
      onGathered()
    } catch (error) {
      for (const [field, message] of Object.entries(fieldErrorsOf(error))) form.setError(field, { type: 'server', message })
      notify((error as Error).message, { type: 'error' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Box sx={{ mb: 2 }}>
      {known && (
        <Box sx={{ mb: 1, fontSize: 14 }}>
          <Typography variant="body2" sx={{ fontWeight: 500 }}>
            {t('policies.gathered_already')}
          </Typography>
          <FieldChanges resource={resourceOf[part]} changes={known.fields} />
        </Box>
      )}
      <Button variant="outlined" disabled={busy} onClick={() => void gather()}>
        {t('policies.gather')}
      </Button>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, maxWidth: 640 }}>
        {t('policies.gather_hint', { edition: policy.edition + 1 })}
      </Typography>
    </Box>
  )
}
