import { openPublicationStatuses, type PublicationView } from '../../../server/model/publication.ts'

/** Whether a list can still be changed. */
export const isOpenList = ({ status }: PublicationView): boolean => openPublicationStatuses.includes(status)
