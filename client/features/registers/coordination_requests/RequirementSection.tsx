import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useRecordContext, useTranslate } from 'react-admin'
import type { CoordinationRequestView } from '../../../../server/model/coordinationRequest.ts'
import { PolicyQuote } from '../../../ui/fields/PolicyQuote.tsx'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { SectionForm } from '../../../ui/forms/SectionForm.tsx'
import { isOpenRequest } from './isOpenRequest.ts'

interface RequirementSectionProps {
  /** The clause that asks for it; its title stands under this name. */
  clause: string
  fields: readonly string[]
  inputs: ReactNode
  children: ReactNode
}

/** One of the things that a grant asks for: whether it is complete, its fields, edited where they stand, what is missing, and the policy's words. */
export function RequirementSection({ clause, fields, inputs, children }: RequirementSectionProps) {
  const t = useTranslate()
  const request = useRecordContext<CoordinationRequestView>()
  const requirement = request?.requirements.find((one) => one.clause === clause)
  if (!request) return null
  return (
    <SectionForm
      title={t(`coordination_requests.sections.${clause}`)}
      fields={fields}
      inputs={inputs}
      canEdit={isOpenRequest(request) ? undefined : false}
      extra={
        requirement && (
          <StatusChip
            group="condition_outcome"
            value={requirement.met ? 'met' : 'open'}
            label={t(requirement.met ? 'coordination_requests.met' : 'coordination_requests.unmet')}
          />
        )
      }
    >
      {isOpenRequest(request) && requirement?.message && (
        <Typography variant="body2" sx={{ mb: 1.5 }}>
          {requirement.message}
        </Typography>
      )}
      {children}
      {requirement && (
        <Box sx={{ mt: 1 }}>
          <PolicyQuote quote={requirement.quote} source={requirement.source} clause={clause} />
        </Box>
      )}
    </SectionForm>
  )
}
