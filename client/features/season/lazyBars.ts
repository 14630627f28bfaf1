import { lazy } from 'react'

/** The charts weigh more than the rest of the page, which does not wait for them. */
export const BarsChart = lazy(() => import('./BarsChart.tsx').then((module) => ({ default: module.BarsChart })))
