import { admin } from './admin.ts'
import { app } from './app.ts'
import { choices } from './choices.ts'
import { contractList } from './contractList.ts'
import { contracts } from './resources/contracts.ts'
import { names } from './resources/names.ts'
import { usualFields } from './resources/usualFields.ts'
import { work as workFields } from './resources/work.ts'
import { work } from './work.ts'

/** The Dutch words that are there from the start: of the frame, the login, the home page and the list of contracts. A test holds that these need no others. */
export const first = {
  ra: admin,
  app,
  choices,
  ...work,
  contracts: contractList,
  resources: {
    ...Object.fromEntries(Object.entries(names).map(([resource, name]) => [resource, { name }])),
    work: { name: names.work, ...workFields },
    contracts: { name: names.contracts, ...contracts, fields: { ...usualFields, ...contracts.fields } },
  },
}
