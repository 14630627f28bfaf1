import type { PolicyRules } from '../../engine/policyRules.ts'
import { claimsRules } from '../common/claimsRules.ts'
import { contractRules } from './contractRules.ts'
import { coordinationRules } from './coordinationRules.ts'
import { extensionRules } from './extensionRules.ts'
import { lineRules, performanceRules } from './performanceRules.ts'
import { contractWarnings, nextDueOn, timetable } from './timetableRules.ts'

/** Inkoopbeleid elv, grz en gzsp 2025 & 2026: one standard agreement, without negotiation and without a plafond. */
export const kv20252026: PolicyRules = {
  contract: [...contractRules, ...performanceRules],
  line: lineRules,
  proposal: [
    {
      clause: 'KV-I-7',
      on: ['save'],
      field: 'contract_id',
      holds: () => false,
      message: () => 'De standaardovereenkomst is voor alle aanbieders gelijk; over deze overeenkomst wordt niet onderhandeld.',
    },
  ],
  production: claimsRules('KV-C-2'),
  amendment: [],
  request: [
    {
      clause: 'KV-I-7',
      on: ['create'],
      field: 'contract_id',
      holds: () => false,
      message: () => 'De standaardovereenkomst kent geen omzetplafond; een verzoek tot ophoging is er niet mogelijk.',
    },
  ],
  registers: { coordination_requests: coordinationRules, extension_requests: extensionRules },
  contractWarnings,
  proposalWarnings: [],
  requestWarnings: [],
  editionWarnings: [],
  unanswered: null,
  reopenable: {},
  replyDueOn: () => null,
  raiseTerms: () => null,
  decisionTerm: null,
  editionPromise: null,
  nextDueOn,
  timetable,
}
