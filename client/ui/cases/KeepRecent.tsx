import { useEffect } from 'react'
import { useRecordContext, useResourceContext } from 'react-admin'
import { useRecent } from '../search/recent.ts'

/** Keeps a case among those opened lately, for the search box. */
export function KeepRecent({ name }: { name: string }) {
  const resource = useResourceContext()
  const record = useRecordContext()
  const [, add] = useRecent()
  const id = record?.id
  const note: string | undefined = record?.provider_name
  useEffect(() => {
    if (resource && id !== undefined && name) add({ to: `/${resource}/${id}/show`, name, resource, note })
  }, [resource, id, name, note, add])
  return null
}
