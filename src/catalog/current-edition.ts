/** The edition that new scenarios are made with: the newest file under `public/editions/`. */
export const currentEdition = '2026-11-26'
