declare global {
  /** The little of Trusted Types that we use; browsers without it load scripts from plain addresses. */
  var trustedTypes:
    | {
        readonly createPolicy: (
          name: string,
          rules: { readonly createScriptURL: (url: string) => string },
        ) => {
          /** In truth a TrustedScriptURL, which the types of `Worker` do not know. */
          readonly createScriptURL: (url: string) => string
        }
      }
    | undefined
}

/**
 * Lets through the scripts that the build put there, by their exact address on our own origin, and nothing else.
 * `base` is the address of the page.
 */
export const bundledOnly =
  (bundled: readonly string[], base: string) =>
  (url: string): string => {
    const { href, origin } = new URL(url, base)
    const ours = bundled.some((each) => new URL(each, base).href === href)
    if (!ours || origin !== new URL(base).origin) throw new TypeError(`Not a script of this page: ${href}`)
    return href
  }

/** Makes the page's one policy, `trilemma`: called once, a second one of that name is refused by the browser. */
export const trustScripts = (bundled: readonly string[]): ((url: string) => string) => {
  const createScriptURL = bundledOnly(bundled, document.baseURI)
  const policy = globalThis.trustedTypes?.createPolicy('trilemma', { createScriptURL })
  return policy ? (url) => policy.createScriptURL(url) : createScriptURL
}
