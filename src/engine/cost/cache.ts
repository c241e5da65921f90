/**
 * Factor on the input bill of a request when a share `rho` of the input can be cached, a share `hit` of it is found,
 * reads cost `r` and writes `w` times the input price. Above 1 where caching makes it dearer.
 */
export const cacheMultiplier = (rho: number, hit: number, r: number, w: number): number =>
  1 - rho + rho * (hit * r + (1 - hit) * w)
