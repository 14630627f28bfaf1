import NoIcon from '@mui/icons-material/CancelOutlined'
import CheckIcon from '@mui/icons-material/CheckCircleOutlined'
import PartIcon from '@mui/icons-material/ContrastOutlined'
import SignedIcon from '@mui/icons-material/DrawOutlined'
import DraftIcon from '@mui/icons-material/EditNoteOutlined'
import TalkIcon from '@mui/icons-material/ForumOutlined'
import WaitIcon from '@mui/icons-material/HourglassEmptyOutlined'
import OpenIcon from '@mui/icons-material/RadioButtonUncheckedOutlined'
import ExemptIcon from '@mui/icons-material/RemoveCircleOutlineOutlined'
import SentIcon from '@mui/icons-material/SendOutlined'
import EndedIcon from '@mui/icons-material/StopCircleOutlined'
import UndoneIcon from '@mui/icons-material/UndoOutlined'
import { Box, type SvgIconProps } from '@mui/material'
import type { ComponentType } from 'react'
import type { StatusOf } from '../../../server/model/life.ts'
import type { lives } from '../../../server/model/lives.ts'
import type { ChoiceGroup } from '../../i18n/choiceGroups.ts'
import { useChoiceText } from '../common/choices.ts'
import { type Tone, useTone } from '../common/useTone.ts'

type StatusInAnyLife = { [Resource in keyof typeof lives]: StatusOf<(typeof lives)[Resource]> }[keyof typeof lives]
type Look = readonly [Tone, ComponentType<SvgIconProps>]

const looks: Readonly<Record<StatusInAnyLife, Look>> & Readonly<Record<string, Look>> = {
  draft: ['neutral', DraftIcon],
  invited: ['wait', SentIcon],
  quoted: ['info', SentIcon],
  negotiating: ['wait', TalkIcon],
  assessing: ['info', PartIcon],
  offered: ['wait', SentIcon],
  signed: ['good', SignedIcon],
  active: ['good', CheckIcon],
  ended: ['neutral', EndedIcon],
  rejected: ['bad', NoIcon],
  declined: ['neutral', NoIcon],
  lapsed: ['neutral', WaitIcon],
  withdrawn: ['neutral', UndoneIcon],
  submitted: ['info', SentIcon],
  complete: ['wait', WaitIcon],
  approved: ['good', CheckIcon],
  partially_approved: ['good', PartIcon],
  inadmissible: ['bad', NoIcon],
  open: ['warn', OpenIcon],
  met: ['good', CheckIcon],
  not_met: ['bad', NoIcon],
  exempt: ['neutral', ExemptIcon],
  absent: ['good', CheckIcon],
  present: ['bad', NoIcon],
  accepted: ['good', CheckIcon],
  countered: ['wait', TalkIcon],
  checked: ['info', CheckIcon],
  scheduled: ['wait', WaitIcon],
  published: ['good', CheckIcon],
  superseded: ['neutral', EndedIcon],
  closed: ['neutral', EndedIcon],
  answered: ['good', CheckIcon],
  notified: ['info', SentIcon],
  proposed: ['info', SentIcon],
  in_progress: ['wait', PartIcon],
  realised: ['good', CheckIcon],
  dropped: ['neutral', NoIcon],
  requested: ['info', SentIcon],
  granted: ['good', CheckIcon],
  held: ['good', CheckIcon],
  applied: ['wait', WaitIcon],
  expired: ['bad', NoIcon],
  expiring: ['warn', WaitIcon],
  running: ['wait', WaitIcon],
  done: ['good', CheckIcon],
  failed: ['bad', NoIcon],
  stopped: ['warn', EndedIcon],
  waiting: ['wait', WaitIcon],
  dead: ['bad', NoIcon],
  cancelled: ['neutral', UndoneIcon],
  sending: ['wait', SentIcon],
  sent: ['good', SentIcon],
  uncertain: ['warn', WaitIcon],
  kept: ['neutral', DraftIcon],
  block: ['bad', NoIcon],
  warn: ['warn', WaitIcon],
  show: ['neutral', OpenIcon],
}

interface StatusChipProps {
  group: ChoiceGroup
  value: string | null | undefined
  /** Other words than the group's. */
  label?: string
  tone?: Tone
}

/** A status as icon and word on a quiet ground, AA in both themes. Props: `group` and `value` (see choices.ts); `label` and `tone` overrule word and colour. */
export function StatusChip({ group, value, label, tone }: StatusChipProps) {
  const text = useChoiceText()
  const [ownTone, Icon] = looks[value ?? ''] ?? (['neutral', OpenIcon] as const)
  const colours = useTone(tone ?? ownTone)
  if (!value) return <span>–</span>
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 1,
        height: 24,
        borderRadius: 3,
        bgcolor: colours.ground,
        color: colours.on,
        fontSize: 13,
        lineHeight: 1,
        whiteSpace: 'nowrap',
      }}
    >
      <Icon sx={{ fontSize: 16 }} aria-hidden />
      {label ?? text(group, value)}
    </Box>
  )
}
