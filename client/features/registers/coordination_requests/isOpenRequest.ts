import { type CoordinationRequestView, openCoordinationRequestStatuses } from '../../../../server/model/coordinationRequest.ts'

/** Whether a request can still change. */
export const isOpenRequest = ({ status }: Pick<CoordinationRequestView, 'status'>): boolean => openCoordinationRequestStatuses.includes(status)
