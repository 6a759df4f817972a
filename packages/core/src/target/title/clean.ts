const GENDERS =
  /[([]?\s*(?<![\p{L}\d])(?:[mwfdxhgi](?:\s?[/|,*.]\s?[mwfdxhgian*]){1,3}|h\/f|f\/h|gn\*?|all genders|alle geschlechter|any gender|div\.?|she\/her|he\/him|they\/them)(?![\p{L}\d])\s*[)\]]?/giu;
const GENDERED_ENDING =
  /(?<=\p{L}{4})(?:[:*_·•]|\/-?|\()(?:innen|in|e|ne|se|fe|trice|euse|rice|a|as|os|es|r)\)?(?![\p{L}\p{N}])/giu;

/** A title without the marks that say who may apply: `(m/w/d)`, `Entwickler:in`, `Ingénieur·e`. */
export const withoutGenderMarks = (title: string): string =>
  title.replace(GENDERS, ' ').replace(GENDERED_ENDING, '').replace(/\s+/gu, ' ').trim();
