import type { Track } from './contract.ts'

/** What contracts of a track have no use for: the policy gives it no meaning there. */
export const uselessOn: Readonly<Record<Track, readonly string[]>> = {
  maatwerk: [],
  digitaal: [],
  vrijgevestigd: ['plafond_cents', 'average_price_cents', 'utilisation'],
  standaard: ['settings', 'plafond_cents', 'average_price_cents', 'utilisation'],
}

/** What a provider can be asked for when it wants a contract. */
export const requestFields = [
  'requested_on',
  'request_answered_on',
  'added_value',
  'added_value_explanation',
  'duty_of_care_explanation',
  'treated_insured',
] as const
type RequestField = (typeof requestFields)[number]

/** What a newcomer supplies: the ground that the policy of its track asks for (GGZ-DG-5, KV-I-2), with the day it came and was answered. */
const newcomer: Readonly<Record<Track, readonly RequestField[]>> = {
  maatwerk: [],
  digitaal: ['requested_on', 'request_answered_on', 'added_value', 'added_value_explanation'],
  vrijgevestigd: ['requested_on', 'request_answered_on', 'added_value', 'added_value_explanation'],
  standaard: ['requested_on', 'request_answered_on', 'duty_of_care_explanation', 'treated_insured'],
}
/** What a provider that is known supplies all the same: whom it treated (KV-I-3). */
const known: Readonly<Record<Track, readonly RequestField[]>> = { maatwerk: [], digitaal: [], vrijgevestigd: [], standaard: ['treated_insured'] }

/** What a contract asks of its provider; who is not known to be known is asked as a newcomer. */
export const askedOfProvider = ({ track, origin }: { track: Track; origin: string | null }): readonly RequestField[] =>
  (origin === 'known' ? known : newcomer)[track]
