/** Id and title of the decision record; notes can be about it as about any area. */
export const recordItself = { id: 'record', title: 'Decision record' } as const
