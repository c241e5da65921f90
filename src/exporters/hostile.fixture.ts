import fc from 'fast-check'

/** Text that has broken other programs' files, and any text between. */
export const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'); alert(1); ('",
  '</title><svg/onload=alert(1)>',
  ']]><!--',
  '&lt;b&gt; &amp; &#x3c;',
  '\u0000\u0001\u0008\u000b\u001b\u007f\u0085\ufffe\uffff',
  'half \ud83d and \udc00 other half',
  '\u202eevil.exe\u202c \u2066x\u2069',
  'line\nbreak\r\nand\ttab',
  '=HYPERLINK("http://x","y")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  "'=1",
  "''=1",
  '\uff1d1+1',
  'a,b;"c"',
  '`code` *bold* _it_ [x](javascript:alert(1)) <b> | ~~x~~ \\',
  '# heading',
  '1. list',
  '![x](y)',
  'ÄÖÜ − ≤ 4 s → “über” 日本語 עברית',
  '__proto__',
  '😀',
]

const fragment = fc.constantFrom(...hostile)

/** Any text at all: lone surrogates, controls, hostile pieces in any order. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.oneof(
        fragment,
        fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
)
