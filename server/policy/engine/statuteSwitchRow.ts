import type { StatuteSwitchStatus } from '../../model/statuteSwitch.ts'
/** What the quality statute tells of each category of provider: its section, the track of its contract, the kind of provider, and its name. */
export const statuteCategories = {
  practice: { section: 'II', track: 'vrijgevestigd', kind: 'independent', name: 'een vrijgevestigde praktijk' },
  institution: { section: 'III', track: 'digitaal', kind: 'institution', name: 'een instelling' },
} as const
export type StatuteCategory = keyof typeof statuteCategories

/** A notice that a provider moves from one category of the quality statute to the other, as rules read it. */
export type StatuteSwitchRow = {
  status: StatuteSwitchStatus
  notified_on: string
  to_category: StatuteCategory
  statute_approved_on: string | null
  statute_section: 'II' | 'III' | null
  cause: string | null
  impact: string | null
  effective_on: string | null
}
