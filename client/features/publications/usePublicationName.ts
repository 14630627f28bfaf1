import { useTranslate } from 'react-admin'
import type { PublicationView } from '../../../server/model/publication.ts'

/** What a list is called: its policy with its number, or that it is still a draft. */
export function usePublicationName(): (publication: PublicationView) => string {
  const t = useTranslate()
  return ({ policy_code, number, id }) =>
    number === null ? t('publications.draft_name', { policy: policy_code, id }) : t('publications.name', { policy: policy_code, number })
}
