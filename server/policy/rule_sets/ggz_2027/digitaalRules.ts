import { nlDate } from '../../../model/dates.ts'
import { rulesAbout } from '../../engine/rulesAbout.ts'
import { type ContractRule, type ContractSubject, signedText } from '../../engine/subjects.ts'
import { inTime, isFilled, lastDayText } from '../../engine/terms.ts'
import { applicationsFor, applicationText, heldOn, isAppliedOn } from '../common/qualifications.ts'
import { contractsSetting } from '../common/settings.ts'

const { has, narrowed } = rulesAbout<ContractSubject>()

const markedSetting = 1

/** GGZ-DG-2 to DG-10: the digital process; DG-2 and DG-3 hold for practices too. */
export const digitaalRules: readonly ContractRule[] = [
  {
    clause: 'GGZ-DG-2',
    on: ['offered'],
    field: 'questionnaire_sent_on',
    holds: ({ contract }) => contract.questionnaire_sent_on !== null,
    message: () => 'Een voorstel bevat altijd een vragenlijst; vult u in wanneer die is verstuurd.',
  },
  {
    clause: 'GGZ-DG-2',
    on: ['offered'],
    field: 'tariff_lines',
    holds: ({ lines }) => lines.length > 0,
    message: () => 'Een voorstel bevat altijd een tarievenlijst; deze overeenkomst heeft nog geen enkele tariefregel.',
  },
  {
    clause: 'GGZ-DG-2',
    on: ['signed'],
    field: 'questionnaire_answered_on',
    holds: ({ contract, signedOn }) => contract.questionnaire_answered_on !== null && contract.questionnaire_answered_on <= signedOn,
    message: (subject) =>
      subject.contract.questionnaire_answered_on === null
        ? 'Ondertekenen kan pas nadat de vragenlijst is beantwoord; vult u in wanneer dat was.'
        : `Ondertekenen kan pas nadat de vragenlijst is beantwoord: die is beantwoord op ${nlDate(subject.contract.questionnaire_answered_on)}, ${signedText(subject)}.`,
  },
  {
    clause: 'GGZ-DG-3',
    on: ['offered'],
    field: 'explanation',
    holds: ({ contract }) => isFilled(contract.explanation),
    message: () => 'Een voorstel heeft een duidelijke inhoudelijke toelichting; vult u die in.',
  },
  {
    clause: 'GGZ-DG-4',
    on: ['assessing', 'offered'],
    about: 'provider',
    field: 'requested_on',
    applies: isNew,
    holds: ({ contract }, clause) => contract.requested_on !== null && inTime(contract.requested_on, clause),
    over: ({ contract, today }, clause) => !inTime(contract.requested_on ?? today, clause),
    message: ({ contract }, clause) =>
      contract.requested_on === null
        ? `Een nieuwe instelling vraagt de overeenkomst uiterlijk ${lastDayText(clause)} aan; vult u de datum van het verzoek in.`
        : `Een nieuwe instelling vraagt de overeenkomst uiterlijk ${lastDayText(clause)} aan; dit verzoek is van ${nlDate(contract.requested_on)}.`,
  },
  {
    clause: 'GGZ-DG-5',
    on: ['assessing', 'offered'],
    field: ({ contract }) => (contract.added_value === null ? 'added_value' : 'added_value_explanation'),
    applies: isNew,
    holds: ({ contract }) => contract.added_value !== null && (contract.added_value !== 'other' || isFilled(contract.added_value_explanation)),
    message: ({ contract }) =>
      contract.added_value === null
        ? 'Van een nieuwe instelling legt u vast welke toegevoegde waarde het zorgaanbod heeft; die ontbreekt.'
        : 'Een andere toegevoegde waarde dan een zware of complexe zorgvraag of een uniek aanbod in de regio licht u toe; de toelichting ontbreekt.',
  },
  {
    clause: 'GGZ-DG-6',
    on: ['offered'],
    about: 'provider',
    field: null,
    applies: needsMark,
    holds: hasMarkOrApplication,
    message: (subject) =>
      `Een nieuwe instelling met zorg in setting 1 is drager van het keurmerk van Stichting KiBG, of heeft dat tijdig aangevraagd; op ${nlDate(subject.judgedOn)} is geen van beide vastgelegd.`,
  },
  {
    clause: 'GGZ-DG-7',
    on: ['offered'],
    about: 'provider',
    field: null,
    applies: (subject) =>
      needsMark(subject) && !hasMarkOrApplication(subject) && applicationsFor(subject.qualifications, ['kibg'], subject.judgedOn).length > 0,
    holds: () => false,
    message: applicationMessage,
  },
  {
    clause: 'GGZ-DG-7',
    on: ['reopened'],
    field: null,
    holds: hasMarkOrApplication,
    message: (subject, clause) =>
      applicationsFor(subject.qualifications, ['kibg'], subject.judgedOn).length > 0
        ? applicationMessage(subject, clause)
        : `Heropenen kan als u aantoont dat het keurmerk van Stichting KiBG uiterlijk ${lastDayText(clause)} is aangevraagd of is verkregen; dat is niet vastgelegd.`,
  },
  narrowed({
    clause: 'GGZ-DG-10',
    on: ['save'],
    field: 'starts_on',
    reads: 'date',
    applies: has('contract', 'starts_on'),
    holds: ({ contract }, clause) => contract.starts_on === clause.date,
    message: ({ contract }, clause) =>
      `Een overeenkomst in de variant digitaal gaat in op ${nlDate(clause.date)}; als ingangsdatum is ${nlDate(contract.starts_on)} opgegeven.`,
  }),
  {
    clause: 'GGZ-DG-10',
    on: ['signed'],
    field: 'signed_on',
    applies: isNew,
    holds: ({ signedOn }, clause) => inTime(signedOn, clause),
    over: ({ today }, clause) => !inTime(today, clause),
    message: (subject, clause) =>
      `Een nieuwe instelling ondertekent uiterlijk ${lastDayText(clause)}, want de overeenkomst gaat niet met terugwerkende kracht in; ${signedText(subject)}.`,
  },
]

function isNew({ contract }: ContractSubject): boolean {
  return contract.origin === 'new'
}

/** Setting 1 is contracted where it is among the settings or on a tariff line. */
function needsMark(subject: ContractSubject): boolean {
  return isNew(subject) && contractsSetting(subject, markedSetting)
}

function hasMarkOrApplication({ policy, qualifications, judgedOn }: ContractSubject): boolean {
  const clause = policy.clauses.get('GGZ-DG-7')
  if (heldOn(qualifications, ['kibg'], judgedOn).length > 0) return true
  return (
    clause !== undefined &&
    applicationsFor(qualifications, ['kibg'], judgedOn).some((application) => isAppliedOn(application, judgedOn) && inTime(application.applied_on, clause))
  )
}

function applicationMessage({ qualifications, judgedOn }: ContractSubject, clause: Parameters<typeof lastDayText>[0]): string {
  const [application] = applicationsFor(qualifications, ['kibg'], judgedOn)
  return `In plaats van het keurmerk telt een aanvraag die uiterlijk ${lastDayText(clause)} en voor de toetsing is gedaan, nog geldt en met bewijs is vastgelegd; ${applicationText(application)}.`
}
