/**
 * How much a text reads like a piece of a sentence and unlike a name or title, 0 to 4: it starts in the middle, ends
 * like one, opens with a verb in the past, or has more small words than names have.
 */
export function sentenceLike(text: string): number {
  const words = text.split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}{2}/u.test(word) && !PARTICLES.test(word)).length;
  let score = 0;
  if (words.length >= 3 && /^\p{Ll}/u.test(text) && !NAME_PARTICLE.test(text)) score += 1;
  if (words.length >= 4 && /\p{Ll}{3}[.!?]$/u.test(text) && !/\b(?:Corp|Ltd|Inc)\.$/.test(text)) score += 2;
  else if (words.length >= 2 && /\p{Ll}{5}[.!?]$/u.test(text)) score += 1.2;
  if (
    words.length >= 3 &&
    /^\p{Lu}\p{Ll}{2,}(?:ed|ing|ized|ised)$/u.test(words[0]!) &&
    /^\p{Ll}/u.test(words[1]!)
  )
    score += 1.5;
  if (words.length >= 4 && ARTICLE.test(text)) score += 1.5;
  if (small >= 3 && small > words.length * 0.45) score += 1 + Math.min(1.5, (small - 3) * 0.5);
  return score;
}

/** How family names of some countries start: "van der Berg". */
export const NAME_PARTICLE =
  /^(?:(?:van|von|de|den|der|ter|ten|het|'t|di|da|do|dos|del|della|la|le|el|zu) )+\p{Lu}/u;
/** How a description starts, and no name. */
const ARTICLE = /^(?:a|an|eine?|une?|una|uma?|een)\s/i;
/** Small words that names and titles have. */
export const PARTICLES =
  /^(?:of|and|for|the|in|at|on|to|with|und|der|die|das|des|für|von|im|am|de|du|des|la|le|les|et|en|del|los|las|y|para|da|do|dos|das|e|van|het|voor|op|aan)$/i;
