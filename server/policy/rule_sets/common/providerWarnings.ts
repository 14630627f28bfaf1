import type { ProviderRow } from '../../engine/facts.ts'
import type { Warning } from '../../engine/verdict.ts'

/** The AGB prefixes (kind of care) that are usual for each kind of provider. */
const usualPrefixes: Readonly<Record<ProviderRow['kind'], readonly string[]>> = {
  institution: ['54', '06', '25', '79', '72', '45', '46', '47', '42', '73', '75', '48', '53'],
  independent: ['94', '03', '84', '53'],
}

/** An AGB code whose prefix is unusual for the kind of provider: worth a second look, and allowed. */
export function agbWarning({ kind, agb_code }: Pick<ProviderRow, 'kind' | 'agb_code'>): Warning | null {
  if (!agb_code || usualPrefixes[kind].includes(agb_code.slice(0, 2))) return null
  const name = kind === 'institution' ? 'een instelling' : 'een vrijgevestigde praktijk'
  const message = `AGB-code ${agb_code} begint met ${agb_code.slice(0, 2)}; dat is ongebruikelijk voor ${name}. Controleert u de code.`
  return { clause: null, field: 'agb_code', message, quote: null, source: null }
}
