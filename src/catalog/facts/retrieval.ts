/** Embedding models: USD per million tokens, and the mean nDCG at 10 over the ten English retrieval tasks of MTEB. */
export const embeddings = `
id | name | provider | usd | price-source | ndcg | ndcg-source
text-embedding-3-small | text-embedding-3-small | OpenAI | 0.02 | genai-prices |  |
text-embedding-3-large | text-embedding-3-large | OpenAI | 0.13 | genai-prices |  |
gemini-embedding-001 | Gemini Embedding 001 | Google | 0.15 | genai-prices | 0.6435 | mteb
mistral-embed | Mistral Embed | Mistral | 0.1 | genai-prices |  |
cohere-embed-v4 | Embed 4 | Cohere | 0.12 | genai-prices |  |
cohere-embed-english-v3 | Embed English 3 | Cohere |  |  | 0.55685 | mteb
qwen3-embedding-8b | Qwen3 Embedding 8B | Alibaba | 0.04 | genai-prices | 0.6944 | mteb
qwen3-embedding-4b | Qwen3 Embedding 4B | Alibaba |  |  | 0.68458 | mteb
qwen3-embedding-0.6b | Qwen3 Embedding 0.6B | Alibaba | 0.012 | genai-prices | 0.61828 | mteb
embeddinggemma-300m | EmbeddingGemma 300M | Google |  |  | 0.55692 | mteb
bge-large-en-v1.5 | BGE large English 1.5 | BAAI |  |  | 0.55442 | mteb
all-minilm-l6-v2 | all-MiniLM-L6-v2 | sentence-transformers |  |  | 0.42916 | mteb
`

/** Vector stores: USD a gigabyte and month, per million read units (readings of the list disagree) and write units. */
export const vectorStores = `
name | storage | reads | writes | source | read
Pinecone serverless | 0.33 | 16, 2, 8 | 4 | pinecone-prices | 2026
`

/** Search alone, without embedding the query: the fastest and the most complete setting measured of each engine, 10 million vectors. */
export const searches = `
engine | setting | vectors | recall | p99-ms | per-second | source
Elastic Cloud | 8c60g, merged | 10 million | 0.8501 | 9.4 | 2181 | vectordbbench
Elastic Cloud | 8c60g, merged | 10 million | 0.933 | 14.8 | 1033 | vectordbbench
Milvus | 16c64g, sq8, merged | 10 million | 0.9204 | 3.3 | 2747 | vectordbbench
Milvus | 16c64g, sq8, merged | 10 million | 0.9676 | 6.3 | 877 | vectordbbench
OpenSearch | 16c128g, merged | 10 million | 0.9 | 10.8 | 1611 | vectordbbench
OpenSearch | 16c128g, merged | 10 million | 0.9597 | 12.5 | 1389 | vectordbbench
Pinecone | p2.x8 | 10 million | 0.9024 | 14.1 | 1131 | vectordbbench
Qdrant Cloud | 16c64g | 10 million | 0.9357 | 9.2 | 447 | vectordbbench
Qdrant Cloud | 16c64g | 10 million | 0.9726 | 18.4 | 146 | vectordbbench
S3 Vectors | as offered | 10 million | 0.86 | 559.8 | 195 | vectordbbench
turbopuffer | of 31 March 2026 | 10 million | 0.8352 | 55.2 | 650 | vectordbbench
Zilliz Cloud | 8 units, performance | 10 million | 0.9384 | 2.1 | 7385 | vectordbbench
Zilliz Cloud | 8 units, performance | 10 million | 0.9903 | 3.3 | 2805 | vectordbbench
`

/** How often the passage needed is among the first k. */
export const recalls = `
method | k | recall | source
Embeddings | 20 | 0.943 | contextual-retrieval
Embeddings of passages described in context | 20 | 0.963 | contextual-retrieval
The same with keywords (BM25) | 20 | 0.971 | contextual-retrieval
The same, reranked | 20 | 0.981 | contextual-retrieval
Embeddings, agriculture | 3 | 0.8 | agriculture
`
