import { TypedInput, type TypedInputProps } from './TypedInput.tsx'

/** An amount in euros: shows "1.234,56", stores whole cents in `source` (null when empty). Reads "€ 1.200.000,00" and "1,2 mln" as well. */
export const EuroInput = (props: TypedInputProps) => <TypedInput {...props} kind="euro" start="€" />
