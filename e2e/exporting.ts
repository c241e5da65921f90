import type { Download, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { expect } from './support.ts'

/** The dialog for everything that goes to other people. */
export const dialog = (page: Page) => page.getByRole('dialog', { name: /^Share and export/ })

/** Opens it on its link or on its pictures. */
export async function show(page: Page, name: 'Share' | 'Export'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await expect(dialog(page)).toBeVisible()
}

export const part = (page: Page, name: 'Link' | 'Image' | 'Data') =>
  dialog(page).getByRole('tab', { name: new RegExp(`^${name}`) })

export async function saved(page: Page, button: string | RegExp): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: button, exact: true }).click(),
  ])
  return download
}

export const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path())

/** As a person drops a file on the page. */
export async function drop(page: Page, bytes: Buffer, name: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([text, file]) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(text), (character) => character.charCodeAt(0))], file))
      return data
    },
    [bytes.toString('base64'), name] as const,
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

export const pattern = (view: string, extension: string) =>
  new RegExp(`^trilemma_[a-z0-9-]+_${view}_\\d{4}-\\d\\d-\\d\\d\\.${extension}$`)
