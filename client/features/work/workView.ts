import { useStore } from 'react-admin'
import { today } from '../../ui/common/dates.ts'

/** Whether the work is shown as a list or by its days. */
export const useWorkView = () => useStore<'list' | 'calendar'>('work.view', 'list')

/** The month that is shown, as a day in it: it stays while one goes to a case and back, and is this month again the next day. */
export function useShownMonth(): [string, (day: string) => void] {
  const [kept, keep] = useStore<{ day: string; on: string } | null>('work.month', null)
  return [kept?.on === today() ? kept.day : today(), (day) => keep({ day, on: today() })]
}
