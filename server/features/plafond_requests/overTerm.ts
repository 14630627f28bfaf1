/** Whether a decision came after its term. One that was taken anew says nothing of how long the first one took. */
export const OVER_TERM = `(plafond_requests.decided_on > plafond_requests.decision_due_on and plafond_requests.earlier_decisions = '[]')`
