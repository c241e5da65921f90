const two = (value: number): string => String(value).padStart(2, '0')

/** Day and minute by this browser's clock: `2026-11-24 09:05`. */
export function sayMoment(milliseconds: number): string {
  const at = new Date(milliseconds)
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`
}
