/** Symbol fonts whose letters are drawn as something else; all others print what is written. */
const SYMBOL_FONT = /^(?:symbol|wingdings(?: [23])?|webdings|zapf ?dingbats)$/i;

/** Characters of the Symbol font that people write with. Why few: the rest of it is mathematics. */
const SYMBOL: Record<number, string> = Object.fromEntries(
  [
    ...'a0€a3≤ab↔ac←ad↑ae→af↓b0°b1±b3≥b4×b7•b9≠bb≈bc…d2®d3©d4™d7·61α62β67γ64δ6cλ6dμ70π73σ44Δ53ΣfbΣ2d−'.matchAll(
      /([\da-f]{2})(.)/gu,
    ),
  ].map(([, code, drawn]) => [Number.parseInt(code!, 16), drawn!]),
);

/** Characters of Wingdings that stand before list items, or are ticks and arrows. */
const WINGDINGS: Record<number, string> = Object.fromEntries(
  [
    ...'6c•6e■6f□71❑72❒73⬧74◆75◆76❖77⬥9f•a7▪a8□d8➢e0→f0⇨fb✗fc✓fd☒fe☑4a☺a1○a4◉'.matchAll(/([\da-f]{2})(.)/gu),
  ].map(([, code, drawn]) => [Number.parseInt(code!, 16), drawn!]),
);

export const isSymbolFont = (font: string | undefined): boolean =>
  font !== undefined && SYMBOL_FONT.test(font);

/**
 * What a character of a symbol font draws, or nothing where it is a picture without words (a telephone, a globe).
 * `code` may lie in the private area that Word uses for such fonts.
 */
export function drawnSymbol(code: number, font: string | undefined): string | undefined {
  if (!isSymbolFont(font) && (code < 0xf000 || code > 0xf0ff)) return String.fromCodePoint(code);
  const low = code & 0xff;
  if (font && /^symbol$/i.test(font)) return SYMBOL[low] ?? undefined;
  return WINGDINGS[low] ?? (low === 0xb7 ? '•' : undefined);
}
