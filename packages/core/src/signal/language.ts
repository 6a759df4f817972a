/** Function words, the commonest of each language; shared ones decide nothing and are left out. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  English:
    'the and of to in for with by from at on as an is was that this which through across i my you your it not but are be have had can do',
  German: 'und der die das von mit für auf im den dem ein eine zur zum bei durch sowie als ist',
  French: 'et le la les des du une pour dans avec sur au aux par en est à chez ainsi',
  Spanish: 'y el los las para con una del por al como es su se más entre sobre',
  Portuguese: 'e o os as para com uma do da dos das em no na por ao como mais',
  Italian: 'e il gli le di per con una del della nel dei delle al che come è più presso',
  Dutch: 'en de het van een voor met op te aan bij naar door als ook is tot',
  Swedish: 'och att det som för med av på till en ett från vid inom är',
  Polish: 'i w na z do oraz dla przez się jest od po przy nad',
  Turkish: 've bir ile için bu olarak olan da de daha en çok',
};

const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** The languages a word speaks for. */
const SPEAKS_FOR: ReadonlyMap<string, readonly number[]> = indexWords();

function indexWords(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [language, words] of Object.values(FUNCTION_WORDS).entries())
    for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), language]);
  return index;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Chinese', /\p{Script=Han}/gu],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Korean', /\p{Script=Hangul}/gu],
  ['Arabic script', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Cyrillic script', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
];

/** Characters that are read for this: the language of a long text shows on its first pages. */
const READ = 5_000;

/** Latin letters end here; what follows and is a letter belongs to another script. */
const LATIN_END = 0x250;

/**
 * The language a text is written in, `English` where too little speaks for another.
 *
 * Why this cheap: it only decides whether rules about English sentences may speak.
 */
export function languageOf(whole: string): string {
  const text = whole.slice(0, READ);
  if (!isLatin(text)) return scriptOf(text);
  const hits = LANGUAGES.map(() => 0);
  for (const word of text.toLowerCase().match(/[a-zà-žąćęłńóśźżğışç’']+/g) ?? [])
    for (const language of SPEAKS_FOR.get(word) ?? []) hits[language]!++;
  const best = hits.reduce((a, b, index) => (b > hits[a]! ? index : a), 0);
  return hits[best]! >= 4 && hits[best]! > hits[0]! * 1.3 ? LANGUAGES[best]! : 'English';
}

/** Whether at least six in ten of the letters are Latin ones. */
function isLatin(text: string): boolean {
  let latin = 0;
  let other = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
    else if (code >= 0xc0 && code < LATIN_END) latin++;
    else if (code >= 0x370 && !(code >= 0x2000 && code < 0x2c00) && !(code >= 0xe000 && code < 0xf900))
      other++;
  }
  return latin + other === 0 || latin / (latin + other) >= 0.6;
}

function scriptOf(text: string): string {
  const counts = SCRIPTS.map(([name, pattern]) => ({ name, hits: text.match(pattern)?.length ?? 0 }));
  return counts.reduce((a, b) => (b.hits > a.hits ? b : a)).name;
}
