import { isAnywhere, isCity, isRegion, STATE_CODES } from './words/places.ts';

const NAME =
  /^(?:\p{Lu}[\p{L}'’.-]*|de|del|la|el|los|las|of|am|an|der|upon|sur|on|the|do|da|dos|le|St\.?|im|bei)$/u;
const CODE = /^(?:[A-Z]{1,2}-?)?\d{4,6}(?:-\d{3,4})?$|^\(\d{2,3}\)$|^\d{4}\s?[A-Z]{2}$/;

const isName = (text: string) => {
  const parts = text.split(/\s+/).filter((part) => !CODE.test(part));
  return parts.length > 0 && parts.length <= 5 && parts.every((part) => NAME.test(part));
};

const isState = (text: string) => {
  const [code, ...rest] = text.split(/\s+/);
  return STATE_CODES.has(code!) && rest.every((part) => CODE.test(part));
};

/** How much a text reads like where something is, about −2 to 4: "Berlin, Germany", "Austin, TX", "Remote". */
export function placeScore(text: string): number {
  const bare = text
    .trim()
    .replace(/^[([]|[)\]]$/g, '')
    .replace(/[.,]$/, '');
  if (!bare || bare.length > 60) return -2;
  const parts = bare.split(/\s*[,/|·]\s*|\s*\(|\)|\s+[-–—]\s+/).filter(Boolean);
  const last = parts.at(-1)!;
  if (parts.length === 1 && isState(last) && !isRegion(last)) return 0.8;
  if (parts.every((part) => isAnywhere(part) || isCity(part) || isRegion(part) || isState(part))) return 3.5;
  if (/^(?:greater\s.+|.+\s(?:metropolitan area|metro area|area|region|und umgebung))$/i.test(bare))
    return 2.5;
  if (parts.length > 1 && !isCity(parts[0]!) && isCity(parts[1]!) && !isRegion(parts[1]!)) return -0.5;
  if (!parts.every((part) => isName(part) || isState(part) || isAnywhere(part))) {
    return parts.length > 1 && (isAnywhere(last) || isRegion(last)) ? 1 : -2;
  }
  if (parts.some((part) => isAnywhere(part))) return 2.5;
  if (parts.length > 1 && (isState(last) || isRegion(last))) return 3;
  if (parts.some((part) => isCity(part.replace(/\s*\d+$/, '')) || isCity(part.replace(/^[\d-]+\s*/, ''))))
    return 2;
  if (parts.some((part) => CODE.test(part.split(/\s+/)[0]!))) return 1.5;
  return parts.length === 2 || parts.length === 3 ? 0.4 : -0.4;
}
