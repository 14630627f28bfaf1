import { vi } from 'vitest'
import { setToday } from '../../client/ui/common/dates.ts'
import { usualToday } from './usualToday.ts'

// The files of the client share their modules, as importing those takes longer than testing: what one file set is not there for the next.
vi.unstubAllGlobals()
localStorage.clear()
sessionStorage.clear()
document.body.replaceChildren()
setToday(usualToday)
