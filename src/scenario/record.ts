/** An object of a JSON document; its keys come from outside. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Keys that reach an object's prototype; they are never taken over. */
export const isPoisonous = (key: string): boolean => key === '__proto__' || key === 'constructor' || key === 'prototype'
