import { required, SelectInput, TextInput } from 'react-admin'
import type { ContractView } from '../../../../server/model/contract.ts'
import type { ProposalView } from '../../../../server/model/proposal.ts'
import { DeleteRecordButton } from '../../../ui/cases/DeleteRecordButton.tsx'
import { FieldGrid } from '../../../ui/cases/ReadFields.tsx'
import { useChoices } from '../../../ui/common/choices.ts'
import { today } from '../../../ui/common/dates.ts'
import { DateInput } from '../../../ui/forms/DateInput.tsx'
import { EuroInput } from '../../../ui/forms/EuroInput.tsx'
import { PercentageInput } from '../../../ui/forms/PercentageInput.tsx'
import { RecordForm } from '../../../ui/forms/RecordForm.tsx'

/** What is done with a proposal: make or change it, move its reply term, or record what came of it. */
export type PanelKind = 'new' | 'edit' | 'move' | 'respond'

interface ProposalPanelProps {
  contract: ContractView
  kind: PanelKind
  proposal?: ProposalView
  party?: ProposalView['party']
  /** The proposal before a new one, whose figures it begins with. */
  last?: ProposalView
  onClose: () => void
}

/** What is negotiated about: most of it stays from one proposal to the next. */
const figuresOf = (last?: ProposalView) =>
  last && { tariff_percentage: last.tariff_percentage, plafond_cents: last.plafond_cents, average_price_cents: last.average_price_cents }

/** The form beside the thread. A new one belongs to `party`, begins with the figures of the last one and is dated today until changed. */
export function ProposalPanel({ contract, kind, proposal, party, last, onClose }: ProposalPanelProps) {
  const outcomes = useChoices('proposal_outcome')
  return (
    <RecordForm
      resource="proposals"
      record={proposal}
      defaultValues={{ ...figuresOf(last), party, sent_on: today() }}
      transform={(data) => (proposal ? data : { ...data, party, contract_id: contract.id })}
      onSaved={onClose}
      onCancel={onClose}
      actions={kind === 'edit' && proposal && <DeleteRecordButton resource="proposals" record={proposal} title="proposals.remove" onDeleted={onClose} />}
    >
      <FieldGrid minWidth={190}>
        {kind === 'respond' && (
          <SelectInput source="outcome" choices={outcomes} translateChoice={false} helperText="proposals.taken_over" sx={{ gridColumn: '1 / -1' }} />
        )}
        {kind === 'move' && (
          <>
            <DateInput source="moved_reply_due_on" helperText={false} />
            <DateInput source="move_announced_on" helperText={false} />
            <Prose source="move_reason" />
          </>
        )}
        {(kind === 'new' || kind === 'edit') && (
          <>
            <DateInput source="sent_on" validate={required()} helperText={false} />
            <PercentageInput source="tariff_percentage" helperText={false} sx={{ gridColumn: '1 / -1' }} />
            <EuroInput source="plafond_cents" helperText={false} />
            <EuroInput source="average_price_cents" helperText={false} />
            <Prose source="substantiation" />
            <Prose source="explanation" />
          </>
        )}
      </FieldGrid>
    </RecordForm>
  )
}

const Prose = ({ source }: { source: string }) => <TextInput source={source} multiline minRows={3} helperText={false} sx={{ gridColumn: '1 / -1' }} />
