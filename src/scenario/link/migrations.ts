import type { LinkDocument } from './document.ts'

/**
 * `migrations[i]` turns a document of format i + 1 into one of format i + 2: it renames keys, and gives every input that
 * the newer format added the value that says what the older one meant. Never edited once released.
 *
 * Format 2 added documents, own hosting and demands besides cost, wait and quality. Format 1 knew none of them, which is
 * what leaving them out means in format 2 (`absent.ts`).
 * Format 3 added the decision record. The older ones had none, which is what leaving it out means in format 3.
 */
const migrations: readonly ((document: LinkDocument) => LinkDocument)[] = [
  (document) => document,
  (document) => document,
]

export const currentFormat = migrations.length + 1

export const migrate = (format: number, document: LinkDocument): LinkDocument =>
  migrations.slice(format - 1).reduce((migrated, step) => step(migrated), document)
