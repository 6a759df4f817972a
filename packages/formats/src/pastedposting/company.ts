const NAME = '(\\p{Lu}[\\p{L}\\d.&-]*(?: (?:&|of|\\p{Lu}[\\p{L}\\d.&-]*)){0,3})';
const LEGAL = '(?:GmbH(?: & Co\\. KG)?|AG|SE|Inc\\.?|Ltd\\.?|LLC|B\\.V\\.|SAS|SARL|S\\.L\\.|S\\.p\\.A\\.)';
const DOES =
  'has raised|has grown|was founded|helps|makes|builds|sells|provides|develops|creates|runs|offers|predicts|operates|maakt|bouwt|édite|développe|accompagne|entwickelt|baut|begleitet|sucht|recherche|recrute|busca|zoekt|desarrolla|ofrece|desenvolve';

/** How employers speak of themselves at the start of a line or sentence; the first that fits decides. */
const FORMS = [
  `^About ${NAME}:?$`,
  `\\b(?:[Aa]t|Bei(?: der)?|Chez|Bij) ${NAME}(?:,| (?:we|you|our|maken|zijn|nous|wir|arbeiten|bouwen|entwickeln)\\b)`,
  `\\bEn ${NAME},? \\p{Ll}+mos\\b`,
  `(?:^|[.!:] )(?:The |Die |Das |Der |La |Le |L['’]|El |A |O |Het )?(${NAME.slice(1, -1)} ${LEGAL})(?![\\p{L}])`,
  `(?:^|[.!] )(?:The |Die |Das |Der |La |Le |L['’]|El |A |O |Het )?${NAME} (?:is|ist|est|es|é) (?:an?|the|on a|building|one of|eine?|une?|una?|um|uma)\\b`,
  `(?:^|[.!] )(?:The |Die |Das |Der |La |Le |L['’]|El |A |O |Het )?${NAME} (?:${DOES})\\b`,
].map((form) => new RegExp(form, 'mu'));

const NO_NAME =
  /^(?:Us|You|Your|Our|The|This|That|We|Role|Team|Job|It|Its|Position|There|If|As|In|On|What|Who|How|Most|Candidates?|Applicants?|Experience|Knowledge|Company|Client|Your|Die Stelle|Stelle|Wir|Nous|Nuestr\p{L}+)\b/u;

/** The employer as the prose of a posting names it. */
export function companyInProse(text: string): string | undefined {
  for (const form of FORMS) {
    const name = form.exec(text)?.[1]?.trim();
    if (name && !NO_NAME.test(name)) return name;
  }
  return undefined;
}
