import { nlDate } from '../../../model/dates.ts'
import type { QualificationRow } from '../../engine/facts.ts'
import type { Filled } from '../../engine/rulesAbout.ts'
import { isFilled } from '../../engine/terms.ts'

/** Whether a qualification is held on a date; `since` and `valid_until` include their day. */
export function isHeldOn(qualification: QualificationRow, date: string): boolean {
  return qualification.state === 'held' && (qualification.since === null || qualification.since <= date) && !isExpiredOn(qualification, date)
}

/** The qualifications of some kinds that are held on a date. */
export function heldOn(qualifications: readonly QualificationRow[], kinds: readonly string[], date: string): QualificationRow[] {
  return qualifications.filter((qualification) => kinds.includes(qualification.kind) && isHeldOn(qualification, date))
}

/** The applications on record for some kinds on a date: those that are, and those that were granted since. */
export function applicationsFor(qualifications: readonly QualificationRow[], kinds: readonly string[], date: string): QualificationRow[] {
  const isApplication = ({ state, since, applied_on }: QualificationRow): boolean =>
    state === 'applied' || (applied_on !== null && since !== null && since > date)
  return qualifications.filter((qualification) => kinds.includes(qualification.kind) && isApplication(qualification))
}

/** Whether an application was made by a date, still stands on it and is shown: one without evidence on record is a claim and no proof (GGZ-DG-7, V-4). */
export function isAppliedOn(application: QualificationRow, date: string): application is Filled<QualificationRow, 'applied_on'> {
  return application.applied_on !== null && application.applied_on <= date && !isExpiredOn(application, date) && isFilled(application.evidence)
}

/** What a reader is told of an application that does not count. */
export function applicationText(application: QualificationRow | undefined): string {
  if (!application?.applied_on) return 'de datum van de aanvraag ontbreekt'
  const made = `de aanvraag is van ${nlDate(application.applied_on)}`
  return isFilled(application.evidence) ? made : `${made} en het bewijs ervan is niet vastgelegd`
}

function isExpiredOn({ valid_until }: QualificationRow, date: string): boolean {
  return valid_until !== null && valid_until < date
}
