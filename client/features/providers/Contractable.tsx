import YesIcon from '@mui/icons-material/CheckOutlined'
import NoIcon from '@mui/icons-material/CloseOutlined'
import { Box, Button, Skeleton, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin'
import type { Contractable as Answer } from '../../../server/model/answers.ts'
import { Section } from '../../ui/cases/Section.tsx'
import { useChoiceText } from '../../ui/common/choices.ts'
import { useTone } from '../../ui/common/useTone.ts'
import type { AppDataProvider } from '../../ui/data/dataProvider.ts'
import { PolicyQuote } from '../../ui/fields/PolicyQuote.tsx'

/** What this provider can and cannot be contracted for now, per policy, track and performance, with the reasons. */
export function Contractable() {
  const provider = useRecordContext()
  const translate = useTranslate()
  const dataProvider = useDataProvider<AppDataProvider>()
  const { data, isPending, error } = useQuery({
    queryKey: ['providers', 'contractable', provider?.id, provider?.version],
    queryFn: () => dataProvider.contractable(provider?.id ?? ''),
    enabled: provider !== undefined,
  })
  const groups = new Map<string, Answer[]>()
  for (const answer of data ?? []) {
    const key = `${answer.policy_code}|${answer.track}`
    groups.set(key, [...(groups.get(key) ?? []), answer])
  }
  return (
    <Section title={translate('providers.sections.contractable')}>
      {isPending && <Skeleton variant="rounded" height={200} />}
      {error && <Typography color="text.secondary">{error.message}</Typography>}
      {data?.length === 0 && <Typography color="text.secondary">{translate('providers.no_policy')}</Typography>}
      {[...groups].map(([key, answers]) => (
        <TrackAnswers key={key} answers={answers} />
      ))}
    </Section>
  )
}

function TrackAnswers({ answers }: { answers: Answer[] }) {
  const translate = useTranslate()
  const text = useChoiceText()
  const [first] = answers
  const track = answers.find((answer) => answer.performance === null)
  const performances = answers.filter((answer) => answer.performance !== null)
  const can = performances.filter(({ allowed }) => allowed)
  const cannot = performances.filter(({ allowed }) => !allowed)
  const [open, setOpen] = useState(false)
  const blocked = track && !track.allowed
  if (!first) return null
  return (
    <Box sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}>
      <Answered
        answer={track ?? { ...first, allowed: performances.some((each) => each.allowed), refusals: [] }}
        label={`${text('track', first.track)} (${first.policy_code})`}
        strong
      />
      {!blocked && can.length > 0 && <Performances answers={can} />}
      {!blocked && cannot.length > 0 && (
        <>
          <Button onClick={() => setOpen(!open)} aria-expanded={open} sx={{ ml: 2.5, mt: 0.5 }}>
            {translate(open ? 'providers.hide_cannot' : 'providers.show_cannot', { smart_count: cannot.length })}
          </Button>
          {open && <Performances answers={cannot} />}
        </>
      )}
    </Box>
  )
}

function Performances({ answers }: { answers: Answer[] }) {
  const translate = useTranslate()
  const text = useChoiceText()
  return (
    <Box component="ul" aria-label={translate('providers.performances')} sx={{ listStyle: 'none', m: 0, mt: 0.5, pl: 3 }}>
      {answers.map((answer) => (
        <li key={answer.performance}>
          <Answered answer={answer} label={text('performance', answer.performance)} />
        </li>
      ))}
    </Box>
  )
}

function Answered({ answer, label, strong = false }: { answer: Answer; label: string; strong?: boolean }) {
  const translate = useTranslate()
  const good = useTone('good').text
  const bad = useTone('bad').text
  const Icon = answer.allowed ? YesIcon : NoIcon
  return (
    <Box sx={{ display: 'flex', gap: 1, py: 0.25 }}>
      <Icon
        sx={{ fontSize: 18, mt: '1px', color: answer.allowed ? good : bad }}
        titleAccess={translate(answer.allowed ? 'providers.can' : 'providers.cannot')}
      />
      <Box sx={{ minWidth: 0, fontSize: 14 }}>
        <Box component="span" sx={{ fontWeight: strong ? 600 : 400 }}>
          {label}
        </Box>
        {answer.refusals.map((refusal) => (
          <Box key={`${refusal.clause}${refusal.message}`} sx={{ color: 'text.secondary', fontSize: 13 }}>
            {refusal.message} <PolicyQuote quote={refusal.quote} source={refusal.source} clause={refusal.clause} />
          </Box>
        ))}
      </Box>
    </Box>
  )
}
