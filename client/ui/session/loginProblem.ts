/** The key (or the words) of why a login did not work. */
export function loginProblem(failure: unknown): string {
  const { status, message } = (failure ?? {}) as { status?: number; message?: string }
  if (status === 401) return 'app.login.failed'
  if (status === 429) return 'app.login.too_many'
  return message ?? 'ra.notification.http_error'
}
