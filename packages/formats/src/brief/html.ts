const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\p{Cs}]/gu;

/** Markup that was made here; everything else is text and is escaped. */
export class Html {
  constructor(readonly markup: string) {}
}

type Value = string | number | Html | false | undefined | readonly Html[];

/** A template whose values are escaped unless they are `Html` themselves. */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Html =>
  new Html(strings.reduce((markup, part, index) => markup + markupOf(values[index - 1]) + part));

function markupOf(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (Array.isArray(value)) return value.map(({ markup }) => markup).join('\n');
  return String(value)
    .replace(UNPRINTABLE, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
