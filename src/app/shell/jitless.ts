import { config } from 'zod/mini'

// Zod would otherwise try `new Function`, which the content security policy refuses and reports.
config({ jitless: true })
