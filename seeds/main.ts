import { main } from '../server/main.ts'
import { seed } from './index.ts'

// Where a process begins: the server itself knows nothing of what a new database is filled with.
await main(seed)
