import './app/shell/jitless.ts'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/shell/App.tsx'
import { applyTheme, storedTheme } from './app/shell/theme.ts'
import { app } from './app/use-app.ts'
import './ui/tokens.css'
import './ui/base.css'
import './ui/first-paint.css'

applyTheme(storedTheme())
app.start()

const root = document.getElementById('root')
if (!root) throw new Error('The page has no place for the application')
createRoot(root).render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <App />
    </CSPProvider>
  </StrictMode>,
)
