import { formatEuro } from '../../ui/common/euro.ts'
import type { QuestionWords } from '../../ui/common/useQuestion.tsx'
import { raisePercentage } from './requestSections.ts'

type Translate = (key: string, options?: Record<string, unknown>) => string

/** What a decision comes to, before it is taken: the plafond now and after it, the difference in euros and percent, and what may be done about it afterwards. */
export function decisionWords(t: Translate, now: number | null, next: number | null): QuestionWords {
  const amount = (cents: number | null) => (cents === null ? t('plafond_requests.no_plafond') : formatEuro(cents))
  const lines = [t('plafond_requests.confirm.now', { amount: amount(now) }), t('plafond_requests.confirm.next', { amount: amount(next) })]
  if (now !== null && next !== null) {
    const difference = next - now
    const share = difference === 0 ? null : raisePercentage(next, now)
    const signed = `${difference > 0 ? '+' : ''}${formatEuro(difference)}`
    lines.push(t('plafond_requests.confirm.difference', { amount: share ? `${signed} (${share}%)` : signed }))
  }
  lines.push('', t('plafond_requests.confirm.afterwards'))
  return {
    title: 'plafond_requests.confirm.title',
    content: lines.join('\n'),
    confirm: 'plafond_requests.decide',
    harmless: next !== null && (now === null || next > now),
  }
}
