import { TypedInput, type TypedInputProps } from './TypedInput.tsx'

/** A percentage: "92,5" is stored as 92.5. `decimals` is what the field holds behind the comma: 2 unless said otherwise. */
export const PercentageInput = (props: TypedInputProps & { decimals?: number }) => <TypedInput {...props} kind="percentage" end={() => '%'} />
