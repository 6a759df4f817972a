import { readHighlight } from '../highlight/index.ts';
import { type Aim, movingInto } from './aim.ts';
import type { Ranked } from './rank.ts';
import type { OneSentence, StorySentence } from './types.ts';
import { introduction, type Who } from './who.ts';
import { capital, countWords, titleInProse } from './wording/letters.ts';
import { predicate } from './wording/speak.ts';

/** What somebody can say again after hearing it once. */
export const SENTENCE_WORDS = 30;
const OFFERED = 5;

interface Parts {
  who: Who;
  aim: Aim;
  ranked: readonly Ranked[];
  /** Share of what the target asks for that the ledger has something to show for. */
  shown: number;
}

/** Above this share the work is there and only the title is missing. */
const ALL_BUT_TITLE = 0.6;

/** Candidates for the one sentence, best first; each with the reasons for its place. */
export function oneSentences({ who, aim, ranked, shown }: Parts): OneSentence[] {
  const intro = introduction(who, aim);
  const proofs = ranked
    .filter(
      ({ phrase, reading }) =>
        phrase.opens !== 'passive' && phrase.opens !== 'sentence' && !reading.weakOpening,
    )
    .slice(0, 4);
  const candidates = proofs.flatMap((proof, at) => [
    ...(intro ? fitted(intro, proof, who, aim) : []),
    ...(aim.from !== 'same' && shown >= ALL_BUT_TITLE && at < 2 ? inAllButTitle(who, aim, proof) : []),
  ]);
  const seen = new Set<string>();
  return candidates
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .map(({ proof, ...said }, at) => ({ ...weighed(said, proof, aim), at }))
    .filter(({ words }) => words <= SENTENCE_WORDS)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, OFFERED)
    .map(({ score: _, at: __, ...offered }) => offered);
}

type Said = StorySentence & { proof: Ranked };

/** The introduction with a proof behind a colon, and with `who …`; what is too long sheds years first, then tails. */
function fitted(intro: StorySentence, proof: Ranked, who: Who, aim: Aim): Said[] {
  const held = proof.post?.held ?? false;
  const full = predicate(proof.phrase, { person: 'none', held });
  const short = predicate(proof.phrase, { person: 'none', held, short: true });
  const bare = predicate({ ...proof.phrase, tails: [] }, { person: 'none', held });
  const { tenure: _, ...plainWho } = who;
  const shorter = introduction(plainWho, aim);
  const colon = [full, short, bare].flatMap((said) =>
    [intro, ...(shorter ? [shorter] : [])].map((opening) => ({
      text: capital(`${opening.text}: ${said}${placed(proof, opening.text, said)}.`),
      claims: [...opening.claims, proof.claim.id],
      proof,
    })),
  );
  const post = who.post!;
  const relative =
    proof.phrase.opens === 'verb' && proof.phrase.verb?.time === 'past'
      ? [short, bare].map((said) => ({
          text: capital(
            `${titleInProse(post.title!)}${post.employer ? ` at ${post.employer}` : ''} who ${said}${placed(proof, post.employer ?? '', said)}${aim.from === 'same' ? '' : `, ${movingInto(aim)}`}.`,
          ),
          claims: [...post.claims, proof.claim.id],
          proof,
        }))
      : [];
  return [firstFitting(colon), firstFitting(relative)].flatMap((one) => one ?? []);
}

const firstFitting = (said: readonly Said[]): Said | undefined =>
  said.find(({ text }) => countWords(text) <= SENTENCE_WORDS);

/** `at Quayside Data`, where the proof is of another employer than the sentence speaks of. */
function placed({ post, project }: Ranked, spokenOf: string, said: string): string {
  const place = project ? project.name : post?.employer;
  if (!place || spokenOf.includes(place) || said.includes(place)) return '';
  return project ? ` (${place})` : ` at ${place}`;
}

/** `Product manager in all but title: …`; only where the map bears it out. */
function inAllButTitle(who: Who, aim: Aim, proof: Ranked): Said[] {
  const held = proof.post?.held ?? false;
  const place = proof.post?.employer ? ` at ${proof.post.employer}` : '';
  const years = who.tenure ? `, ${who.tenure.years} years ${who.tenure.where}` : '';
  const said = predicate({ ...proof.phrase }, { person: 'none', held, short: true });
  const claims = [...new Set([...(who.tenure?.claims ?? []), proof.claim.id])];
  const text = (tail: string) =>
    capital(`${aim.role} in all but title${tail}: ${said}${place && tail.includes(place) ? '' : place}.`);
  return [{ text: text(years), claims, proof }];
}

function weighed(said: StorySentence, proof: Ranked, aim: Aim): OneSentence & { score: number } {
  const words = countWords(said.text);
  // Of a long statement only a part may be said: what counts is what is left.
  const { hasMetric, hasScope, leadership, kind } = readHighlight(
    said.text.replace(/^.*?(?:: | who )/u, '').replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
  );
  const lost =
    (proof.reading.hasMetric && !hasMetric ? 1.5 : 0) +
    (proof.reading.kind === 'outcome' && kind !== 'outcome' ? 1.5 : 0);
  const named = aim.from === 'same' || said.text.toLowerCase().includes(aim.role.toLowerCase());
  const reasons = [
    named &&
      (aim.from === 'same'
        ? 'It opens with the role you are read as.'
        : 'It names the role you are going for.'),
    /\byears\b/.test(said.text) && 'The years show your level.',
    hasMetric && kind === 'outcome' && 'The proof is a result with a number.',
    hasScope && 'It says how large the work was.',
    leadership && 'It shows that you led.',
    proof.answers[0] && `It answers what they ask for: “${proof.answers[0]}”.`,
    / in all but title\b/.test(said.text) && 'Most of what they ask for is on your page already.',
    words <= 22 && 'It is short enough to be said in one breath.',
  ].filter((reason) => typeof reason === 'string');
  const score =
    proof.weight -
    lost +
    (/\byears\b/.test(said.text) ? 0.8 : 0) +
    (words <= 22 ? 0.4 : 0) +
    (named ? 0.5 : 0) -
    (/ who /.test(said.text) ? 0.5 : 0) -
    (/ in all but title\b/.test(said.text) ? 0.6 : 0);
  return { ...said, words, reasons, score };
}
