import { Button } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type RaRecord, useDelete, useNotify, useTranslate } from 'react-admin'
import { Question } from '../common/Question.tsx'
import { useIdentity } from '../common/useIdentity.ts'
import { refusalsOf } from '../forms/answers.ts'

interface DeleteRecordButtonProps {
  resource: string
  record: RaRecord
  title: string
  /** What is said before it goes. */
  content?: string
  /** Other words on the button than "Verwijderen". */
  label?: string
  onDeleted: () => void
}

/** Deletes a record after asking; what the server refuses is said. Shown only to those who may delete. */
export function DeleteRecordButton({ resource, record, title, content = 'contracts.delete_content', label, onDeleted }: DeleteRecordButtonProps) {
  const t = useTranslate()
  const notify = useNotify()
  const { can } = useIdentity()
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [remove, { isPending }] = useDelete()
  if (!can('delete', resource)) return null
  const confirm = async () => {
    try {
      await remove(resource, { id: record.id, previousData: record }, { mutationMode: 'pessimistic', returnPromise: true })
      onDeleted()
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'auth' })
    } catch (error) {
      notify(refusalsOf(error)[0]?.message ?? (error as Error).message, { type: 'error' })
    } finally {
      setAsking(false)
    }
  }
  return (
    <>
      <Button color="error" onClick={() => setAsking(true)} sx={{ ml: 'auto' }}>
        {label ? t(label) : t('ra.action.delete')}
      </Button>
      <Question isOpen={asking} loading={isPending} title={t(title)} content={t(content)} onConfirm={() => void confirm()} onClose={() => setAsking(false)} />
    </>
  )
}
