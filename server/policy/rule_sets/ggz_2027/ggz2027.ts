import type { PolicyRules } from '../../engine/policyRules.ts'
import type { ContractRule } from '../../engine/subjects.ts'
import { claimsRules } from '../common/claimsRules.ts'
import { amendmentRules } from './amendmentRules.ts'
import { contractWarnings, nextDueOn, timetable } from './contractWarnings.ts'
import { crisisServiceRules } from './crisisServiceRules.ts'
import { digitaalRules } from './digitaalRules.ts'
import { editionWarnings } from './editionRules.ts'
import { maatwerkRules } from './maatwerkRules.ts'
import { offerReplyRules } from './offerReply.ts'
import { performanceRules } from './performanceRules.ts'
import { plafondRules, raiseTerms } from './plafondRules.ts'
import { decisionTerm, requestWarnings } from './plafondTermRules.ts'
import { proposalRules, proposalWarnings } from './proposalRules.ts'
import { questionRules } from './questionRules.ts'
import { replyDueOn } from './replyDueOn.ts'
import { statuteSwitchRules } from './statuteSwitchRules.ts'
import { vrijgevestigdRules } from './vrijgevestigdRules.ts'

const noPlafond: ContractRule = {
  clause: 'GGZ-V-1',
  on: ['always'],
  field: 'plafond_cents',
  holds: ({ contract }) => contract.plafond_cents === null,
  message: () => 'Een omzetplafond is geen onderdeel van een overeenkomst met een vrijgevestigde praktijk; laat u het leeg.',
}

/** Inkoopbeleid GGZ 2027, and the policies after it that change no more than dates, terms and texts. */
export const ggz2027: PolicyRules = {
  contract: [noPlafond, ...maatwerkRules, ...digitaalRules, ...vrijgevestigdRules, ...crisisServiceRules, ...performanceRules, ...offerReplyRules],
  line: [],
  proposal: proposalRules,
  production: claimsRules('GGZ-C-2'),
  amendment: amendmentRules,
  request: plafondRules,
  registers: { questions: questionRules, statute_switches: statuteSwitchRules },
  contractWarnings,
  proposalWarnings,
  requestWarnings,
  editionWarnings,
  unanswered: 'GGZ-U-0',
  reopenable: { digitaal: ['GGZ-DG-6', 'GGZ-DG-7'], vrijgevestigd: ['GGZ-V-3', 'GGZ-V-4', 'GGZ-V-5'] },
  replyDueOn,
  raiseTerms,
  decisionTerm,
  timetable,
  editionPromise: 'GGZ-X-12',
  nextDueOn,
}
