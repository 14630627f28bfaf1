import type { Hand } from './handsIn.ts'

const ELSE = 'een andere teamleider neemt het besluit.'

const sentences: Record<Hand, string> = {
  entered: `U heeft dit verzoek zelf ingevoerd; ${ELSE}`,
  changed: `U heeft dit verzoek zelf gewijzigd of een stap verder gebracht; ${ELSE}`,
  figure: `U heeft de declaratiestand waarop dit verzoek wordt beoordeeld zelf ingevoerd of gewijzigd; ${ELSE}`,
  plafond: `U heeft het omzetplafond waaraan dit verzoek wordt gemeten zelf gewijzigd; ${ELSE}`,
}

/** Why somebody has no say in a request, told to that person (GGZ-PL-9). */
export const handSentence = (hand: Hand): string => sentences[hand]

export const ownDecision = 'U heeft dit besluit zelf genomen; alleen een andere teamleider kan het herzien.'
