import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { charactersOf } from './cmap.ts';

const { resolve } = createRequire(import.meta.url);
const FILES = [
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
];

let loaded: Buffer[] | undefined;
let known: ReadonlySet<number> | undefined;

/** The faces of all templates; nothing of the system's is used, so that every machine sets the same page. */
export function faces(): Buffer[] {
  loaded ??= FILES.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)));
  return loaded;
}

/** Characters that shape or break a line and have no look of their own. */
const UNSEEN = /\s|\p{Cf}|\p{Variation_Selector}/u;

/** The characters of a text that no face has: on paper they would be empty boxes. */
export function missingFrom(text: string): string[] {
  // The regular faces and their bold have the same characters; one of either family is enough, as each stands in for the other.
  known ??= new Set([faces()[0]!, faces()[3]!].flatMap((face) => [...charactersOf(face)]));
  return [...new Set(text.normalize('NFC'))].filter(
    (char) => !UNSEEN.test(char) && !known!.has(char.codePointAt(0)!),
  );
}
