import { TypedInput, type TypedInputProps } from './TypedInput.tsx'

/** A calendar year, "2027". */
export const YearInput = (props: TypedInputProps) => <TypedInput {...props} kind="year" />
