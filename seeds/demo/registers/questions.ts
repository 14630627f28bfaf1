import { addDays } from '../../../server/model/dates.ts'
import { questionDueOn } from '../../../server/policy/rule_sets/ggz_2027/questionRules.ts'
import { onWorkday } from '../days.ts'
import { caseStaff } from '../stories/story.ts'
import { caseOn, policyOf, type RegisterTelling } from './telling.ts'

type Words = readonly [subject: string, question: string, answer: string]

const ggz: readonly Words[] = [
  [
    'Berekening van het tarief in setting 2',
    'Hoe is het voorgestelde percentage voor setting 2 tot stand gekomen?',
    'Het percentage volgt de landelijke ontwikkeling; de opbouw staat in de toelichting bij het voorstel.',
  ],
  [
    'Aanleveren van de vragenlijst',
    'Kan de vragenlijst in Vecozo nog worden aangepast nadat zij is verzonden?',
    'Ja, tot de ondertekening. Wij zetten de vragenlijst dan opnieuw voor u open.',
  ],
  [
    'Groepsbehandeling',
    'Telt een groep van drie cliënten met één behandelaar ook als groepsbehandeling?',
    'De inkoopgids noemt één behandelaar per vier cliënten als passende verhouding; een kleinere groep is mogelijk en bespreken wij in het inkoopgesprek.',
  ],
  ['Label S01', 'Ons EPD ondersteunt het label S01 nog niet. Wat verwacht u van ons?', 'Wij vragen het label zodra uw EPD het ondersteunt.'],
  [
    'Wachttijden doorgeven',
    'Aan welk loket geven wij wijzigingen in de wachttijd door?',
    'U levert wachttijden maandelijks aan bij Vektis; een afzonderlijke melding is niet nodig.',
  ],
  [
    'Toeslag psychodiagnostiek',
    'Vanaf wanneer kunnen wij de toeslag declareren?',
    'Vanaf de ingangsdatum van de overeenkomst, als de toeslag op uw tarievenlijst staat.',
  ],
  [
    'Onderaannemers',
    'Is toestemming nodig als een deel van de zorg door een onderaannemer wordt geleverd?',
    'Ja, vooraf. Het formulier staat op onze website voor zorgaanbieders.',
  ],
  [
    'Omzetplafond en nieuwe cliënten in het vierde kwartaal, en wat er gebeurt met cliënten die al op de wachtlijst staan',
    'Mogen wij in het vierde kwartaal nieuwe cliënten aannemen als het plafond bijna is bereikt?',
    'U verdeelt nieuwe cliënten evenwichtig over het jaar. Bij 70% benutting kunt u tot en met 30 september een ophoging vragen.',
  ],
  [
    'Mentaal gezondheidsnetwerk',
    'Welk bewijs van deelname aan het netwerk is voldoende?',
    'Een deelnemerslijst van het netwerk of een verklaring van de penvoerder.',
  ],
  [
    'Verkennend gesprek',
    'Kan een verkennend gesprek ook digitaal plaatsvinden?',
    'Ja, als de cliënt daarmee instemt en het gesprek aan dezelfde inhoudelijke eisen voldoet.',
  ],
]

const shortStay: readonly Words[] = [
  [
    'Coördinatiefunctie elv',
    'Kan een tweede locatie in dezelfde regio de coördinatiefunctie uitvoeren?',
    'Wij contracteren de coördinatiefunctie per regio bij één aanbieder; een locatie is geen bezwaar.',
  ],
  [
    'Overgang van elv naar Wlz',
    'Tot welke dag declareren wij elv als een indicatie voor de Wlz is afgegeven?',
    'Tot de dag waarop de indicatie ingaat; vanaf die dag declareert u bij het zorgkantoor.',
  ],
  [
    'Tarief grz bij kortdurende behandeling',
    'Geldt het standaardtarief ook voor een behandeling van minder dan 14 dagen?',
    'Ja, het tarief is voor alle aanbieders en behandelduren gelijk.',
  ],
]

/** How a question goes on: days until it is answered or withdrawn, and whether its term is moved before. */
interface Course {
  answered?: number
  withdrawn?: number
  moved?: { told: number; to: number; reason: string }
}

const courses: readonly Course[] = [
  { answered: 29 },
  { answered: 13 },
  { answered: 9 },
  { answered: 18 },
  { answered: 20, moved: { told: 10, to: 28, reason: 'De vraag ligt bij de afdeling zorgkosten; hun berekening is er over twee weken.' } },
  { answered: 4 },
  { withdrawn: 5 },
  { answered: 12 },
  { answered: 30, moved: { told: 17, to: 31, reason: 'De reactie van Vecozo liet op zich wachten.' } },
  { answered: 8 },
]

/** The days between one question and the next. */
const pace = 11

/** Questions that stand open, late or with a moved term, at the end of November of either year; each with its words and its course. */
const besides = [
  ['2026-11-03', 7, 0],
  ['2026-11-09', 0, 4],
  ['2027-11-10', 3, 0],
] as const

/** The questions of providers from May 2026 on, and some of the year before about short stay: most answered in time, some late, some with a moved term. */
export function tellQuestions(telling: RegisterTelling): void {
  for (let nth = 0; nth < 5; nth += 1)
    tellQuestion(telling, 'KV-2025-2026', shortStay[nth % shortStay.length]!, addDays('2025-02-11', nth * 67), courses[nth + 1]!)
  for (let nth = 0; nth < 51; nth += 1)
    tellQuestion(telling, 'GGZ-2027', ggz[nth % ggz.length]!, addDays('2026-05-19', nth * pace), courses[(nth * 3 + 1) % courses.length]!)
  for (const [day, words, course] of besides) tellQuestion(telling, 'GGZ-2027', ggz[words]!, day, courses[course]!)
}

function tellQuestion(telling: RegisterTelling, code: string, [subject, question, answer]: Words, day: string, course: Course): void {
  const { history, today, random, actors } = telling
  const received_on = onWorkday(day)
  const { provider_id, contract } = caseOn(telling, code, received_on)
  const about = random.chance(0.6)
  const actor = actors[random.pick(caseStaff)]
  if (received_on > today) return
  const policy = policyOf(telling, code)
  const fields = { policy_id: policy.id, provider_id, contract_id: about ? (contract?.id ?? null) : null, owner_id: actor.id }
  const due_on = questionDueOn(policy, { received_on })
  const record = history.create('questions', { ...fields, status: 'open', subject, question, received_on, due_on, awaited_on: due_on }, received_on, actor)
  const later = (days: number): string => onWorkday(addDays(received_on, days))
  const { moved, answered, withdrawn } = course
  // Only where there is a term is it moved.
  if (moved && due_on && later(moved.told) <= today) {
    const moved_due_on = addDays(received_on, moved.to)
    const change = { moved_due_on, awaited_on: moved_due_on, move_reason: moved.reason, move_announced_on: later(moved.told) }
    history.update('questions', record, change, later(moved.told), actor)
  }
  if (answered && later(answered) <= today)
    history.update('questions', record, { status: 'answered', answer, answered_on: later(answered) }, later(answered), actor)
  if (withdrawn && later(withdrawn) <= today) history.update('questions', record, { status: 'withdrawn', closed_on: later(withdrawn) }, later(withdrawn), actor)
}
