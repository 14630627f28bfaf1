import { TypedInput, type TypedInputProps } from './TypedInput.tsx'

/** A whole number, zero or more: persons, days, years of a term. */
export const CountInput = (props: TypedInputProps) => <TypedInput {...props} kind="count" />
