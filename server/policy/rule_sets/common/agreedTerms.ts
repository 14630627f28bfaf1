import { type ContractStatus, openContractStatuses, runningContractStatuses } from '../../../model/contract.ts'
import { nlDate, nlEuro } from '../../../model/dates.ts'
import type { ContractRow, ProposalRow, TariffLineRow } from '../../engine/facts.ts'
import type { Warning } from '../../engine/verdict.ts'

/** What the warnings about a contract's terms are told of a tariff line and of a proposal. */
export type PricedLine = Pick<TariffLineRow, 'performance' | 'setting' | 'tariff_percentage'>
export type Agreed = Pick<ProposalRow, 'sent_on' | 'outcome' | 'tariff_percentage' | 'plafond_cents' | 'average_price_cents'>

interface TermFacts {
  contract: Pick<ContractRow, 'status' | 'care_type' | 'settings' | 'plafond_cents' | 'average_price_cents'>
  lines: readonly PricedLine[]
  proposals: readonly Agreed[]
}

const REGULAR = 'regulier'
/** The statuses in which a contract's terms are being agreed or hold. */
const withTerms: readonly ContractStatus[] = [...openContractStatuses, ...runningContractStatuses].filter((status) => status !== 'draft')
/** The statuses in which what was agreed can still be brought into the contract. */
const aroundTheOffer: readonly string[] = ['negotiating', 'offered']

/** The proposal whose terms were agreed: the one that was accepted last; null where none was. */
export function agreedProposal<Row extends Pick<ProposalRow, 'sent_on' | 'outcome'>>(proposals: readonly Row[]): Row | null {
  const accepted = proposals.filter(({ outcome }) => outcome === 'accepted')
  return accepted.reduce<Row | null>((last, one) => (last === null || one.sent_on >= last.sent_on ? one : last), null)
}

/** The settings of a contract that no tariff line prices; a regular line without a setting is for all of them. */
export function settingsWithoutLine(settings: readonly number[], lines: readonly PricedLine[]): number[] {
  if (lines.some(({ performance, setting }) => performance === REGULAR && setting === null)) return []
  const priced = new Set(lines.map(({ performance, setting }) => (performance === 'setting_8' ? 8 : setting)))
  return settings.filter((setting) => !priced.has(setting))
}

/** The regular lines whose tariff is not the agreed one. Amounts, and performances with a tariff of their own, are not compared. */
export function linesBeside<Line extends PricedLine & { tariff_cents?: number | null }>(lines: readonly Line[], percentage: number | string): Line[] {
  return lines.filter(
    ({ performance, tariff_percentage, tariff_cents = null }) =>
      performance === REGULAR && tariff_cents === null && Number(tariff_percentage ?? Number.NaN) !== Number(percentage),
  )
}

/**
 * What is worth a second look in the terms of a contract and refused by no clause: a setting without a tariff line, and, until the signature, an
 * agreed term that the contract lacks or contradicts.
 */
export function termWarnings({ contract, lines, proposals }: TermFacts): Warning[] {
  const messages: [field: string, message: string][] = []
  const open = contract.care_type === 'ggz' && withTerms.includes(contract.status) ? settingsWithoutLine(contract.settings, lines) : []
  if (open.length > 0) messages.push(['tariff_lines', `Voor setting ${listed(open)} heeft de overeenkomst nog geen tariefregel.`])
  const agreed = aroundTheOffer.includes(contract.status) ? agreedProposal(proposals) : null
  if (agreed) {
    const from = `het geaccepteerde voorstel van ${nlDate(agreed.sent_on)}`
    const amount = (field: 'plafond_cents' | 'average_price_cents', name: string): void => {
      if (agreed[field] === null || agreed[field] === contract[field]) return
      const own = contract[field] === null ? 'de overeenkomst noemt er geen' : `in de overeenkomst staat ${nlEuro(contract[field])}`
      messages.push([field, `Afgesproken is een ${name} van ${nlEuro(agreed[field])} (${from}); ${own}.`])
    }
    amount('plafond_cents', 'omzetplafond')
    amount('average_price_cents', 'gemiddelde prijs')
    messages.push(...tariffMessages(agreed, lines, from))
  }
  return messages.map(([field, message]) => ({ clause: null, field, message, quote: null, source: null }))
}

function tariffMessages({ tariff_percentage }: Agreed, lines: readonly PricedLine[], from: string): [string, string][] {
  if (tariff_percentage === null) return []
  const other = linesBeside(lines, tariff_percentage)
  const agreed = `Afgesproken is een tarief van ${percent(tariff_percentage)} (${from})`
  if (!lines.some(({ performance }) => performance === REGULAR)) return [['tariff_lines', `${agreed}; de overeenkomst heeft geen reguliere tariefregel.`]]
  if (other.length === 0) return []
  const own = other.map(
    (line) => `${line.setting === null ? '' : `setting ${line.setting}: `}${line.tariff_percentage == null ? 'geen' : percent(line.tariff_percentage)}`,
  )
  return [['tariff_lines', `${agreed}; de tariefregels noemen iets anders (${own.join(', ')}).`]]
}

function percent(value: number | string): string {
  return `${String(Number(value)).replace('.', ',')}%`
}

function listed(settings: readonly number[]): string {
  return settings.length === 1 ? String(settings[0]) : `${settings.slice(0, -1).join(', ')} en ${settings.at(-1)}`
}
