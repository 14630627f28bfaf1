import { Box, Skeleton, Tab, Tabs } from '@mui/material'
import { lazy, Suspense } from 'react'
import { useTranslate } from 'react-admin'
import type { ContractView } from '../../../server/model/contract.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { ContractOverview } from './ContractOverview.tsx'
import { hasPlafond } from './contractSections.ts'
import { type ContractTab, tabsOf, useContractTab } from './contractTab.ts'

const panels: Record<ContractTab, React.ComponentType<{ contract: ContractView }>> = {
  overview: ContractOverview,
  assessment: lazy(() => import('./assessments/AssessmentTab.tsx').then((m) => ({ default: m.AssessmentTab }))),
  tariffs: lazy(() => import('./tariff_lines/TariffTab.tsx').then((m) => ({ default: m.TariffTab }))),
  negotiation: lazy(() => import('./proposals/NegotiationTab.tsx').then((m) => ({ default: m.NegotiationTab }))),
  framework: lazy(() => import('./framework_scores/FrameworkTab.tsx').then((m) => ({ default: m.FrameworkTab }))),
  production: lazy(() => import('./production/ProductionTab.tsx').then((m) => ({ default: m.ProductionTab }))),
  amendments: lazy(() => import('./amendments/AmendmentTab.tsx').then((m) => ({ default: m.AmendmentTab }))),
  history: lazy(() => import('./ContractHistory.tsx').then((m) => ({ default: m.ContractHistory }))),
}

/** The tabs of a contract's page; the one that is open stands in the address. How many conditions are answered is told to who answers them: others have answers masked. */
export function ContractTabs({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const [tab, setTab] = useContractTab(contract)
  const Panel = panels[tab]
  const label = (name: ContractTab) =>
    name === 'assessment' && contract.assessment_count && can('edit', 'assessments')
      ? `${t('contracts.tabs.assessment')} ${contract.assessed_count ?? 0}/${contract.assessment_count}`
      : name === 'production' && !hasPlafond(contract)
        ? t('contracts.tabs.production_alone')
        : t(`contracts.tabs.${name}`)
  return (
    <>
      <Tabs
        value={tab}
        onChange={(_, next: string) => setTab(next)}
        variant="scrollable"
        scrollButtons={false}
        aria-label={t('contracts.tabs_label')}
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 2, minHeight: 40 }}
      >
        {tabsOf(contract).map((name) => (
          <Tab
            key={name}
            value={name}
            id={`tab-${name}`}
            aria-controls={tab === name ? `panel-${name}` : undefined}
            label={label(name)}
            sx={{ minHeight: 40, py: 0.5 }}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        <Suspense fallback={<Skeleton variant="rounded" height={320} />}>
          <Panel contract={contract} />
        </Suspense>
      </Box>
    </>
  )
}
