import { Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { formatInstant } from '../common/dates.ts'
import { useIdentity } from '../common/useIdentity.ts'
import { Became } from '../fields/Became.tsx'
import { isUserField } from '../fields/FieldValue.tsx'
import { useFieldLabel, useFieldText } from '../fields/useFieldText.ts'
import { useUserName } from '../fields/useUserName.ts'
import type { VersionConflict } from './answers.ts'
import { sameValue } from './sameValue.ts'

interface VersionConflictDialogProps {
  resource: string
  /** The record as it was when the user began. */
  base: Record<string, unknown>
  /** What the user typed, by field. */
  mine: Record<string, unknown>
  conflict: VersionConflict
  /** The fields of the form. */
  fields: readonly string[]
  /** Called with the value of every field of the form after the choice, and the version to save on. */
  onResolve: (values: Record<string, unknown>, version: number) => void
  onCancel: () => void
}

/**
 * Shown after a 409 version_conflict: who changed which field meanwhile, and for each field that both changed the choice to keep mine or take theirs.
 * Closing it leaves the form as typed. Props: see VersionConflictDialogProps.
 */
export function VersionConflictDialog({ resource, base, mine, conflict, fields, onResolve, onCancel }: VersionConflictDialogProps) {
  const translate = useTranslate()
  const label = useFieldLabel(resource)
  const fieldText = useFieldText()
  const userName = useUserName()
  const { identity } = useIdentity()
  const text = (of: string, field: string, value: unknown) => (isUserField(field) ? userName(value) : fieldText(of, field, value))
  const [choices, setChoices] = useState<Record<string, 'mine' | 'theirs'>>({})
  const { current, changes } = conflict
  const isMine = (field: string) => !sameValue(mine[field], base[field])
  const isTheirs = (field: string) => !sameValue(current[field], base[field])
  const both = fields.filter((field) => isMine(field) && isTheirs(field) && !sameValue(mine[field], current[field]))
  const changed = [...new Set([...changes.map((change) => change.field), ...fields.filter(isTheirs)])].filter(
    (field) => !both.includes(field) && !hidden.has(field),
  )
  const own = changes.length > 0 && changes.every(({ actor }) => actor === identity?.fullName)
  const who = (field: string): string => {
    const change = changes.findLast((each) => each.field === field)
    return change ? translate('app.conflict.by', { actor: change.actor, at: formatInstant(change.at) }) : ''
  }
  const resolve = () => {
    const values: Record<string, unknown> = {}
    for (const field of fields)
      values[field] = isMine(field) && !(both.includes(field) && (choices[field] ?? 'mine') === 'theirs') ? mine[field] : current[field]
    onResolve(values, current.version)
  }
  return (
    <Dialog open onClose={onCancel} maxWidth="md" fullWidth aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">{translate(own ? 'app.conflict.own_title' : 'app.conflict.title')}</DialogTitle>
      <DialogContent dividers>
        <Typography sx={{ mb: 2 }}>
          {translate(both.length > 0 ? 'app.conflict.choose' : own ? 'app.conflict.own_no_overlap' : 'app.conflict.no_overlap')}
        </Typography>
        {both.map((field) => (
          <fieldset key={field} style={{ border: 0, padding: 0, margin: '0 0 16px' }}>
            <legend style={{ fontWeight: 600, padding: 0 }}>{label(field)}</legend>
            <Typography variant="caption" color="text.secondary">
              {translate('app.conflict.was', { value: text(resource, field, base[field]) })} {who(field)}
            </Typography>
            <RadioGroup
              value={choices[field] ?? 'mine'}
              onChange={(_, value) => setChoices({ ...choices, [field]: value as 'mine' | 'theirs' })}
              aria-label={label(field)}
            >
              <FormControlLabel
                value="mine"
                control={<Radio size="small" />}
                label={translate('app.conflict.keep_mine', { value: text(resource, field, mine[field]) })}
              />
              <FormControlLabel
                value="theirs"
                control={<Radio size="small" />}
                label={translate('app.conflict.take_theirs', { value: text(resource, field, current[field]) })}
              />
            </RadioGroup>
          </fieldset>
        ))}
        {changed.length > 0 && (
          <>
            <Typography variant="subtitle2">{translate('app.conflict.also')}</Typography>
            <ul style={{ margin: '4px 0 0', paddingLeft: 20 }}>
              {changed.map((field) => (
                <li key={field}>
                  {label(field)}: {text(resource, field, base[field])}
                  <Became />
                  {text(resource, field, current[field])}{' '}
                  <Typography variant="caption" color="text.secondary">
                    {who(field)}
                  </Typography>
                </li>
              ))}
            </ul>
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{translate('app.conflict.back')}</Button>
        <Button variant="contained" onClick={resolve}>
          {translate('app.conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

const hidden = new Set(['version', 'updated_at', 'warnings'])
