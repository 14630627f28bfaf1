import { admin } from './admin.ts'
import { app } from './app.ts'
import { choices } from './choices.ts'
import { claims } from './claims.ts'
import { contracts } from './contracts.ts'
import { elvRegisters } from './elvRegisters.ts'
import { finding } from './finding.ts'
import { firstYears } from './firstYears.ts'
import { framework } from './framework.ts'
import { grzBenchmarks } from './grzBenchmarks.ts'
import { management } from './management.ts'
import { plafondRequests } from './plafondRequests.ts'
import { policies } from './policies.ts'
import { policyImpacts } from './policyImpacts.ts'
import { providers } from './providers.ts'
import { publications } from './publications.ts'
import { registers } from './registers.ts'
import { resources } from './resources/resources.ts'
import { season } from './season.ts'
import { work } from './work.ts'
import { workCalendar } from './workCalendar.ts'
import { worksheet } from './worksheet.ts'

/** All Dutch words. Words of one subject's screens stand in a file of their own. */
export const nl = {
  ra: admin,
  app,
  choices,
  resources,
  ...contracts,
  ...work,
  ...workCalendar,
  ...claims,
  ...plafondRequests,
  ...providers,
  ...policies,
  ...policyImpacts,
  ...management,
  ...publications,
  ...registers,
  ...framework,
  ...finding,
  ...firstYears,
  ...grzBenchmarks,
  ...elvRegisters,
  ...season,
  ...worksheet,
}
