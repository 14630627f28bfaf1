import { keysOf } from './keysOf.ts'

type Holder = Record<string, unknown>

const reserved = new Set(['__proto__', 'constructor', 'prototype'])

/** Puts a value at a path of a record, with the objects and arrays on the way that are not there yet; gives the record. */
export default function set<Target>(target: Target, path: string | readonly string[], value: unknown): Target {
  const keys = keysOf(path, target)
  if (target === null || typeof target !== 'object' || keys.some((key) => reserved.has(key))) return target
  let holder = target as Holder
  keys.forEach((key, index) => {
    const next = keys[index + 1]
    if (next === undefined) holder[key] = value
    else {
      if (holder[key] === null || typeof holder[key] !== 'object') holder[key] = /^\d+$/.test(next) ? [] : {}
      holder = holder[key] as Holder
    }
  })
  return target
}
