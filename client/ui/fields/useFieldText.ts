import { useMemo } from 'react'
import { useTranslate, useTranslateLabel } from 'react-admin'
import { fieldChoices, useChoiceText } from '../common/choices.ts'
import { formatDate, formatInstant } from '../common/dates.ts'
import { formatEuro } from '../common/euro.ts'

/** A function that gives the label of a field of `resource`; of what is asked of one record (`contracts/7/copy-to-track`), that of the record's own. */
export function useFieldLabel(resource: string): (field: string) => string {
  const label = useTranslateLabel()
  const [own] = resource.split('/')
  return useMemo(() => (field) => String(label({ resource: own, source: field }) ?? field), [label, own])
}

const dates: ReadonlySet<string> = new Set(['as_of', 'since', 'date'])
const isDateField = (field: string): boolean => /_(on|date|from|until)$/.test(field) || dates.has(field)

/** A figure with a decimal comma. */
const figure = (value: number): string => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2, useGrouping: false }).format(value)

/** A function that writes the value of a field of any resource as a reader would: euros, dates, words of choices, "Ja" and "Nee", "–" for nothing. */
export function useFieldText(): (resource: string, field: string, value: unknown) => string {
  const translate = useTranslate()
  const choice = useChoiceText()
  return useMemo(
    () => (resource, field, value) => {
      const text = (each: unknown): string => {
        if (each === null || each === undefined || each === '') return '–'
        const group = fieldChoices[resource]?.[field]
        if (group) return choice(group, each)
        if (typeof each === 'boolean') return translate(each ? 'ra.boolean.true' : 'ra.boolean.false')
        if ((field.endsWith('_cents') || field === 'expected_by_month') && !Number.isNaN(Number(each))) return formatEuro(Number(each))
        if (isDateField(field)) return formatDate(String(each))
        if (field.endsWith('_at')) return formatInstant(String(each))
        if (field.endsWith('_permille')) return `${figure(Number(each) / 10)}%`
        if (field === 'percentage' || field.endsWith('_percentage')) return `${figure(Number(each))}%`
        if (field === 'utilisation' && typeof each === 'number') return `${figure(each * 100)}%`
        if (field === 'volume_by_care_demand' && typeof each === 'object')
          return Object.values(each)
            .map((part) => (typeof part === 'number' ? figure(part) : part))
            .join(': ')
            .concat('%')
        if (typeof each === 'number' && !Number.isInteger(each)) return figure(each)
        return typeof each === 'object' ? JSON.stringify(each) : String(each)
      }
      if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(text).join(value.some((each) => text(each).includes(',')) ? '; ' : ', ')
      return text(value)
    },
    [translate, choice],
  )
}
