import { Tab, Tabs } from '@mui/material'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router-dom'

export interface PageTab {
  id: string
  label: ReactNode
  content: ReactNode
}

/** The tab that the address names (`?tab=`), and the function that changes it. */
export function usePageTab(first: string): [string, (tab: string) => void] {
  const [params, setParams] = useSearchParams()
  const change = (tab: string) =>
    setParams((current) => {
      const next = new URLSearchParams(current)
      next.set('tab', tab)
      return next
    })
  return [params.get('tab') ?? first, change]
}

/** Tabs of a case page, kept in the address. Only the open tab is drawn. Props: `tabs`, `current`, `onChange` (of usePageTab), `label`. */
export function PageTabs({ tabs, current, onChange, label }: { tabs: readonly PageTab[]; current: string; onChange: (tab: string) => void; label: string }) {
  const open = tabs.find((tab) => tab.id === current) ?? tabs[0]
  return (
    <>
      <Tabs
        value={open?.id}
        onChange={(_, tab) => onChange(tab)}
        variant="scrollable"
        scrollButtons={false}
        aria-label={label}
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}
      >
        {tabs.map((tab) => (
          <Tab key={tab.id} value={tab.id} label={tab.label} id={`tab-${tab.id}`} aria-controls={`panel-${tab.id}`} />
        ))}
      </Tabs>
      <div role="tabpanel" id={`panel-${open?.id}`} aria-labelledby={`tab-${open?.id}`}>
        {open?.content}
      </div>
    </>
  )
}
