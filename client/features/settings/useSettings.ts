import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Digest } from '../../../server/model/user.ts'
import { request } from '../../ui/data/request.ts'

export interface OwnSettings {
  email: string | null
  digest: Digest
  calendar_made_at: string | null
}

/** Changes one's own settings, and gives what the server answers. */
export type ChangeSettings = (method: string, path: 'settings' | 'calendar', body?: unknown) => Promise<Record<string, unknown>>

const key = ['own_settings']

/** One's own settings, and changing them. */
export function useSettings(): { settings: OwnSettings | undefined; change: ChangeSettings } {
  const queryClient = useQueryClient()
  const { data } = useQuery({ queryKey: key, queryFn: async (): Promise<OwnSettings> => (await request('/api/auth/settings')).json })
  const change: ChangeSettings = async (method, path, body = {}) => {
    const { json } = await request(`/api/auth/${path}`, { method, body: JSON.stringify(body) })
    await queryClient.invalidateQueries({ queryKey: key })
    return json
  }
  return { settings: data, change }
}
