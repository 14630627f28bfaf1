import { useGetList, useTranslate } from 'react-admin'
import type { UserView } from '../../../server/model/user.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { FacetFilter, FilterPanel } from '../../ui/lists/FilterPanel.tsx'
import { PresetFilter } from '../../ui/lists/PresetFilter.tsx'
import { OwnerFilter } from './OwnerFilter.tsx'
import { useWorkCounts } from './useWorkCounts.ts'

/** The filters of the list of work, each with how much another choice would find. */
export function WorkFilters() {
  const t = useTranslate()
  const { can } = useIdentity()
  const counts = useWorkCounts()
  const { data: users } = useGetList<UserView>('users', { pagination: { page: 1, perPage: 1000 }, sort: { field: 'full_name', order: 'ASC' } })
  const teams = [...new Set((users ?? []).flatMap(({ team }) => team ?? []))].sort()
  const onCases = can('edit', 'contracts')
  const away = counts?.hidden ?? { seen: 0, planned: 0 }
  return (
    <FilterPanel>
      <FacetFilter label={t('work.when')} source="term" group="work_term" counts={counts?.term ?? {}} />
      {onCases && <OwnerFilter counts={counts} />}
      {onCases && teams.length > 0 && <FacetFilter label={t('work.team')} source="team" choices={teams.map((team) => ({ id: team, name: team }))} />}
      {onCases && <FacetFilter label={t('resources.work.fields.turn')} source="turn" group="turn" counts={counts?.turn ?? {}} />}
      <FacetFilter label={t('resources.work.fields.kind')} source="kind" group="work_kind" counts={counts?.kind ?? {}} />
      <PresetFilter
        label={t('work.away')}
        presets={[
          { name: t('work.away_seen', { count: away.seen }), filter: { hidden: 'seen' } },
          { name: t('work.away_planned', { count: away.planned }), filter: { hidden: 'planned' } },
          { name: t('work.upcoming'), filter: { upcoming: true } },
        ]}
      />
    </FilterPanel>
  )
}
