import { readHighlight } from '../highlight/index.ts';
import { type Aim, becoming, movingInto } from './aim.ts';
import type { Ranked } from './rank.ts';
import type { OneSentence, StorySentence } from './types.ts';
import { introduction, type Who } from './who.ts';
import { capital, countWords, titleInProse } from './wording/letters.ts';
import { predicate } from './wording/speak.ts';

/** What somebody can say again after hearing it once. */
const SENTENCE_WORDS = 32;
const OFFERED = 5;

interface Parts {
  who: Who;
  aim: Aim;
  ranked: readonly Ranked[];
  /** Share of what the target asks for that the ledger has something to show for. */
  shown: number;
  /** Whether the ledger covers all that a sentence says. */
  isSound: (text: string) => boolean;
}

/** Above this share the work is there and only the title is missing. */
const ALL_BUT_TITLE = 0.6;

/** Candidates for the one sentence, best first; each with the reasons for its place. */
export function oneSentences({ who, aim, ranked, shown, isSound }: Parts): OneSentence[] {
  const proofs = tellable(ranked).slice(0, 4);
  const candidates = proofs.flatMap((proof, at) => [
    ...firstFitting(introduced(who, aim, proof), SENTENCE_WORDS, isSound),
    ...firstFitting(relative(who, aim, proof), SENTENCE_WORDS, isSound),
    ...(aim.from !== 'same' && shown >= ALL_BUT_TITLE && at < 2 ? inAllButTitle(who, aim, proof) : []),
  ]);
  const seen = new Set<string>();
  return candidates
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .map(({ proof, ...said }, at) => ({ ...weighed(said, proof, aim), at }))
    .filter(({ words, text }) => words <= SENTENCE_WORDS && isSound(text))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, OFFERED)
    .map(({ score: _, at: __, ...offered }) => offered);
}

/** Statements that can follow an introduction; bare things only where nothing was done with a verb. */
function tellable(ranked: readonly Ranked[]): Ranked[] {
  const sound = ranked.filter(
    ({ phrase, reading }) =>
      phrase.opens !== 'passive' && phrase.opens !== 'sentence' && !reading.weakOpening,
  );
  const done = sound.filter(({ phrase }) => phrase.opens !== 'noun');
  return done.length > 0 ? done : sound;
}

/** A summary’s first sentence may be longer than what somebody has to remember. */
const OPENING_WORDS = 44;

/** The first sentence of a text that is read: the introduction with all of the proof. */
export function openingSentence(
  { who, aim, ranked, isSound }: Omit<Parts, 'shown'>,
  first: string | undefined,
): StorySentence | undefined {
  const proof = ranked.find(({ claim }) => claim.id === first) ?? tellable(ranked)[0];
  return proof && firstFitting(introduced(who, aim, proof), OPENING_WORDS, isSound)[0];
}

type Said = StorySentence & { proof: Ranked };

/** The introduction with a proof behind a colon; what is too long sheds the longer wording, then tails, then the years. */
function introduced(who: Who, aim: Aim, proof: Ranked): Said[] {
  const held = proof.post?.held ?? false;
  const full = predicate(proof.phrase, { person: 'none', held });
  const short = predicate(proof.phrase, { person: 'none', held, short: true });
  const bare = predicate({ ...proof.phrase, tails: [] }, { person: 'none', held });
  const { tenure: _, ...newcomer } = who;
  // Without years in between, `moving into` opens on what is left behind.
  const openings = [
    introduction(who, who.tenure ? movingInto(aim) : becoming(aim)),
    introduction(who, becoming(aim)),
    introduction(newcomer, becoming(aim)),
  ];
  return [full, short, bare].flatMap((said) =>
    openings.flatMap((opening) =>
      opening
        ? [
            {
              text: capital(`${opening.text}: ${said}${placed(proof, opening.text, said)}.`),
              claims: [...new Set([...opening.claims, proof.claim.id])],
              proof,
            },
          ]
        : [],
    ),
  );
}

/** `Desk lead at Orrin Rail who cut lost luggage by 18% and is now becoming a product manager.` */
function relative({ post }: Who, aim: Aim, proof: Ranked): Said[] {
  const { phrase } = proof;
  if (!post?.title || phrase.opens !== 'verb' || phrase.verb?.time !== 'past') return [];
  const place = post.employer ? ` at ${post.employer}` : '';
  const next = aim.from === 'same' ? '' : ` and is now ${movingInto(aim)}`;
  const hanging = phrase.tails.filter(({ kind }) => kind === 'adjunct' || kind === 'same');
  return [hanging, []].map((tails) => {
    const said = predicate({ ...phrase, tails }, { person: 'none', held: proof.post?.held ?? false });
    const comma = next && said.includes(',') ? ',' : '';
    return {
      text: capital(
        `${titleInProse(post.title!)}${place} who ${said}${placed(proof, place, said)}${comma}${next}.`,
      ),
      claims: [...new Set([...post.claims, proof.claim.id])],
      proof,
    };
  });
}

const firstFitting = (said: readonly Said[], most: number, isSound: Parts['isSound']): Said[] =>
  said.filter(({ text }) => countWords(text) <= most && isSound(text)).slice(0, 1);

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
