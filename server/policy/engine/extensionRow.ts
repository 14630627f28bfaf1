import type { ExtensionRequestStatus } from '../../model/extensionRequest.ts'
/** A request to extend a stay, as rules read it. */
export type ExtensionRow = {
  status: ExtensionRequestStatus
  case_reference: string
  stay_started_on: string
  extension_until: string
  received_on: string
  granted_until: string | null
  motivation: string | null
}
