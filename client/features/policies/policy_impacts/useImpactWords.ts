import { useCallback } from 'react'
import { type RaRecord, useTranslate } from 'react-admin'

/** The words of a run: those of a draft, or of the edition that is gathered for a published policy. */
export function useImpactWords(policy: RaRecord): (key: string, options?: Record<string, unknown>) => string {
  const translate = useTranslate()
  const group = policy.status === 'published' ? 'policy_impacts.edition' : 'policy_impacts'
  return useCallback((key, options) => translate(`${group}.${key}`, options), [translate, group])
}
