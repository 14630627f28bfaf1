/** The address of the page of the record that an audit event is about; null where the record has no page of its own. */
export function subjectPath(resource: string, recordId: number): string | null {
  return withPage.has(resource) ? `/${resource}/${recordId}/show` : null
}

const withPage = new Set(['contracts', 'providers', 'plafond_requests', 'conditions', 'policies', 'users'])
