import type { CheckboxProps } from '@mui/material'

/**
 * A checkbox with an `aria-label`, such as those of react-admin's tables, carries it on the box that is ticked. MUI puts it on the span around it, where a
 * screen reader does not look.
 */
export const checkboxName: CheckboxProps['slotProps'] = {
  root: { 'aria-label': undefined },
  input: (props) => ({ 'aria-label': (props as CheckboxProps)['aria-label'] }),
}
