/** A bound and, where it has one of its own, the sentence of whoever goes beyond it. */
export type Bound = readonly [bound: number, message?: string]

/** The form of a value as plain data: what both sides know of it; `schemaOf` on the server makes the validation from it. */
export type Shape =
  | {
      is: 'text'
      message?: string
      trimmed?: boolean
      min?: Bound
      max?: Bound
      /** White space within the text is one space each. */
      oneLine?: boolean
      pattern?: RegExp
      /** What is mistaken for it more often, with a sentence of its own. */
      mistaken?: readonly (readonly [form: RegExp, message: string])[]
    }
  | { is: 'email' | 'date' | 'day' | 'instant' | 'anything' }
  | { is: 'choice'; values: readonly [string, ...string[]]; message?: string }
  | {
      is: 'number'
      message?: string
      /** Whole; or the sentence of whoever gives a fraction. */
      whole?: true | string
      min?: Bound
      above?: Bound
      max?: Bound
      /** The sentence of whoever gives more than two decimals. */
      twoDecimals?: string
    }
  | { is: 'yes or no'; message?: string }
  | { is: 'list'; of: Form; message?: string; max?: Bound; length?: Bound }
  | { is: 'object'; of: Record<string, Form>; strict?: boolean; message?: string }
  | { is: 'record'; of: Form }
  | { is: 'either'; of: readonly Form[] }
  | { is: 'or null'; of: Form }

/** A form with the type of its values, which stands in the types alone. */
export type Form<T = unknown> = Shape & { readonly type?: () => T }
export type ValueOf<F> = F extends { readonly type?: () => infer T } ? T : never

type Of<Is extends Shape['is']> = Omit<Extract<Shape, { is: Is }>, 'is' | 'of' | 'values'>

export const text = (shape: Of<'text'> = {}): Form<string> => ({ is: 'text', ...shape })
export const number = (shape: Of<'number'> = {}): Form<number> => ({ is: 'number', ...shape })
export const calendarDate: Form<string> = { is: 'date' }
/** A day that the server works out; nobody sends it. */
export const day: Form<string> = { is: 'day' }
export const yesOrNo: Form<boolean> = { is: 'yes or no' }
export const anything: Form<unknown> = { is: 'anything' }
export const choice = <const T extends readonly [string, ...string[]]>(values: T, message?: string): Form<T[number]> => ({ is: 'choice', values, message })
export const list = <T>(of: Form<T>, shape: Of<'list'> = {}): Form<T[]> => ({ is: 'list', of, ...shape })
export const object = <T extends Record<string, Form>>(of: T, shape: Of<'object'> = {}): Form<{ [K in keyof T]: ValueOf<T[K]> }> => ({
  is: 'object',
  of,
  ...shape,
})
export const record = <T>(of: Form<T>): Form<Record<string, T>> => ({ is: 'record', of })
export const either = <const T extends readonly Form[]>(...of: T): Form<ValueOf<T[number]>> => ({ is: 'either', of })
export const orNull = <T>(of: Form<T>): Form<T | null> => ({ is: 'or null', of })
/** A form whose values are known more closely than it says. */
export const closer = <T>(shape: Shape): Form<T> => shape
