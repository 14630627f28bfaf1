import { required, TextInput } from 'react-admin'

/** The provider's own code of its file, with what it is and what it never is. The browser proposes nothing that was typed before. */
export const CaseReferenceInput = () => (
  <TextInput source="case_reference" validate={required()} helperText="extension_requests.case_hint" autoComplete="off" margin="none" />
)
