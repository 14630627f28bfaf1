import { addYears, firstOfNextMonth, latest, nlDate } from '../../../model/dates.ts'
import type { QualificationRow } from '../../engine/facts.ts'
import type { Policy } from '../../engine/policy.ts'
import { rulesAbout } from '../../engine/rulesAbout.ts'
import { type ContractRule, type ContractSubject, signedText } from '../../engine/subjects.ts'
import { inTime, lastDayText, termEndsOn } from '../../engine/terms.ts'
import { applicationsFor, applicationText, heldOn, isAppliedOn } from '../common/qualifications.ts'

const { and, has, narrowed } = rulesAbout<ContractSubject>()

const marks = ['kibg', 'visitation_lvvp', 'visitation_nip']
const memberships = ['member_lvvp', 'member_nip']

/** GGZ-V-2 to V-6: what a practice without an agreement in the reference year must show, and when its agreement starts. */
export const vrijgevestigdRules: readonly ContractRule[] = [
  {
    clause: 'GGZ-V-2',
    on: ['signed'],
    field: 'received_on',
    applies: isNew,
    holds: ({ contract }) => contract.received_on !== null,
    message: (_subject, { days }) => `Een nieuwe praktijk ondertekent binnen ${days} dagen na ontvangst; vult u in wanneer de overeenkomst is ontvangen.`,
  },
  narrowed({
    clause: 'GGZ-V-2',
    on: ['signed'],
    field: 'signed_on',
    applies: and(has('contract', 'received_on'), isNew),
    holds: ({ contract, signedOn }, clause) => clause.days === null || signedOn <= termEndsOn(contract.received_on, clause),
    over: ({ contract, today }, clause) => clause.days !== null && today > termEndsOn(contract.received_on, clause),
    message: (subject, clause) =>
      `De overeenkomst is ontvangen op ${nlDate(subject.contract.received_on)} en kon tot en met ${nlDate(termEndsOn(subject.contract.received_on, clause))} worden ondertekend; ${signedText(subject)}, het aanbod is dan vervallen.`,
  }),
  narrowed({
    clause: 'GGZ-V-2',
    on: ['signed'],
    field: 'starts_on',
    applies: and(has('contract', 'starts_on'), isNew),
    // An amended start follows the signature, or the amendment as it would follow a signature on that day.
    holds: ({ policy, contract, signedOn, judgedOn }) => [signedOn, judgedOn].some((day) => contract.starts_on === startAfter(policy, day)),
    over: ({ policy, today }) => startAfter(policy, today) > policy.contract_ends_on,
    message: ({ policy, contract, signedOn }) =>
      `Na ondertekening op ${nlDate(signedOn)} gaat de overeenkomst van een nieuwe praktijk in op ${nlDate(startAfter(policy, signedOn))}; als ingangsdatum is ${nlDate(contract.starts_on)} opgegeven.`,
  }),
  {
    clause: 'GGZ-V-2',
    on: ['always'],
    field: ({ contract }) => (contract.received_on === null ? 'received_on' : 'closed_on'),
    applies: (subject, { days }) => days !== null && lapses(subject),
    holds: ({ contract, today }, clause) => contract.received_on !== null && (contract.closed_on ?? today) > termEndsOn(contract.received_on, clause),
    message: ({ contract, today }, clause) =>
      contract.received_on === null
        ? `Een nieuwe praktijk heeft ${clause.days} dagen na ontvangst om te ondertekenen; vult u in wanneer de overeenkomst is ontvangen.`
        : `De overeenkomst is ontvangen op ${nlDate(contract.received_on)} en kan tot en met ${nlDate(termEndsOn(contract.received_on, clause))} worden ondertekend; het aanbod vervalt niet al op ${nlDate(contract.closed_on ?? today)}.`,
  },
  {
    clause: 'GGZ-V-3',
    on: ['offered'],
    about: 'provider',
    field: null,
    applies: isNew,
    holds: isQualified,
    message: ({ judgedOn }) =>
      `Een nieuwe praktijk heeft het keurmerk van Stichting KiBG of een visitatiecertificaat van NIP of LVVP, of toont een uitzondering aan; op ${nlDate(judgedOn)} is dat niet vastgelegd.`,
  },
  {
    clause: 'GGZ-V-4',
    on: ['offered'],
    about: 'provider',
    field: null,
    applies: (subject) => isNew(subject) && !isQualified(subject) && applicationsFor(subject.qualifications, marks, subject.judgedOn).length > 0,
    holds: () => false,
    message: applicationMessage,
  },
  {
    clause: 'GGZ-V-5',
    on: ['offered'],
    about: 'provider',
    field: null,
    applies: (subject) => isNew(subject) && !isQualified(subject) && membershipsOf(subject).length > 0,
    holds: () => false,
    message: (subject, { years }) => {
      const [membership] = membershipsOf(subject)
      const since = membership?.since ? `het vastgelegde lidmaatschap begon op ${nlDate(membership.since)}` : 'de begindatum van het lidmaatschap ontbreekt'
      return `In plaats van een certificaat telt een lidmaatschap van LVVP of NIP van korter dan ${years} jaar; ${since}.`
    },
  },
  {
    clause: 'GGZ-V-4',
    on: ['reopened'],
    field: null,
    holds: isQualified,
    message: (subject, clause) =>
      applicationsFor(subject.qualifications, marks, subject.judgedOn).length > 0
        ? applicationMessage(subject, clause)
        : `Heropenen kan met het keurmerk of een visitatiecertificaat, een aanvraag daarvan uiterlijk ${lastDayText(clause)}, of een kort lidmaatschap van LVVP of NIP; dat is niet vastgelegd.`,
  },
  narrowed({
    clause: 'GGZ-V-6',
    on: ['signed'],
    field: 'starts_on',
    applies: and(has('contract', 'starts_on'), isNew),
    holds: ({ contract, signedOn }) => contract.starts_on >= signedOn,
    message: (subject) =>
      `Een overeenkomst gaat niet met terugwerkende kracht in: de ingangsdatum ${nlDate(subject.contract.starts_on)} ligt voor de ondertekening; ${signedText(subject)}.`,
  }),
]

function isNew({ contract }: ContractSubject): boolean {
  return contract.origin === 'new'
}

/** Whether a new practice's offer lapses by this save, or one that has lapsed is put on record otherwise. Who was new before the save counts too. */
function lapses({ contract, before }: ContractSubject): boolean {
  if (contract.status !== 'lapsed' || (contract.origin !== 'new' && before?.origin !== 'new')) return false
  return (
    before?.status !== 'lapsed' || before.closed_on !== contract.closed_on || before.received_on !== contract.received_on || before.origin !== contract.origin
  )
}

/** The first day of the month after a signature, never before the policy's contract period. */
function startAfter(policy: Policy, signature: string): string {
  return latest(firstOfNextMonth(signature), policy.contract_starts_on)
}

function isQualified(subject: ContractSubject): boolean {
  return heldOn(subject.qualifications, marks, subject.judgedOn).length > 0 || hasApplication(subject) || hasShortMembership(subject)
}

function hasApplication({ policy, qualifications, judgedOn }: ContractSubject): boolean {
  const clause = policy.clauses.get('GGZ-V-4')
  return (
    clause !== undefined &&
    applicationsFor(qualifications, marks, judgedOn).some((application) => isAppliedOn(application, judgedOn) && inTime(application.applied_on, clause))
  )
}

/** The membership stands on the judged day; its years count on the day of the offer, also when judged again at signing. */
function hasShortMembership({ policy, contract, qualifications, judgedOn }: ContractSubject): boolean {
  const years = policy.clauses.get('GGZ-V-5')?.years ?? null
  const countedOn = contract.offered_on ?? judgedOn
  return years !== null && heldOn(qualifications, memberships, judgedOn).some(({ since }) => since !== null && countedOn < addYears(since, years))
}

function membershipsOf({ qualifications }: ContractSubject): QualificationRow[] {
  return qualifications.filter(({ kind }) => memberships.includes(kind))
}

function applicationMessage({ qualifications, judgedOn }: ContractSubject, clause: Parameters<typeof lastDayText>[0]): string {
  const [application] = applicationsFor(qualifications, marks, judgedOn)
  return `In plaats van een certificaat telt een aanvraag die uiterlijk ${lastDayText(clause)} en voor de toetsing is gedaan, nog geldt en met bewijs is vastgelegd; ${applicationText(application)}.`
}
