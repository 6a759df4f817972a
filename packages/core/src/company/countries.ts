import { fold } from '../lexicon/index.ts';

/** Countries by continent, as they are written in English and by their own people; folded. */
const CONTINENTS: Readonly<Record<string, string>> = {
  europe: `albania austria/osterreich belarus belgium/belgie/belgique/belgien bosnia bulgaria croatia/hrvatska cyprus czechia/czech+republic denmark/danmark
    estonia finland/suomi france/frankreich/francia germany/deutschland/allemagne/alemania greece hungary/ungarn iceland
    ireland/eire italy/italia/italien kosovo latvia lithuania luxembourg malta moldova montenegro netherlands/holland/nederland/niederlande
    norway/norge poland/polska/polen portugal romania serbia slovakia slovenia spain/espana/spanien sweden/sverige
    switzerland/schweiz/suisse/svizzera ukraine united+kingdom/uk/great+britain/britain/england/scotland/wales`,
  'north america': 'united+states/usa/us/america canada mexico/mejico',
  'latin america': `argentina bolivia brazil/brasil chile colombia costa+rica cuba dominican+republic ecuador el+salvador
    guatemala honduras jamaica nicaragua panama paraguay peru puerto+rico uruguay venezuela`,
  asia: `afghanistan armenia azerbaijan bahrain bangladesh cambodia china georgia hong+kong india indonesia iran iraq israel
    japan jordan kazakhstan kuwait laos lebanon malaysia mongolia myanmar nepal oman pakistan philippines qatar
    saudi+arabia singapore south+korea/korea sri+lanka taiwan thailand turkey/turkiye
    united+arab+emirates/uae uzbekistan vietnam`,
  africa: `algeria angola botswana cameroon congo egypt ethiopia ghana ivory+coast kenya madagascar malawi mali
    mauritius morocco mozambique namibia niger nigeria rwanda senegal somalia south+africa sudan tanzania tunisia uganda
    zambia zimbabwe`,
  oceania: 'australia fiji new+zealand papua+new+guinea samoa tonga',
};

const COUNTRY: ReadonlyMap<string, string> = new Map(
  Object.values(CONTINENTS).flatMap((list) =>
    list
      .trim()
      .split(/\s+/)
      .flatMap((names): [string, string][] => {
        const written = names.split('/').map((name) => name.replaceAll('+', ' '));
        return written.map((name) => [name, written[0]!]);
      }),
  ),
);
const CONTINENT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CONTINENTS).flatMap(([continent, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((names): [string, string] => [names.split('/')[0]!.replaceAll('+', ' '), continent]),
  ),
);

/** What a company adds to its name where it stands for a whole region. */
export const REGIONS: ReadonlySet<string> = new Set(
  'europe emea apac latam dach benelux nordics americas asia africa international global worldwide'.split(
    ' ',
  ),
);

export const isCountry = (name: string): boolean => COUNTRY.has(name);

export interface CountryMention {
  /** English name, folded. */
  country: string;
  continent: string;
  start: number;
  end: number;
}

const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...COUNTRY.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The countries that a text names; the pronoun `us` is none. */
export function countriesIn(text: string): CountryMention[] {
  const folded = fold(text);
  if (folded.length !== text.length) return [];
  return [...folded.matchAll(ANY)]
    .filter(({ 0: name, index }) => name.length > 2 || /^\p{Lu}+$/u.test(text.slice(index, index + 2)))
    .map(({ 0: name, index }) => {
      const country = COUNTRY.get(name)!;
      return { country, continent: CONTINENT_OF.get(country)!, start: index, end: index + name.length };
    });
}
