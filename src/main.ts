import { embedHere } from './app/embed.ts'
import { markStoredTheme } from './app/shell/marked-theme.ts'

/** Where no frame comes although the page is in view, the program does not wait longer, ms. */
const longest = 1000

/** Once the page of the HTML is on the screen; a page in the background is not painted, and need not wait. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') resolve()
    setTimeout(resolve, longest)
    requestAnimationFrame(() => setTimeout(resolve))
  })

const embedded = embedHere() !== undefined
// A card shows nothing of the page of the HTML, nor what that asks for, and knows nothing of what is stored.
if (embedded) document.documentElement.dataset['embed'] = ''
else markStoredTheme()
await painted()
const later = document.querySelector<HTMLTemplateElement>('#later')
if (later && !embedded) document.head.append(later.content)
const { run } = await import('./app/shell/Program.tsx')
run()
