/** How a model gets to know what it was not trained on, in the order in which they are shown. */
export const knowledgeStrategies = ['prompt-only', 'long-context', 'rag', 'fine-tune', 'hybrid'] as const
export type KnowledgeStrategy = (typeof knowledgeStrategies)[number]
