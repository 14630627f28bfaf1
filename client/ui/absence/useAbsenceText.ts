import { useTranslate } from 'react-admin'
import { isAbsent, type UserView } from '../../../server/model/user.ts'
import { formatDate, today } from '../common/dates.ts'

/** What everybody may know of a colleague's absence. */
export type Colleague = Pick<UserView, 'absent_from' | 'absent_until' | 'deputy_name'>

/** A function that says of a colleague who is away today until when and who takes over: "afwezig t/m 12-12-2027, vervanger Lotte Kuipers"; of others nothing. */
export function useAbsenceText(): (user: Colleague | undefined) => string {
  const t = useTranslate()
  return (user) => {
    if (!user || !isAbsent(user, today())) return ''
    const until = user.absent_until ? t('absence.until', { date: formatDate(user.absent_until) }) : t('absence.away')
    return user.deputy_name ? `${until}, ${t('absence.deputy', { name: user.deputy_name })}` : until
  }
}
