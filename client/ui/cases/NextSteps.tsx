import DoneIcon from '@mui/icons-material/CheckOutlined'
import MissingIcon from '@mui/icons-material/CloseOutlined'
import WarningIcon from '@mui/icons-material/WarningAmberOutlined'
import { Box, Button, Link, Paper, Typography } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { NextStep, Refusal } from '../../../server/model/answers.ts'
import { closes } from '../../../server/model/lives.ts'
import { stepGroupOf, useChoiceText } from '../common/choices.ts'
import { unbroken } from '../common/euro.ts'
import { useFocusKept } from '../common/useFocusKept.ts'
import { useIdentity } from '../common/useIdentity.ts'
import { useTone } from '../common/useTone.ts'
import { PolicyQuote } from '../fields/PolicyQuote.tsx'
import { useFieldLabel } from '../fields/useFieldText.ts'
import { useGoToField } from '../forms/FieldNavigation.tsx'

interface NextStepsProps {
  resource: string
  /** The step that is looked at, of `useNext`. */
  step: NextStep | undefined
  /** Replaces the link to the field of a refusal (an assessment's line, the provider's page); undefined keeps the default. */
  linkOf?: (refusal: Refusal) => ReactNode | undefined
}

/** Whether a point says that the role may not take the step, as `/next` tells it: it comes from no clause and is about no field. */
export const isDenial = ({ clause, field }: Refusal): boolean => clause === null && field === null

/** The points that stand in a step's way, each once: one that only sums up the others is left out. */
export const pointsOf = ({ refusals }: NextStep): Refusal[] => refusals.filter(({ sums }) => !sums)

/** How many points stand open at first; the rest unfolds. */
const shownAtFirst = 5

/**
 * The checklist of a next step: "Nog 3 punten voor het voorstel", each with its sentence, a link to what mends it, and "Waarom?".
 * Who cannot edit the record reads what is missing, without links to fields; that nothing they may see is missing is not told them.
 */
export function NextSteps({ resource, step, linkOf }: NextStepsProps) {
  const translate = useTranslate()
  const text = useChoiceText()
  const [all, setAll] = useState(false)
  const { can, identity } = useIdentity()
  if (!step || !identity) return null
  const editable = can('edit', resource)
  const refusals = pointsOf(step).filter((refusal) => editable || !isDenial(refusal))
  const count = refusals.length
  if (!editable && count === 0 && step.warnings.length === 0) return null
  const purpose = text(stepGroupOf(resource, 'for'), step.status)
  const heading = () => {
    if (!editable) return translate(count === 0 ? 'app.next.label' : 'app.next.lacking', { purpose })
    return count === 0 ? translate('app.next.nothing', { purpose }) : translate('app.next.points', { smart_count: count, purpose })
  }
  const folded = !all && count > shownAtFirst + 1
  return (
    <Paper component="section" variant="outlined" aria-label={translate('app.next.label')} sx={{ mb: 2, px: 2, py: 1.5 }}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600, display: 'flex', alignItems: 'center', gap: 1 }}>
        {count === 0 && editable && <DoneIcon fontSize="small" color="success" aria-hidden />}
        {heading()}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {(folded ? refusals.slice(0, shownAtFirst) : refusals).map((refusal) => (
          <Point key={`${refusal.clause}${refusal.field}${refusal.message}`} refusal={refusal} resource={resource} linkOf={linkOf} editable={editable} />
        ))}
        {step.warnings.map((warning) => (
          <Point
            key={`${warning.clause}${warning.field}${warning.message}`}
            refusal={warning}
            resource={resource}
            linkOf={linkOf}
            editable={editable}
            warning
          />
        ))}
      </Box>
      {count > shownAtFirst + 1 && (
        <Button size="small" aria-expanded={!folded} onClick={() => setAll(folded)} sx={{ mt: 0.5 }}>
          {folded ? translate('app.next.all', { smart_count: count }) : translate('app.next.fewer')}
        </Button>
      )}
    </Paper>
  )
}

interface PointProps {
  refusal: Refusal
  resource: string
  linkOf: NextStepsProps['linkOf']
  editable: boolean
  warning?: boolean
}

function Point({ refusal, resource, linkOf, editable, warning = false }: PointProps) {
  const translate = useTranslate()
  const goTo = useGoToField()
  const label = useFieldLabel(resource)
  const tone = useTone(warning ? 'warn' : 'bad')
  const Icon = warning ? WarningIcon : MissingIcon
  const { field } = refusal
  const link =
    linkOf?.(refusal) ??
    (editable && field && (
      <Link component="button" type="button" onClick={() => goTo(field)} sx={{ fontSize: 13, verticalAlign: 'baseline' }}>
        {translate('app.to_field', { field: label(field) })}
      </Link>
    ))
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, py: 0.5 }}>
      <Icon sx={{ fontSize: 18, color: tone.text, mt: '2px' }} titleAccess={translate(warning ? 'app.next.warning' : 'app.next.missing')} />
      <Typography component="div" variant="body2" sx={{ flex: 1, whiteSpace: 'pre-line' }}>
        {unbroken(refusal.message)} {link} <PolicyQuote quote={refusal.quote} source={refusal.source} clause={refusal.clause} />
      </Typography>
    </Box>
  )
}

interface NextStepButtonsProps {
  resource: string
  steps: NextStep[]
  /** The step whose checklist is open. */
  selected?: string
  /** Called with a step; the page opens its checklist, or the form of the step when it is allowed. */
  onSelect: (step: NextStep) => void
}

/** The next steps that the role may take as buttons, each with how many points still stand in its way: "Voorstel aanbieden · nog 3". The first forward step is the filled one. */
export function NextStepButtons({ resource, steps: nextSteps, selected, onSelect }: NextStepButtonsProps) {
  const translate = useTranslate()
  const text = useChoiceText()
  const group = stepGroupOf(resource)
  const kept = useFocusKept<HTMLDivElement>('[data-forward]')
  const isClosing = ({ status }: NextStep): boolean => closes(resource, status)
  const ordered = nextSteps.filter((step) => !step.refusals.some(isDenial)).sort((one, other) => Number(isClosing(other)) - Number(isClosing(one)))
  return (
    <Box {...kept} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', outline: 'none' }}>
      {ordered.map((step) => (
        <Button
          key={step.status}
          data-forward={isClosing(step) ? undefined : ''}
          size="small"
          variant={isClosing(step) ? 'outlined' : 'contained'}
          color={isClosing(step) ? 'inherit' : 'primary'}
          aria-pressed={selected === step.status}
          onClick={() => onSelect(step)}
        >
          {text(group, step.status)}
          {pointsOf(step).length > 0 && ` · ${translate('app.next.count', { smart_count: pointsOf(step).length })}`}
        </Button>
      ))}
    </Box>
  )
}
