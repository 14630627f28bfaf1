import type { ContractSubject } from '../../engine/subjects.ts'

/** Whether care in a setting is contracted: among the contract's settings, or on any of its tariff lines. */
export function contractsSetting({ contract, lines }: Pick<ContractSubject, 'contract' | 'lines'>, setting: number): boolean {
  return contract.settings.includes(setting) || lines.some((line) => line.setting === setting)
}
