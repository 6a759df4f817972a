/** Ligature glyphs that fonts encode as one character. */
const LIGATURES = /[\uFB00-\uFB06\u0132\u0133]/g;

/** Symbol fonts (Wingdings, Symbol) map their glyphs here; the low byte is the key on the keyboard. */
const SYMBOL_BULLETS: Record<string, string> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF0A8': '◦',
  '\uF0D8': '➢',
  '\uF0DC': '➢',
  '\uF0E0': '→',
  '\uF0E8': '➔',
  '\uF0FC': '✓',
  '\uF0FE': '☑',
  '\uF076': '❖',
  '\uF06C': '●',
  '\uF06D': '○',
  '\uF06E': '■',
  '\uF06F': '□',
  '\uF071': '❑',
  '\uF075': '◆',
  '\uF09F': '•',
  '\uF09E': '·',
  '\uF0AA': '♦',
  '\uF02D': '–',
  '\uF0BE': '–',
};

/** Shapes in icon fonts that are drawn as bullets, never as a picture of a telephone. */
const ICON_BULLETS: Record<string, string> = {
  '\uF111': '●',
  '\uF1DB': '○',
  '\uF192': '◉',
  '\uF0C8': '■',
  '\uF0DA': '▸',
  '\uF105': '›',
  '\uF054': '›',
  '\uF101': '»',
  '\uF00C': '✓',
};

/**
 * What bitmap fonts of TeX draw for codes that are no characters: OT1 from U+000B, T1 from U+0010. Programs that do
 * not name their characters leave the bare codes.
 */
const TEX_CODES = [
  ...['ff', 'fi', 'fl', 'ffi', 'ffl'],
  ...'“”„«»–—\u200B0ıȷ',
  ...['ff', 'fi', 'fl', 'ffi', 'ffl'],
];
/** What Windows draws for the codes from U+0080, which are no characters either. */
const WINDOWS_CODES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Names the drawn codes that are no characters. */
const named = (code: string): string => {
  const at = code.length === 1 ? code.charCodeAt(0) : 0;
  if (at === 0x0b || at === 0x0c || (at >= 0x0e && at <= 0x1f)) return TEX_CODES[at - 0x0b]!;
  return at >= 0x80 && at <= 0x9f ? WINDOWS_CODES[at - 0x80]! : code;
};

const PRIVATE = /^[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]+$/u;
const DINGBAT_FONT = /wingdings|webdings/i;
const ICON_FONT =
  /awesome|icon|phosphor|material|feather|bootstrap-|marvosym|fmvr8|ifsym|bbding|typicons|entypo|fontello|academicons|simple-?icons/i;
const UNPRINTABLE = /[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** What a glyph stands for: text, a picture that says nothing in words, or a character the font hides. */
export type Meaning =
  | { kind: 'text'; text: string }
  | { kind: 'icon' }
  | { kind: 'lost' }
  | { kind: 'space' };

/** Reads one glyph's text, with ligatures opened and symbol fonts' bullets given their names. */
export function meaningOf(raw: string, font: string): Meaning {
  if (ICON_FONT.test(font)) return shape(ICON_BULLETS[raw]);
  const symbol = DINGBAT_FONT.test(font) ? raw.replace(/^[!-\u00FF]$/, toPrivate) : raw;
  if (PRIVATE.test(symbol)) return shape(SYMBOL_BULLETS[symbol]);
  const text = named(raw)
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u2010\u2011]/g, '-')
    .replace(UNPRINTABLE, tab);
  if (/^\u00AD+$/.test(raw)) return { kind: 'text', text: '-' };
  if (text === '' || text.includes('\uFFFD')) return { kind: 'lost' };
  if (/^\s+$/.test(text)) return { kind: 'space' };
  if (/symbol/i.test(font) && text === '·') return { kind: 'text', text: '•' };
  return { kind: 'text', text };
}

const shape = (bullet: string | undefined): Meaning =>
  bullet ? { kind: 'text', text: bullet } : { kind: 'icon' };

/** Wingdings and its kin print pictures for letters, whatever the file says the letters are. */
const toPrivate = (letter: string) => String.fromCharCode(0xf000 + letter.charCodeAt(0));

const tab = (control: string) => (/[\t\n\r]/.test(control) ? ' ' : '');

/** Accents that stand on their own when they should stand over the next letter, as old TeX fonts draw them. */
const SPACING_ACCENTS: Record<string, string> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030A',
  '˝': '\u030B',
  ˇ: '\u030C',
  '¸': '\u0327',
  '˛': '\u0328',
};

export const combiningFor = (accent: string): string | undefined => SPACING_ACCENTS[accent];

/** Printed as a list mark and as nothing else. */
export const STRONG_BULLET =
  /^[•●○◦▪▫■□◾◽▸▹►▻▶▷‣⁃➢➣➤➔➜➙➛➝➞➠➡➥➧➨➲➼→⇒⇨❖◆◇◊⋄♦✦✧✓✔☑❑❒❏❐❍⬧⬥⬩∙⋅∘⦁⦿⚫⚬◉◎›»≫❯❱⟩⮞☞☛✱✳✴✶✷✸✹❋⋆∗]$/u;

/** Printed as a list mark by some and as something else by others. */
export const WEAK_BULLET = /^[-–—*·o>+~§]$/u;
