/** Function words, the commonest of each language; shared ones decide nothing and are left out. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  English: 'the and of to in for with by from at on as an is was that this which through across',
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

const WORDS = Object.entries(FUNCTION_WORDS).map(([name, words]) => ({
  name,
  words: new Set(words.split(' ')),
}));

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

/**
 * The language a text is written in, `English` where too little speaks for another.
 *
 * Why this cheap: it only decides whether rules about English sentences may speak.
 */
export function languageOf(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin / letters < 0.6) return scriptOf(text);
  const tokens = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const counts = WORDS.map(({ name, words }) => ({
    name,
    hits: tokens.filter((token) => words.has(token)).length,
  }));
  const english = counts[0]!.hits;
  const best = counts.reduce((a, b) => (b.hits > a.hits ? b : a));
  return best.hits >= 4 && best.hits > english * 1.3 ? best.name : 'English';
}

function scriptOf(text: string): string {
  const counts = SCRIPTS.map(([name, pattern]) => ({ name, hits: text.match(pattern)?.length ?? 0 }));
  return counts.reduce((a, b) => (b.hits > a.hits ? b : a)).name;
}
