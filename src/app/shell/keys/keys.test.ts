import { describe, expect, test } from 'vitest'
import { actions } from './actions.ts'
import { ariaKeys, isPressed, isSingle, keysOf, type Pressed } from './chord.ts'
import { pressedAction, type Place } from './pressed-action.ts'
import { createRegistry, type Offers } from './registry.ts'

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  altGraph: false,
  ...held,
})

const page: Place = { field: false, text: false, dialog: false }
const everything: Offers = new Map(actions.map(({ id }) => [id, { run: () => {} }]))

const meant = (pressed: Pressed, place: Partial<Place> = {}, given: { singleKeys?: boolean; mac?: boolean } = {}) =>
  pressedAction(pressed, { ...page, ...place }, { offers: everything, singleKeys: true, mac: false, ...given })?.action
    .id

describe('the list of actions', () => {
  test('has no name, and no key, twice', () => {
    const ids = actions.map(({ id }) => id)
    const keys = actions.flatMap(({ keys = [] }) => keys.map((key) => key.toLowerCase()))
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('means by each key, pressed as it is listed, the action that lists it', () => {
    for (const mac of [true, false])
      for (const { id, keys = [] } of actions)
        for (const chord of keys) {
          const key = chord.split('+').at(-1) ?? ''
          const held = { shiftKey: chord.includes('Shift'), [mac ? 'metaKey' : 'ctrlKey']: chord.includes('Mod') }
          expect(meant(press(key, held), {}, { mac }), chord).toBe(id)
        }
  })
})

describe('chords', () => {
  test('a letter asks for Shift or for none, whatever the caps lock does', () => {
    expect(isPressed('F', press('f'), false)).toBe(true)
    expect(isPressed('F', press('F'), false)).toBe(true)
    expect(isPressed('F', press('F', { shiftKey: true }), false)).toBe(false)
    expect(isPressed('Shift+F', press('F', { shiftKey: true }), false)).toBe(true)
  })

  test('signs and digits are what was typed, on any layout', () => {
    expect(isPressed('?', press('?', { shiftKey: true }), false)).toBe(true)
    expect(isPressed('/', press('/', { shiftKey: true }), false)).toBe(true)
    expect(isPressed('1', press('1', { shiftKey: true }), false)).toBe(true)
    expect(isPressed('[', press('[', { ctrlKey: true, altKey: true, altGraph: true }), false)).toBe(true)
    expect(isPressed('1', press('!', { shiftKey: true }), false)).toBe(false)
  })

  test('Mod is Command on a Mac and Ctrl elsewhere, and not the other', () => {
    expect(isPressed('Mod+K', press('k', { metaKey: true }), true)).toBe(true)
    expect(isPressed('Mod+K', press('k', { ctrlKey: true }), true)).toBe(false)
    expect(isPressed('Mod+K', press('k', { ctrlKey: true }), false)).toBe(true)
    expect(isPressed('Mod+K', press('k', { metaKey: true }), false)).toBe(false)
    expect(isPressed('Mod+K', press('k'), false)).toBe(false)
  })

  test('browser shortcuts that share the letter are left alone', () => {
    expect(meant(press('p', { ctrlKey: true }))).toBeUndefined()
    expect(meant(press('f', { ctrlKey: true }))).toBeUndefined()
    expect(meant(press('1', { ctrlKey: true }))).toBeUndefined()
    expect(meant(press('1', { altKey: true }))).toBeUndefined()
    expect(meant(press('k', { ctrlKey: true, altKey: true }))).toBeUndefined()
  })

  test('are written as on the keyboard', () => {
    expect(keysOf('Mod+Shift+Z', true)).toEqual(['⇧', '⌘', 'Z'])
    expect(keysOf('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(keysOf('Shift+F', false)).toEqual(['Shift', 'F'])
    expect(ariaKeys(['Mod+K'], true)).toBe('Meta+K')
    expect(ariaKeys(['Mod+K', '/'], false)).toBe('Control+K /')
  })
})

describe('where keys act', () => {
  test('single keys are off in fields and dialogs, and where they are switched off', () => {
    for (const key of ['1', 'e', 't', 'f', '/', '?', '[']) {
      expect(meant(press(key))).toBeDefined()
      expect(meant(press(key), { field: true })).toBeUndefined()
      expect(meant(press(key), { dialog: true })).toBeUndefined()
      expect(meant(press(key), {}, { singleKeys: false })).toBeUndefined()
    }
  })

  test('chords act in fields too, and stay when single keys are off', () => {
    const palette = press('k', { ctrlKey: true })
    expect(meant(palette, { field: true, text: true })).toBe('palette')
    expect(meant(palette, {}, { singleKeys: false })).toBe('palette')
    expect(meant(palette, { dialog: true })).toBeUndefined()
  })

  test('undo is left to the browser where text is edited, and works in dialogs and on sliders', () => {
    const undo = press('z', { ctrlKey: true })
    expect(meant(undo)).toBe('undo')
    expect(meant(undo, { dialog: true })).toBe('undo')
    expect(meant(undo, { field: true, text: true })).toBeUndefined()
  })

  test('what nobody offers is not bound', () => {
    const given = { singleKeys: true, mac: false }
    expect(pressedAction(press('e'), page, { ...given, offers: new Map() })).toBeUndefined()
    expect(pressedAction(press('e'), page, { ...given, offers: new Map([['export', {}]]) })).toBeUndefined()
  })

  test('every key of one character is a single key', () => {
    const single = actions.flatMap(({ keys = [] }) => keys.filter(isSingle))
    expect(single.every((key) => /^(Shift\+)?.$/.test(key))).toBe(true)
  })
})

describe('offers', () => {
  test('the last one acts; taken back, the one before does again', () => {
    const done: string[] = []
    const registry = createRegistry()
    const first = registry.offer('export', { run: () => done.push('first') })
    const second = registry.offer('export', { run: () => done.push('second') })
    expect(registry.run('export')).toBe(true)
    second()
    registry.run('export')
    first()
    expect(registry.run('export')).toBe(false)
    expect(done).toEqual(['second', 'first'])
    expect(registry.offers().size).toBe(0)
  })

  test('what one cannot do is done once by the next one that can', () => {
    const done: string[] = []
    const registry = createRegistry()
    const folded = registry.offer('show-input', { run: (id) => registry.runNext('show-input', id) })
    registry.run('show-input', 'a')
    registry.offer('export', { run: () => {} })
    folded()
    registry.offer('show-input', {})
    expect(done).toEqual([])
    const panel = registry.offer('show-input', { run: (id) => done.push(id) })
    panel()
    registry.offer('show-input', { run: (id) => done.push(`again ${id}`) })
    expect(done).toEqual(['a'])
  })

  test('what it is about is handed on, and listeners hear of changes alone', () => {
    const registry = createRegistry()
    let heard = 0
    const stop = registry.subscribe(() => heard++)
    let about = ''
    const takeBack = registry.offer('open-area', { run: (given) => (about = given) })
    const before = registry.offers()
    registry.run('open-area', '3')
    expect(about).toBe('3')
    expect(registry.offers()).toBe(before)
    takeBack()
    stop()
    registry.offer('open-area', { run: () => {} })
    expect(heard).toBe(2)
  })
})
