/** Answers to whether to build or to buy. */
export const verdictWords = { build: 'Build', buy: 'Buy', 'nothing-fits': 'Nothing fits' } as const
