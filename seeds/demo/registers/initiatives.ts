import type { DemoUsername } from '../../../server/platform/auth/demoAccounts.ts'
import { initials, surnames } from '../names.ts'
import { caseOn, policyOf, type RegisterTelling } from './telling.ts'

interface InitiativeStory {
  theme: string
  title: string
  description: string
  received_on: string
  owner: DemoUsername
  steps: { on: string; set: Record<string, unknown> }[]
}

const stories: readonly InitiativeStory[] = [
  {
    theme: 'sustainability',
    title: 'Buiten behandelen in een tuin bij de kliniek',
    description: 'Natuurinclusieve behandeling: gesprekken en groepen in de eigen tuin, met minder reisbewegingen tussen locaties.',
    received_on: '2026-03-12',
    owner: 'contracteerder',
    steps: [
      {
        on: '2026-04-20',
        set: {
          status: 'in_progress',
          follow_up: 'Kennismaking met het Loket Duurzaamheid; de aanbieder stuurt een plan met begroting.',
          follow_up_on: '2026-09-01',
        },
      },
      { on: '2026-09-03', set: { follow_up: 'Plan ontvangen en besproken; de eerste groepen lopen.', follow_up_on: '2027-03-01' } },
      {
        on: '2027-03-08',
        set: { status: 'realised', closed_on: '2027-03-08', outcome: 'De tuin is in gebruik; de werkwijze is gedeeld met twee aanbieders in de regio.' },
      },
    ],
  },
  {
    theme: 'prevention',
    title: 'Ondersteuning tijdens de wachttijd met de Zorg voor jezelf-app',
    description: 'Cliënten krijgen bij aanmelding modules over slaap en stress, met een wekelijks contactmoment.',
    received_on: '2026-05-18',
    owner: 'contracteerder2',
    steps: [
      { on: '2026-06-22', set: { status: 'in_progress', follow_up: 'Proef met vijftig aanmeldingen; evaluatie na een jaar.', follow_up_on: '2027-12-15' } },
    ],
  },
  {
    theme: 'sustainable_employment',
    title: 'eMood-pilot voor behandelaren',
    description: 'Deelname aan de pilot om werkdruk vroeg te signaleren, met begeleiding door een coach.',
    received_on: '2026-06-30',
    owner: 'contracteerder',
    steps: [
      { on: '2026-08-17', set: { status: 'in_progress', follow_up: 'Aangemeld bij de projectgroep; start in het najaar.', follow_up_on: '2026-11-16' } },
      {
        on: '2027-01-19',
        set: { status: 'dropped', closed_on: '2027-01-19', outcome: 'De aanbieder zag af van deelname; het verzuim is gedaald zonder de pilot.' },
      },
    ],
  },
  {
    theme: 'digitalisation',
    title: 'Automatische verslaglegging met spraakherkenning',
    description: 'Minder indirecte tijd door verslagen te laten voorbereiden; de behandelaar controleert en ondertekent.',
    received_on: '2026-10-08',
    owner: 'contracteerder2',
    steps: [
      {
        on: '2026-11-09',
        set: {
          status: 'in_progress',
          follow_up: 'Gevraagd het effect op de toegankelijkheid aan te tonen en de privacytoets te delen.',
          follow_up_on: '2027-02-01',
        },
      },
      {
        on: '2027-02-02',
        set: { follow_up: 'Privacytoets ontvangen; de eerste cijfers over de tijdwinst volgen na het derde kwartaal.', follow_up_on: '2027-11-22' },
      },
    ],
  },
  {
    theme: 'sustainability',
    title: 'Deelvervoer tussen de locaties',
    description: 'Elektrische deelauto’s in plaats van kilometervergoeding.',
    received_on: '2027-04-14',
    owner: 'contracteerder',
    steps: [
      { on: '2027-05-03', set: { status: 'dropped', closed_on: '2027-05-03', outcome: 'De gemeente subsidieert dit al; een bijdrage van ons is niet nodig.' } },
    ],
  },
  {
    theme: 'innovation',
    title: 'Virtual reality bij angstklachten',
    description: 'Blootstelling in VR, zodat een behandeling gemiddeld drie gesprekken korter is.',
    received_on: '2027-09-06',
    owner: 'contracteerder2',
    steps: [{ on: '2027-10-11', set: { follow_up: 'Gevraagd naar de onderbouwing van de kortere behandelduur.', follow_up_on: '2027-12-06' } }],
  },
  {
    theme: 'other',
    title: 'Ervaringsdeskundigen bij de intake',
    description: 'Samen met een cliëntenorganisatie ervaringsdeskundigen opleiden die bij de intake aansluiten.',
    received_on: '2027-11-17',
    owner: 'contracteerder',
    steps: [],
  },
]

/** What providers proposed since the spring of 2026: some realised, some dropped, the rest with the day on which it is looked at again (GGZ-I-3). */
export function tellInitiatives(telling: RegisterTelling): void {
  const { history, today, random, actors } = telling
  const policy = policyOf(telling, 'GGZ-2027')
  for (const { steps, owner, received_on, ...words } of stories) {
    const { provider_id, cast } = caseOn(telling, 'GGZ-2027', received_on)
    const contact_name = `${random.pick(initials)} ${random.pick(surnames)}`
    const contact_email = String(cast.provider.fields.email).replace('contractering', 'duurzaamheid')
    if (received_on > today) continue
    const actor = actors[owner]
    const record = history.create(
      'initiatives',
      { policy_id: policy.id, provider_id, status: 'proposed', ...words, contact_name, contact_email, received_on, owner_id: actor.id },
      received_on,
      actor,
    )
    for (const { on, set } of steps.filter((step) => step.on <= today)) history.update('initiatives', record, set, on, actor)
  }
}
