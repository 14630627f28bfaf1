import { Button, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { required, SelectInput, TextInput, useCreatePath, useDataProvider, useGetOne, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import type { Contractable } from '../../../server/model/answers.ts'
import { type ContractView, openContractStatuses } from '../../../server/model/contract.ts'
import { SidePanel } from '../../ui/cases/SidePanel.tsx'
import { useChoices } from '../../ui/common/choices.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import type { AppDataProvider } from '../../ui/data/dataProvider.ts'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'

/** Past the draft and before the signature. */
const isUnderway = ({ status }: Pick<ContractView, 'status'>): boolean => status !== 'draft' && openContractStatuses.includes(status)

/** Withdraws a contract to which another track applies, and goes on with the draft that is made of it. Shown past the draft and before signing, where the policy has another track. */
export function CopyToTrack({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const { data: policy } = useGetOne('policies', { id: contract.policy_id })
  const closed = useClosedTracks(contract)
  const [open, setOpen] = useState(false)
  const others = ((policy?.tracks ?? []) as string[]).filter((track) => track !== contract.track && !closed?.includes(track))
  if (
    !closed ||
    others.length === 0 ||
    contract.status === 'draft' ||
    !openContractStatuses.includes(contract.status) ||
    !can('create', 'contracts') ||
    !can('edit', 'contracts')
  )
    return null
  return (
    <>
      <Button onClick={() => setOpen(true)} sx={{ ml: 'auto' }}>
        {t('contracts.copy_to_track')}
      </Button>
      <SidePanel open={open} title={t('contracts.copy_to_track')} onClose={() => setOpen(false)}>
        <CopyForm contract={contract} others={others} onClose={() => setOpen(false)} />
      </SidePanel>
    </>
  )
}

/** The tracks that are for another kind of provider, as the server tells them: not to be chosen at all. Undefined until it has told. */
function useClosedTracks({ provider_id, policy_id, status }: ContractView): string[] | undefined {
  const dataProvider = useDataProvider<AppDataProvider>()
  const { data } = useQuery({
    queryKey: ['providers', 'contractable', provider_id],
    queryFn: () => dataProvider.contractable(provider_id),
    enabled: isUnderway({ status }),
  })
  const isForOthers = ({ refusals }: Contractable): boolean => refusals.some(({ clause, field }) => clause === null && field === 'track')
  return data?.filter((one) => one.policy_id === policy_id && one.performance === null && isForOthers(one)).map(({ track }) => track)
}

function CopyForm({ contract, others, onClose }: { contract: ContractView; others: readonly string[]; onClose: () => void }) {
  const t = useTranslate()
  const navigate = useNavigate()
  const createPath = useCreatePath()
  const choices = useChoices('track', others)
  return (
    <>
      <Typography sx={{ mb: 2 }}>{t('contracts.copy_to_track_hint')}</Typography>
      <RecordForm
        resource={`contracts/${contract.id}/copy-to-track`}
        transform={(data) => ({ ...data, version: contract.version })}
        submitLabel={t('contracts.copy_to_track_submit')}
        savedMessage="contracts.copied_to_track"
        onSaved={(draft) => navigate(createPath({ resource: 'contracts', type: 'show', id: draft.id }))}
        onCancel={onClose}
      >
        <SelectInput
          source="track"
          label={t('contracts.copy_to_track_choice')}
          choices={choices}
          translateChoice={false}
          validate={required()}
          helperText={false}
          fullWidth
        />
        <TextInput source="reason" label={t('contracts.copy_to_track_reason')} multiline minRows={2} helperText={false} fullWidth />
      </RecordForm>
    </>
  )
}
