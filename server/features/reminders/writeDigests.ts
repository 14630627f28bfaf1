import { addJob } from '../../platform/jobs/addJob.ts'
import { businessNow } from '../../platform/jobs/businessNow.ts'
import type { Handler } from '../../platform/jobs/job.ts'
import { writeMail } from '../mails/writeMail.ts'
import { digestMail, digestParts } from './digestMail.ts'
import { ownWork } from './ownWork.ts'
import { userActor } from './userActor.ts'

/** On working days at seven. */
export const DIGEST_TIMES = '0 7 * * 1-5'

const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' })
const isMonday = (day: string): boolean => new Date(day).getUTCDay() === 1

/** Adds a job for each user who wishes a digest today. That of a day that has passed, because no server ran, is not sent afterwards. */
export function writeDigests(today: () => string): Handler {
  return async ({ db, job }) => {
    const day = today()
    if (amsterdam.format(new Date(job.key)) !== day) return
    const wishes = isMonday(day) ? ['daily', 'weekly'] : ['daily']
    return db.transaction(async (trx) => {
      const ids: number[] = await trx('users').where({ active: true }).whereIn('digest', wishes).whereNotNull('email').orderBy('id').pluck('id')
      for (const user_id of ids) await addJob(trx, { kind: 'write_digest', key: `${user_id} ${day}`, payload: { user_id, day }, run_at: businessNow(day) })
      return { users: ids.length }
    })
  }
}

/** Writes the digest of one user, in one transaction with the record that it was: so it is written once a day. Where there is nothing to say, there is no mail. */
export function writeDigest(today: () => string, base: string): Handler {
  return async ({ db, job }) => {
    const { user_id, day } = job.payload as { user_id: number; day: string }
    if (day !== today()) return
    return db.transaction(async (trx) => {
      await trx('users').where({ id: user_id }).forUpdate().first('id')
      const user = await userActor(trx, user_id)
      const last = await trx('user_digests').where({ user_id }).first('day', 'told')
      if (!user?.email || user.digest === 'none' || last?.day === day) return
      const items = await ownWork(trx, user.actor, day)
      const parts = digestParts(items, last ? JSON.parse(last.told) : null)
      const told = JSON.stringify(items.map(({ id }) => id))
      await trx('user_digests').insert({ user_id, day, told }).onConflict('user_id').merge()
      if (!parts) return { mail: null }
      const mail = digestMail(parts, { name: user.actor.full_name, base })
      return { mail: await writeMail(trx, { kind: 'digest', recipient: user.email, user_id, ...mail }, day) }
    })
  }
}
