const filled = (pattern: RegExp, message: string) => (value: unknown) =>
  typeof value === 'string' && value !== '' && !pattern.test(value) ? message : undefined

/** The form of an AGB code, a KvK number and a postal code; the server decides. */
export const isAgbCode = filled(/^\d{8}$/, 'app.validation.agb')
export const isKvkNumber = filled(/^\d{8}$/, 'app.validation.kvk')
export const isPostalCode = filled(/^[1-9]\d{3} ?[A-Za-z]{2}$/, 'app.validation.postal_code')
