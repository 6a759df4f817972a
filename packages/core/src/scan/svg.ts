/** Letters that XML 1.0 cannot hold, and private glyphs that no face here has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\p{Cs}\p{Co}]/gu;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe between tags and inside quotes. */
export const escapeXml = (text: string): string =>
  text.replace(UNPRINTABLE, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** Attributes as they are written; numbers to a hundredth. */
export const attribute = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? Math.round(value * 100) / 100 : escapeXml(value)}"`,
    )
    .join('');

export const element = (name: string, attributes: string, content?: string): string =>
  content === undefined ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
