import { type CoordinationRequestView, openCoordinationRequestStatuses } from '../../../../server/model/coordinationRequest.ts'

/** Whether a request can still change. */
export const isOpen = ({ status }: Pick<CoordinationRequestView, 'status'>): boolean => openCoordinationRequestStatuses.includes(status)
