/** Printed currency → ISO 4217. A bare `$` is taken for the US dollar unless the text around it says otherwise. */
const SYMBOLS: Record<string, string> = {
  US$: 'USD',
  USD$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  CAD$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  SG$: 'SGD',
  R$: 'BRL',
  MX$: 'MXN',
  $: 'USD',
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  'RS.': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₴': 'UAH',
  ZŁ: 'PLN',
  KČ: 'CZK',
  FT: 'HUF',
  FR: 'CHF',
  'FR.': 'CHF',
  SFR: 'CHF',
};

const CODES =
  'USD EUR GBP CHF CAD AUD NZD SGD HKD SEK NOK DKK ISK PLN CZK HUF RON BGN UAH INR JPY CNY KRW TWD THB IDR PHP VND MYR BRL MXN ARS CLP COP ZAR NGN KES EGP ILS AED SAR TRY'.split(
    ' ',
  );

const literal = (text: string) => text.replace(/[.$]/g, '\\$&');

const names = [...Object.keys(SYMBOLS), ...CODES].sort((a, b) => b.length - a.length);

/** Source of a pattern for one printed currency; use with the `i` flag. */
export const CURRENCY = `(?:${names
  .map((name) => (/^\p{L}/u.test(name) ? `(?<![\\p{L}\\d])${literal(name)}` : literal(name)))
  .map((name) => (/\p{L}$/u.test(name) ? `${name}(?![\\p{L}])` : name))
  .join('|')})`;

export const currencyOf = (printed: string | undefined): string | undefined => {
  const name = printed?.trim().toUpperCase();
  return name && (SYMBOLS[name] ?? (CODES.includes(name) ? name : undefined));
};
