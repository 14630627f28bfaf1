import { can } from '../../access.ts'
import { absenceFields, type Role, reminderFields, roles, type User, userComputed, userFields } from '../../model/user.ts'
import { hashPassword, shortestPassword } from '../../platform/auth/passwords.ts'
import type { Resource } from '../../records/resource.ts'
import { searchByText } from '../../records/searchWords.ts'
import { uniqueBy } from '../../records/uniqueBy.ts'
import { absenceFaults } from './absenceFaults.ts'

const isAdmin = (role: Role): boolean => role === 'admin'

/** What colleagues need of each other: who it is, in which team, and who takes over while they are away. */
const named = ['id', 'full_name', 'team', ...absenceFields, 'deputy_name']

const keepers = roles.filter((role) => can(role, 'edit', 'contracts')).map((role) => `'${role}'`)
/** Whose cases may be: who is active, and of a role that keeps them. To be filtered on by all; the role itself is the admin's to read. */
const keepsCases = `(users.active and users.role in (${keepers.join(', ')}))`

/** Users are never deleted: the audit log names them. Everybody may read what colleagues need of each other; the rest is the admin's. */
export const users: Resource<User> = {
  name: 'users',
  fields: userFields,
  computed: userComputed,
  joined: { keeps_cases: { column: 'keeps_cases', sql: keepsCases, type: 'boolean' } },
  extras: () => ({ deputy_name: '(select deputies.full_name from users as deputies where deputies.id = users.deputy_id)' }),
  hidden: ['password_hash'],
  secrets: ['password'],
  search: searchByText('users.full_name'),
  sort: ['full_name', 'ASC'],
  unique: [uniqueBy<User>({ columns: ['username'], message: 'Deze gebruikersnaam is al in gebruik.' })],
  validate: async ({ trx, before, after, actor, sent }) => {
    const invalid = await absenceFaults(trx, after, sent)
    if (!before && !after.password) invalid.push({ field: 'password', message: 'Een nieuwe gebruiker heeft een wachtwoord nodig.' })
    if (sent.has('password') && after.password && after.password.length < shortestPassword)
      invalid.push({ field: 'password', message: `Een wachtwoord heeft ten minste ${shortestPassword} tekens.` })
    if (before && before.id === actor.id && (before.role !== after.role || !after.active))
      invalid.push({
        field: before.role !== after.role ? 'role' : 'active',
        message: 'U kunt uw eigen rol of toegang niet wijzigen; vraag een andere beheerder.',
      })
    if (after.digest !== 'none' && !after.email) invalid.push({ field: 'email', message: 'Geef een e-mailadres; daarheen gaat het overzicht.' })
    if (invalid.length === 0 && after.password) after.password_hash = await hashPassword(after.password)
    return { invalid, refusals: [] }
  },
  afterOperation: async ({ trx, before, after }) => {
    const closed = before && (!after.active || before.password_hash !== after.password_hash)
    if (closed) await trx('sessions').where({ user_id: after.id }).del()
    if (!after.active) await trx('calendar_addresses').where({ user_id: after.id }).del()
  },
  guarded: { fields: ['username', 'role', 'active', ...reminderFields, 'created_at', 'updated_at', 'version'], visible: 'never', sees: isAdmin },
  toEverybody: named,
  reduce: (record, actor) => (isAdmin(actor.role) ? record : Object.fromEntries(named.map((name) => [name, record[name]]))),
}
