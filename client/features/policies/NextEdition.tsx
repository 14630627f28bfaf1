import { Button, Skeleton, Typography } from '@mui/material'
import { type RaRecord, useDelete, useNotify, useTranslate } from 'react-admin'
import type { GatheredChangeView } from '../../../server/model/gatheredChange.ts'
import { Section } from '../../ui/cases/Section.tsx'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { PlainTable } from '../../ui/fields/PlainTable.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'
import { Contradictions } from './Contradictions.tsx'
import { resourceOf } from './changesByPart.ts'
import { EditionInputs, editionFields } from './EditionInputs.tsx'
import { FieldChanges } from './FieldChanges.tsx'
import { ImpactTab } from './policy_impacts/ImpactTab.tsx'
import { useGathered } from './useGathered.ts'

/** The changes that were gathered for the next edition of a policy: what they are, what they would do, and making the edition of them. */
export function NextEdition({ policy, onMade }: { policy: RaRecord; onMade: () => void }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const gathered = useGathered(policy.id)
  if (!gathered) return <Skeleton variant="rounded" height={240} />
  if (gathered.length === 0)
    return <Typography color="text.secondary">{t(can('edit', 'policies') ? 'policies.nothing_gathered' : 'policies.nothing_gathered_read')}</Typography>
  const edition = policy.edition + 1
  return (
    <>
      <Section title={t('policies.gathered_title', { smart_count: gathered.length, edition })}>
        <GatheredTable gathered={gathered} />
      </Section>
      <ImpactTab policy={policy} />
      {can('edit', 'policies') && (
        <Section title={t('policies.make_edition', { edition })}>
          <RecordForm
            resource={`policies/${policy.id}/editions`}
            fields={editionFields}
            submitLabel={t('policies.make_edition', { edition })}
            savedMessage="policies.edition_made"
            onSaved={onMade}
          >
            <EditionInputs policy={policy} smart_count={gathered.length} />
          </RecordForm>
        </Section>
      )}
    </>
  )
}

function GatheredTable({ gathered }: { gathered: readonly GatheredChangeView[] }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const label = t('resources.gathered_changes.name', { smart_count: 2 })
  return (
    <PlainTable
      label={label}
      rows={gathered}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t('resources.gathered_changes.fields.clause'),
          nowrap: true,
          render: ({ clause, part }) => clause ?? t(`resources.${resourceOf[part]}.name`, 1),
        },
        {
          label: t('resources.gathered_changes.fields.fields'),
          render: ({ part, fields, warnings }) => (
            <>
              <FieldChanges resource={resourceOf[part]} changes={fields} />
              <Contradictions warnings={warnings} />
            </>
          ),
        },
        { label: t('resources.gathered_changes.fields.made_by'), render: ({ made_by_name }) => made_by_name },
        ...(can('delete', 'gathered_changes') ? [{ label: t('ra.action.remove'), render: (row: GatheredChangeView) => <LetGo row={row} /> }] : []),
      ]}
    />
  )
}

function LetGo({ row }: { row: GatheredChangeView }) {
  const t = useTranslate()
  const notify = useNotify()
  const [remove, { isPending }] = useDelete('gathered_changes', { id: row.id, previousData: row }, { mutationMode: 'pessimistic' })
  const name = t('ra.action.remove')
  return (
    <Button
      size="small"
      disabled={isPending}
      aria-label={`${name}: ${row.clause ?? ''}`}
      onClick={() => void remove(undefined, undefined, { onError: (error) => notify((error as Error).message, { type: 'error' }) })}
    >
      {name}
    </Button>
  )
}
