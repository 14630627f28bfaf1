import {
  AutocompleteInput,
  BooleanInput,
  CheckboxGroupInput,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
  useRecordContext,
  useTranslate,
} from 'react-admin'
import { FieldGrid, ReadField } from '../../ui/cases/ReadFields.tsx'
import { useChoices, useChoiceText } from '../../ui/common/choices.ts'
import { isAgbCode, isKvkNumber, isPostalCode } from '../../ui/forms/checks.ts'
import { SectionForm } from '../../ui/forms/SectionForm.tsx'
import { FormerValues, FormerValuesInput, Succession } from './FormerValues.tsx'

/** Name, kind, AGB code, KvK number, legal form, profession. */
export function ProviderIdentity() {
  const translate = useTranslate()
  const kinds = useChoices('provider_kind')
  const legalForms = useChoices('legal_form')
  const professions = useChoices('profession')
  return (
    <SectionForm
      title={translate('providers.sections.identity')}
      fields={['name', 'kind', 'agb_code', 'kvk_number', 'legal_form', 'profession', 'successor_id', 'former_names', 'former_kvk_numbers', 'archived']}
      inputs={
        <>
          <FieldGrid>
            <TextInput source="name" validate={required()} />
            <SelectInput source="kind" choices={kinds} validate={required()} />
            <TextInput source="agb_code" validate={isAgbCode} />
            <TextInput source="kvk_number" validate={isKvkNumber} />
            <SelectInput source="legal_form" choices={legalForms} />
            <SelectInput source="profession" choices={professions} />
            <ReferenceInput source="successor_id" reference="providers" filter={{ archived: false }} sort={{ field: 'name', order: 'ASC' }}>
              <AutocompleteInput
                optionText={(provider) => [provider?.name, provider?.city].filter(Boolean).join(' · ')}
                filterToQuery={(q) => (q ? { q } : {})}
                helperText={false}
              />
            </ReferenceInput>
          </FieldGrid>
          <FormerValuesInput source="former_names" />
          <FormerValuesInput source="former_kvk_numbers" />
          <BooleanInput source="archived" helperText="providers.archived_hint" />
        </>
      }
    >
      <FieldGrid>
        <ReadField source="kind" />
        <ReadField source="agb_code" />
        <ReadField source="kvk_number" />
        <ReadField source="legal_form" />
        <ReadField source="profession" />
        <Succession />
        <FormerValues source="former_names" />
        <FormerValues source="former_kvk_numbers" />
      </FieldGrid>
    </SectionForm>
  )
}

/** Address, e-mail, telephone. */
export function ProviderContact() {
  const translate = useTranslate()
  const record = useRecordContext()
  const email: string | null = record?.email ?? null
  return (
    <SectionForm
      title={translate('providers.sections.contact')}
      fields={['street', 'postal_code', 'city', 'email', 'phone']}
      transform={(values) => ({ ...values, postal_code: typeof values.postal_code === 'string' ? values.postal_code.toUpperCase() : values.postal_code })}
      inputs={
        <FieldGrid>
          <TextInput source="street" />
          <TextInput source="postal_code" validate={isPostalCode} />
          <TextInput source="city" />
          <TextInput source="email" type="email" />
          <TextInput source="phone" type="tel" />
        </FieldGrid>
      }
    >
      <FieldGrid>
        <ReadField source="street" label={translate('providers.address')}>
          {[record?.street, [record?.postal_code, record?.city].filter(Boolean).join(' ')].filter(Boolean).join('\n') || '–'}
        </ReadField>
        <ReadField source="email">
          {email ? (
            <a href={`mailto:${email}`} style={{ color: 'inherit' }}>
              {email}
            </a>
          ) : (
            '–'
          )}
        </ReadField>
        <ReadField source="phone" />
      </FieldGrid>
    </SectionForm>
  )
}

/** Settings and the facts that rules read. */
export function ProviderFacts() {
  const translate = useTranslate()
  const record = useRecordContext()
  const text = useChoiceText()
  const settings = useChoices('setting').map(({ id, name }) => ({ id: Number(id), name }))
  return (
    <SectionForm
      title={translate('providers.sections.facts')}
      fields={['settings', 'offers_stay_days', 'puk_paaz', 'uniform_model']}
      inputs={
        <>
          <CheckboxGroupInput source="settings" choices={settings} row={false} />
          <BooleanInput source="offers_stay_days" />
          <BooleanInput source="puk_paaz" />
          <BooleanInput source="uniform_model" />
        </>
      }
    >
      <FieldGrid minWidth={160}>
        <ReadField source="settings" wide>
          {(record?.settings ?? []).map((setting: number) => text('setting', setting)).join('\n') || '–'}
        </ReadField>
        <ReadField source="offers_stay_days" />
        <ReadField source="puk_paaz" />
        <ReadField source="uniform_model" />
      </FieldGrid>
    </SectionForm>
  )
}

/** Part in the crisis service, and for who may see it the ground of an exemption. */
export function ProviderCrisisService() {
  const translate = useTranslate()
  const record = useRecordContext()
  const services = useChoices('crisis_service')
  const grounds = useChoices('crisis_service_ground')
  const masked = record?.masked === true
  return (
    <SectionForm
      title={translate('providers.sections.crisis_service')}
      fields={['crisis_service', 'crisis_service_ground', 'crisis_service_evidence']}
      inputs={
        <>
          <SelectInput source="crisis_service" choices={services} />
          <SelectInput source="crisis_service_ground" choices={grounds} helperText="providers.private_hint" />
          <TextInput source="crisis_service_evidence" multiline minRows={2} />
        </>
      }
    >
      <FieldGrid minWidth={160}>
        <ReadField source="crisis_service" />
        <ReadField source="crisis_service_ground">{masked ? translate('providers.masked') : undefined}</ReadField>
        {!masked && <ReadField source="crisis_service_evidence" wide />}
      </FieldGrid>
    </SectionForm>
  )
}
