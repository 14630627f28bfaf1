import { describe, expect, test } from 'vitest'
import { amendable } from '../../../client/features/contracts/amendments/amendable.ts'
import { sectionsOf } from '../../../client/features/contracts/contractSections.ts'
import { contractTabs, tabsOf } from '../../../client/features/contracts/contractTab.ts'
import { mendTarget } from '../../../client/features/contracts/mendTarget.ts'
import { choiceGroups } from '../../../client/i18n/choiceGroups.ts'
import { type ContractStatus, type ContractView, contractFields, type Track } from '../../../server/model/contract.ts'

const tracks: readonly Track[] = ['maatwerk', 'digitaal', 'vrijgevestigd', 'standaard']
const fields = [...Object.keys(contractFields), 'assessments', 'tariff_lines', 'proposals', 'production', 'amendments', 'qualifications', 'provider.kind']
const contract = (status: string, track: string): ContractView => ({ status, track, origin: 'new', plafond_cents: null }) as unknown as ContractView
const target = (field: string | null, status: string, track = 'digitaal', clause: string | null = 'GGZ-DG-2') =>
  mendTarget({ clause, field }, contract(status, track), (code) => code === 'GGZ-A-1')

describe('the link of a point leads to what mends it', () => {
  for (const track of tracks)
    test.each(choiceGroups.contract_status)(`${track}, %s: every field has a place where it can be changed, or no link`, (status) => {
      const page = contract(status, track)
      const editable = sectionsOf(page).flatMap((section) => section.editable)
      for (const field of fields) {
        const to = target(field, status, track)
        if (to?.to === 'field') expect(editable).toContain(to.field)
        if (to?.to === 'tab') expect(tabsOf(page)).toContain(to.tab)
        if (to?.to === 'amendment') expect(['signed', 'active']).toContain(status)
        if (['signed', 'active'].includes(status) && (amendable as readonly string[]).includes(field)) expect(to?.to ?? 'amendment').toBe('amendment')
      }
    })

  test.each<[string | null, ContractStatus, Track, string | null]>([
    ['tariff_lines', 'assessing', 'digitaal', 'tab tariffs'],
    ['tariff_lines', 'active', 'digitaal', 'amendment tariff_lines'],
    ['settings', 'draft', 'digitaal', 'field settings'],
    ['settings', 'signed', 'digitaal', 'amendment settings'],
    ['plafond_cents', 'active', 'maatwerk', 'amendment plafond_cents'],
    ['plafond_cents', 'active', 'vrijgevestigd', null],
    ['ends_on', 'ended', 'digitaal', null],
    ['proposals', 'quoted', 'maatwerk', 'tab negotiation'],
    ['proposals', 'assessing', 'digitaal', null],
    ['treated_insured', 'active', 'standaard', 'field treated_insured'],
    ['provider.legal_form', 'draft', 'standaard', 'provider'],
    ['status', 'draft', 'digitaal', null],
    [null, 'assessing', 'digitaal', 'provider'],
  ])('%s of a contract that is %s (%s): %s', (field, status, track, wanted) => {
    const to = target(field, status, track)
    expect(to && [to.to, ...Object.values(to).slice(1)].join(' ')).toBe(wanted)
  })

  test('a condition leads to its line, a point of neither clause nor field nowhere', () => {
    expect(target('assessments', 'assessing', 'digitaal', 'GGZ-A-1')).toEqual({ to: 'tab', tab: 'assessment', clause: 'GGZ-A-1' })
    expect(target(null, 'draft', 'digitaal', null)).toBeNull()
    expect(contractTabs).toContain('assessment')
  })
})
