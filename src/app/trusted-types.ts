/** The little of Trusted Types that we use; browsers without it load scripts from plain addresses. */
interface TrustedScripts {
  readonly createScriptURL: (url: string) => unknown
}

interface TrustedTypesFactory {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => TrustedScripts
}

const factory = (): TrustedTypesFactory | undefined =>
  (globalThis as { readonly trustedTypes?: TrustedTypesFactory }).trustedTypes

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
  const policy = factory()?.createPolicy('trilemma', { createScriptURL })
  // A TrustedScriptURL where there are such: the types of the DOM know only strings here.
  return (url) => (policy ? (policy.createScriptURL(url) as string) : createScriptURL(url))
}
