/** The fraud-register and integrity exclusions, for contracting staff and team leads alone (domain.md, "What must stay private"). */
export const privateClauses: readonly string[] = ['GGZ-U-2', 'GGZ-U-3', 'GGZ-U-5', 'GGZ-U-6', 'KV-A-7', 'KV-A-8', 'KV-A-14', 'KV-A-15']

/** Whether no other role may learn that this clause stands in the way. */
export function isPrivateClause(code: string): boolean {
  return privateClauses.includes(code)
}
