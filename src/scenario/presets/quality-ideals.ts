/**
 * Best operating point of the edition of 2026-11-24 on each preset's own task and difficulty, rounded to 0.01 and
 * frozen: an edition with a better model moves no utility by itself.
 */
export const qualityIdeals = {
  'daily-email-summaries': 0.88,
  'report-generation': 0.89,
  'real-time-customer-support': 0.87,
  'code-review': 0.91,
  classification: 0.97,
  'fast-filtering': 0.97,
  'half-a-trillion-tokens': 0.93,
  'fast-changing-knowledge-base': 0.87,
  'stable-specialist-domain': 0.96,
  'research-agent': 0.83,
  'code-generation-agent': 0.91,
  'as-in-the-source-article': 0.96,
  'hybrid-knowledge-system': 0.92,
  'break-even-of-the-source-article': 0.93,
} as const
