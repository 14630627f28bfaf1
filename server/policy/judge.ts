export { agreedProposal, termWarnings } from './agreedTerms.ts'
export { plafondOn, productionOn } from './amendments.ts'
export {
  contractWarnings,
  decisionDueOn,
  editionWarnings,
  isDecisionLate,
  nextDueOn,
  plafondRequestWarnings,
  proposalWarnings,
  providerWarnings,
  replyDueOn,
} from './answers.ts'
export { changedGround } from './changedGround.ts'
export { claimableFrom } from './claimsRules.ts'
export { adverseAnswer } from './conditionRules.ts'
export { isDecided, isDecidedAnew, plafondWithout } from './decidedAnew.ts'
export { type Criterion, type Framework, frameworkOf } from './framework.ts'
export { futureDates } from './futureDates.ts'
export { isOpened, openingQuotes, openingStands } from './ggz_2027/openedNegotiation.ts'
export { questionDueOn } from './ggz_2027/questionRules.ts'
export { handSentence, ownDecision } from './handSentences.ts'
export { type Grounds, handIn } from './handsIn.ts'
export { judgeAmendedTerms } from './judgeAmendedTerms.ts'
export { type ContractStep, fixedPastDraft, frozenTermChanges, judgeContract, judgeSignature, unreachable } from './judgeContract.ts'
export { judgeOffer } from './judgeOffer.ts'
export { judgeAmendment, judgeAssessment, judgeProduction, judgeProposal, judgeTariffLine } from './judgeParts.ts'
export { failedSubmission, judgePlafondRequest, type PlafondRequestStep } from './judgePlafondRequest.ts'
export { coordinationAmount, productionYear } from './kv_2025_2026/coordinationAmount.ts'
export { motivationFault, referenceFault, unextendedUntil } from './kv_2025_2026/extensionRules.ts'
export { treatedPeriod } from './kv_2025_2026/treatedPeriod.ts'
export { type Experiment, experimentOf, modularFundingFaults } from './modularFunding.ts'
export { newlyBroken } from './newlyBroken.ts'
export { performancesOf } from './performances.ts'
export { publicationDueOn, publicationWarnings } from './publicationRules.ts'
export { clausesAgainst, judgeRegister, registerWarnings, requirementsFor } from './registers.ts'
export { canHold, codedClauses, unansweredClause } from './rulesOf.ts'
export { type Unmet, unmetOn } from './runningContract.ts'
