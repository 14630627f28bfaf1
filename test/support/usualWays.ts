import type { Row } from './session.ts'

export type Track = 'maatwerk' | 'digitaal' | 'vrijgevestigd' | 'standaard'

/** One step of a contract's life: the fields of the save, and the proposal that must be there before. */
export interface Stage {
  status: string
  fields: Row
  proposal?: Row
}

export interface UsualWay {
  provider: Row
  contract: Row
  lines: Row[]
  stages: Stage[]
}

const quote = {
  party: 'provider',
  sent_on: '2026-08-20',
  tariff_percentage: 95,
  plafond_cents: 110_000_000,
  substantiation: 'Prognose 2027 op basis van 2025 en 2026.',
  explanation: 'Groei in de regio.',
}
const counter = { party: 'insurer', sent_on: '2026-09-10', tariff_percentage: 92, plafond_cents: 100_000_000, explanation: 'Tegenvoorstel met toelichting.' }
const digital: Stage[] = [
  { status: 'assessing', fields: {} },
  {
    status: 'offered',
    fields: { questionnaire_sent_on: '2026-09-15', offered_on: '2026-09-15', received_on: '2026-09-15', explanation: 'Toelichting op het voorstel.' },
  },
  { status: 'signed', fields: { questionnaire_answered_on: '2026-09-25', signed_on: '2026-10-01' } },
  { status: 'active', fields: { processed_on: '2026-12-15' } },
]
const year = { origin: 'known', starts_on: '2027-01-01', ends_on: '2027-12-31' }

/** One way through each track that the policy lets pass; a test states where it departs from it. */
export const usualWays: Readonly<Record<Track, UsualWay>> = {
  maatwerk: {
    provider: { kind: 'institution', legal_form: 'stichting', settings: [2, 4] },
    contract: { ...year, settings: [2, 4], plafond_cents: 100_000_000 },
    lines: [{ performance: 'regulier', setting: 4, tariff_percentage: 92 }],
    stages: [
      { status: 'invited', fields: { starting_letter_on: '2026-05-20' } },
      { status: 'quoted', fields: { quote_received_on: '2026-08-20' }, proposal: quote },
      { status: 'negotiating', fields: {}, proposal: counter },
      { status: 'offered', fields: { offered_on: '2026-10-05', received_on: '2026-10-06', explanation: 'Voorstel conform onderhandeling.' } },
      { status: 'signed', fields: { signed_on: '2026-10-25' } },
      { status: 'active', fields: { processed_on: '2026-12-10' } },
    ],
  },
  digitaal: {
    provider: { kind: 'institution', legal_form: 'bv', settings: [2] },
    contract: { ...year, settings: [2], plafond_cents: 100_000_000 },
    lines: [{ performance: 'regulier', setting: 2, tariff_percentage: 88 }],
    stages: digital,
  },
  vrijgevestigd: {
    provider: { kind: 'independent', legal_form: 'eenmanszaak', profession: 'gz_psycholoog', settings: [1], crisis_service: 'none' },
    contract: { ...year, settings: [1] },
    lines: [{ performance: 'regulier', setting: 1, tariff_percentage: 85 }],
    stages: digital,
  },
  standaard: {
    provider: { kind: 'institution', legal_form: 'stichting', settings: [] },
    contract: { origin: 'known', starts_on: '2025-01-01', ends_on: '2026-12-31', treated_insured: 12 },
    lines: [{ performance: 'elv_laag', tariff_percentage: 95 }],
    stages: [
      { status: 'assessing', fields: {} },
      {
        status: 'offered',
        fields: { questionnaire_sent_on: '2024-08-01', offered_on: '2024-08-01', received_on: '2024-08-01', explanation: 'Toelichting op het voorstel.' },
      },
      { status: 'signed', fields: { questionnaire_answered_on: '2024-09-15', signed_on: '2024-10-01' } },
      { status: 'active', fields: { processed_on: '2024-12-15' } },
    ],
  },
}

/** What closes a contract otherwise than by running out, and what such a save needs. */
export const closings: Readonly<Record<string, Row>> = {
  rejected: { closed_on: '2026-10-10', reason: 'Voldoet niet aan de contractvoorwaarden.', rejection_clauses: ['GGZ-A-1'] },
  declined: { closed_on: '2026-10-20', reason: 'De aanbieder neemt het voorstel niet aan.' },
  lapsed: { closed_on: '2026-11-20', reason: 'Niet op tijd ondertekend.' },
  withdrawn: { closed_on: '2026-11-20', reason: 'Aanvraag ingetrokken.' },
  ended: { ended_on: '2027-11-01', reason: 'Praktijk beëindigd.' },
}

/** A plafond request that may be submitted and completed as it is. */
export const usualPlafondRequest: Readonly<Row> = {
  submitted_on: '2027-08-15',
  requested_cents: 120_000_000,
  new_clients: 40,
  insured_growth: true,
  insured_growth_explanation: 'Aantal verzekerden in de regio 12% hoger dan bij het sluiten.',
  unknown_circumstance: false,
  unforeseen_circumstance: 'Sluiting van een andere instelling in de regio.',
  consequences: 'Wachttijd loopt op van 9 naar 16 weken.',
  production_statement: 'Declaratiestand per 1 augustus en prognoses 2025 en 2026.',
  volume_by_care_demand: [
    { type: '3', share: 60 },
    { type: '11', share: 40 },
  ],
}

/** What each decision on the usual request says. */
export const decisions: Readonly<Record<string, Row>> = {
  approved: { granted_cents: 120_000_000, decided_on: '2027-09-20', motivation: 'Groei aangetoond.' },
  partially_approved: { granted_cents: 110_000_000, decided_on: '2027-09-20', motivation: 'Groei voor een deel aangetoond.' },
  rejected: { granted_cents: 0, decided_on: '2027-09-20', motivation: 'Geen aantoonbare groei.' },
}

/** What a change of a published policy says of itself. */
export const anEdition: Readonly<Row> = {
  edition_on: '2027-11-15',
  edition_reason: 'Besluit van de directie.',
  edition_told: 'Alle zorgaanbieders, per brief via Vecozo.',
}
