import type { RaRecord } from 'react-admin'
import { openPlafondRequestStatuses, type PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { EuroField } from '../../ui/fields/EuroField.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { UtilisationBar } from '../../ui/fields/UtilisationBar.tsx'
import type { CardContent } from '../../ui/lists/CardList.tsx'
import { NotMine } from './NotMine.tsx'

/** A request as a card: who asks what, how much is used, and until when there is time. */
export function requestCard(record: RaRecord): CardContent {
  const request = record as PlafondRequestView
  return {
    title: request.provider_name,
    mark: <StatusChip group="plafond_request_status" value={request.status} />,
    lines: [
      <>
        {request.reference} · <EuroField value={request.requested_cents} short />
      </>,
      request.decision_objection && <NotMine request={request} />,
      request.utilisation !== null && <UtilisationBar value={request.utilisation} />,
      request.decision_due_on && <DueDate value={request.decision_due_on} done={!openPlafondRequestStatuses.includes(request.status)} />,
    ],
  }
}
