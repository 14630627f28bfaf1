import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import type { ContractView } from '../../../server/model/contract.ts'
import { DeleteRecordButton } from '../../ui/cases/DeleteRecordButton.tsx'
import { FieldGrid, ReadField } from '../../ui/cases/ReadFields.tsx'
import { DutchDateField } from '../../ui/fields/DutchDateField.tsx'
import { FailedClauses } from '../../ui/fields/FailedClauses.tsx'
import { UtilisationBar } from '../../ui/fields/UtilisationBar.tsx'
import { SectionForm } from '../../ui/forms/SectionForm.tsx'
import { ContractInput } from './ContractInput.tsx'
import { CopyToTrack } from './CopyToTrack.tsx'
import { type ContractSection, sectionsOf } from './contractSections.ts'
import { FixedFields } from './FixedFields.tsx'
import { FirstYearOfContract } from './first_year_monitors/FirstYearOfContract.tsx'
import { useClosedLabel } from './useClosedLabel.ts'

/** The sections of the left column; the others stand at the right. */
const left: readonly ContractSection['name'][] = ['closing', 'basis', 'request']

/** What a contract is, section by section, each edited where it stands. */
export function ContractOverview({ contract }: { contract: ContractView }) {
  const navigate = useNavigate()
  const sections = sectionsOf(contract)
  const column = (isLeft: boolean) => (
    <Box sx={{ minWidth: 0 }}>
      {sections
        .filter(({ name }) => left.includes(name) === isLeft)
        .map((section) => (
          <OverviewSection key={section.name} section={section} contract={contract} />
        ))}
      {!isLeft && contract.origin === 'new' && <FirstYearOfContract contract={contract} />}
    </Box>
  )
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, columnGap: 2, alignItems: 'start' }}>
      {column(true)}
      {column(false)}
      <Box sx={{ gridColumn: '1 / -1', display: 'flex' }}>
        <CopyToTrack contract={contract} />
      </Box>
      {contract.status === 'draft' && (
        <Box sx={{ gridColumn: '1 / -1', display: 'flex' }}>
          <DeleteRecordButton
            resource="contracts"
            record={contract}
            title="contracts.delete_draft"
            label="contracts.delete_draft"
            onDeleted={() => navigate('/contracts')}
          />
        </Box>
      )}
    </Box>
  )
}

function OverviewSection({ section: { name, fields, editable }, contract }: { section: ContractSection; contract: ContractView }) {
  const t = useTranslate()
  const labelOf = useClosedLabel()
  return (
    <SectionForm
      title={t(`contracts.sections.${name}`)}
      fields={editable}
      inputs={
        editable.length > 0 && (
          <FieldGrid>
            {name === 'basis' && contract.status !== 'draft' && <FixedFields contract={contract} />}
            {editable.map((field) => (
              <ContractInput key={field} source={field} contract={contract} />
            ))}
          </FieldGrid>
        )
      }
    >
      <FieldGrid minWidth={180}>
        {fields.map((field) => (
          <ReadField key={field} source={field} label={labelOf(field, contract.status)} wide={field.includes('explanation') || field.includes('reason')}>
            {contract.masked && grounds.includes(field) ? t('providers.masked') : special(field, contract)}
          </ReadField>
        ))}
      </FieldGrid>
      {name === 'closing' && <FailedClauses policyId={contract.policy_id} codes={contract.rejection_clauses ?? []} />}
    </SectionForm>
  )
}

/** Why a contract was rejected: for contracting staff and team leads. */
const grounds: readonly string[] = ['rejection_clauses', 'reason']

function special(field: string, contract: ContractView) {
  if (field === 'owner_id') return contract.owner_name
  if (field === 'utilisation') return <UtilisationBar value={contract.utilisation} />
  if (field === 'claimable_from') return <DutchDateField value={contract.claimable_from} />
  return undefined
}
