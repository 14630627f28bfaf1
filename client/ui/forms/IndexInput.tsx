import { TypedInput, type TypedInputProps } from './TypedInput.tsx'

/** A figure against a mean of 100: "103,5" is stored as 103.5. */
export const IndexInput = (props: TypedInputProps) => <TypedInput {...props} kind="index" />
