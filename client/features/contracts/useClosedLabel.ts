import { useTranslate } from 'react-admin'

/** A function that names a field where a contract closes: the day of closing by the way it closed ("Afgewezen op"), any other field, undefined, by its own name. */
export function useClosedLabel(): (field: string, status: string) => string | undefined {
  const t = useTranslate()
  return (field, status) => (field === 'closed_on' ? t('contracts.closed_on', { status: t(`choices.contract_status.${status}`) }) : undefined)
}
