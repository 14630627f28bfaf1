export { plafondOn, productionOn } from './amendments.ts'
export {
  contractWarnings,
  decisionDueOn,
  isDecisionLate,
  nextDueOn,
  plafondRequestWarnings,
  proposalWarnings,
  providerWarnings,
  replyDueOn,
} from './answers.ts'
export { claimableFrom } from './claimsRules.ts'
export { futureDates } from './futureDates.ts'
export { type ContractStep, frozenTermChanges, judgeContract } from './judgeContract.ts'
export { judgeOffer } from './judgeOffer.ts'
export { judgeAmendment, judgeAssessment, judgeProduction, judgeProposal, judgeTariffLine } from './judgeParts.ts'
export { failedSubmission, judgePlafondRequest, type PlafondRequestStep } from './judgePlafondRequest.ts'
export { performancesOf } from './performances.ts'
export { publicationDueOn, publicationWarnings } from './publicationRules.ts'
export { codedClauses } from './rulesOf.ts'
