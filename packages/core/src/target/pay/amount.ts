/** Source of a pattern for a printed number with its thousands mark: `60.000`, `1 200`, `102.8`, `3,5`, `95'000`. */
export const NUMBER = `\\d{1,3}(?:[., '’\\u00a0\\u202f]\\d{2,3})+(?![\\d%])(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d{1,2}(?!\\d))?`;

/** The value of a printed number, where a mark before exactly three digits separates thousands. */
export function amountOf(printed: string, scale: string | undefined): number {
  const digits = printed.replace(/[ '’\u00a0\u202f]/g, '');
  const whole = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}(?![\d])/.exec(digits)?.[0];
  const value = whole
    ? Number(whole.replace(/[.,]/g, '') + digits.slice(whole.length).replace(',', '.'))
    : Number(digits.replace(',', '.'));
  return Math.round(value * (scale ? 1000 : 1) * 100) / 100;
}
