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
// What a card keeps of the page of the HTML is nothing; what is stored of the page is none of its business.
if (embedded) document.documentElement.dataset['embed'] = ''
else markStoredTheme()
await painted()
const later = document.querySelector<HTMLTemplateElement>('#later')
if (later) document.head.append(later.content)
const { run } = await import('./app/shell/Program.tsx')
run()
