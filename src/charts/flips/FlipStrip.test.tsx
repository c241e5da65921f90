import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { darkTheme } from '../look/theme.ts'
import { FlipPicture } from './FlipPicture.tsx'
import { someRows } from './flips.fixture.ts'
import { FlipStrip } from './FlipStrip.tsx'
import { stripHeight } from './layout.ts'

const picture = { width: 784, height: stripHeight(3, 784), rows: someRows }

describe('the strip of flips', () => {
  test('has names, owners, ends, values, flips, and names within stretches', () => {
    const markup = renderToStaticMarkup(<FlipPicture {...picture} theme={darkTheme} file />)
    for (const text of [
      'Quality floor',
      'your estimate',
      '>65<',
      '>97<',
      '80\u202f%',
      '>89\u202f%<',
      '>Cascade<',
      '>nothing fits<',
      'url(#',
      '<title>Flip strip of 3 inputs',
    ])
      expect(markup).toContain(text)
    expect(markup).not.toMatch(/var\(|class=|style=|NaN|undefined/)
  })
  test('keeps everything at 300 px', () => {
    const markup = renderToStaticMarkup(<FlipPicture {...picture} width={300} height={stripHeight(3, 300)} />)
    for (const text of ['Quality floor', '80\u202f%', '>none<', '>Cascade<']) expect(markup).toContain(text)
  })
  test('outlines an option that is pointed at wherever it wins', () => {
    const plain = renderToStaticMarkup(<FlipPicture {...picture} />)
    const marked = renderToStaticMarkup(<FlipPicture {...picture} highlight="Frontier, cached" />)
    expect(marked.split('stroke-width="1.4"').length - plain.split('stroke-width="1.4"').length).toBe(2)
  })
  test('is one stop of the keyboard and describes itself', () => {
    const markup = renderToStaticMarkup(<FlipStrip {...picture} onSet={() => {}} onFlip={() => {}} />)
    expect(markup.match(/tabindex="0"/g)).toHaveLength(1)
    expect(markup).toContain('Nearest flip: Quality floor')
    expect(markup).toContain('role="status"')
  })
})
