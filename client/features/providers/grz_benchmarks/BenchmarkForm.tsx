import { required, TextInput } from 'react-admin'
import type { GrzBenchmarkView } from '../../../../server/model/grzBenchmark.ts'
import { DeleteRecordButton } from '../../../ui/cases/DeleteRecordButton.tsx'
import { FieldGrid } from '../../../ui/cases/ReadFields.tsx'
import { DateInput } from '../../../ui/forms/DateInput.tsx'
import { IndexInput } from '../../../ui/forms/IndexInput.tsx'
import { RecordForm } from '../../../ui/forms/RecordForm.tsx'
import { YearInput } from '../../../ui/forms/YearInput.tsx'

/** Adds or corrects the benchmark figures of a grz provider for a year. */
export function BenchmarkForm({ providerId, row, onClose }: { providerId: number; row?: GrzBenchmarkView; onClose: () => void }) {
  return (
    <RecordForm
      resource="grz_benchmarks"
      record={row}
      fields={['year', 'cost_index', 'stay_index', 'source', 'received_on']}
      transform={(values) => (row ? values : { ...values, provider_id: providerId })}
      onSaved={onClose}
      onCancel={onClose}
      actions={row && <DeleteRecordButton resource="grz_benchmarks" record={row} title="grz.remove" onDeleted={onClose} />}
    >
      <FieldGrid minWidth={180}>
        <YearInput source="year" validate={required()} helperText={false} />
        <DateInput source="received_on" helperText={false} />
        <IndexInput source="cost_index" validate={required()} helperText={false} />
        <IndexInput source="stay_index" helperText={false} />
        <TextInput source="source" helperText={false} sx={{ gridColumn: '1 / -1' }} />
      </FieldGrid>
    </RecordForm>
  )
}
