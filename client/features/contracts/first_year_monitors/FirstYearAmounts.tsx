import { useTranslate } from 'react-admin'
import type { FirstYearMonitorView } from '../../../../server/model/firstYearMonitor.ts'
import { formatDate } from '../../../ui/common/dates.ts'
import { formatEuro, unbroken } from '../../../ui/common/euro.ts'

/** Claimed against expected in one sentence, as of the last figure. */
export function FirstYearAmounts({ monitor }: { monitor: FirstYearMonitorView }) {
  return <>{useFirstYearSentence(monitor)}</>
}

/** The same as text. */
export function useFirstYearSentence({ claimed_cents, claimed_as_of, expected_to_date_cents }: FirstYearMonitorView): string {
  const t = useTranslate()
  if (claimed_cents === null) return t('first_years.nothing_claimed')
  const given = { on: formatDate(claimed_as_of), claimed: formatEuro(claimed_cents) }
  const sentence =
    expected_to_date_cents === null
      ? t('first_years.no_expectation', given)
      : t('first_years.summary', { ...given, expected: formatEuro(expected_to_date_cents) })
  return unbroken(sentence)
}
