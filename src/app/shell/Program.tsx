import './jitless.ts'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { embedHere } from '../embed.ts'
import { app } from '../use-app.ts'
import { App } from './App.tsx'
import { latePart } from './LatePart.tsx'
import { applyTheme, storedTheme } from './theme.ts'

const Embedded = latePart(
  'The picture',
  () => import('./embed/Embedded.tsx'),
  ({ Embedded }) => Embedded,
)

/** Opens what the address says, and draws the page in the place of that of the HTML. */
export function run(): void {
  const embedded = embedHere() !== undefined
  if (!embedded) applyTheme(storedTheme())
  app.start()
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no place for the application')
  createRoot(root).render(
    <StrictMode>
      <CSPProvider disableStyleElements>{embedded ? <Embedded /> : <App />}</CSPProvider>
    </StrictMode>,
  )
}
