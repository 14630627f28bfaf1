/** A provider as those know it who may not see the ground of an exemption from the crisis service, nor its evidence: as if both were on record. */
export function withoutGround<Row extends { crisis_service_ground: unknown; crisis_service_evidence: unknown }>(provider: Row): Row {
  return { ...provider, crisis_service_ground: HIDDEN, crisis_service_evidence: HIDDEN }
}

const HIDDEN = '-'
