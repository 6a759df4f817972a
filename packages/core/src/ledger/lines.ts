import { type Measure, measuresIn } from './measure/index.ts';
import { partOf } from './place.ts';
import { sentencesOf } from './sentences.ts';
import { subjectOf } from './subject.ts';
import type { Telling, ToldPost } from './telling.ts';
import type { ClaimOrigin } from './types.ts';

/** One sentence or highlight as it is compared with others; read once, when first asked. */
export interface Line {
  origin: ClaimOrigin;
  text: string;
  /** The post it stands under; absent for a summary or an answer. */
  post?: ToldPost;
  /** It is a piece of a headline: its numbers count, its titles and employers are looked at apart. */
  headline: boolean;
  readonly subject: ReadonlyMap<string, number>;
  readonly measures: readonly Measure[];
}

class ReadLine implements Line {
  readonly origin: ClaimOrigin;
  readonly post?: ToldPost;
  readonly headline: boolean;
  #subject?: ReadonlyMap<string, number>;
  #measures?: readonly Measure[];

  constructor(origin: ClaimOrigin, { post, headline = false }: { post?: ToldPost; headline?: boolean } = {}) {
    this.origin = origin;
    this.headline = headline;
    if (post) this.post = post;
  }

  get text(): string {
    return this.origin.text;
  }

  get subject(): ReadonlyMap<string, number> {
    this.#subject ??= subjectOf(this.text.slice(0, READ));
    return this.#subject;
  }

  get measures(): readonly Measure[] {
    this.#measures ??= measuresIn(this.text);
    return this.#measures;
  }
}

/** Characters of one line that are compared. */
const READ = 1200;

/** The lines of one source: those under each post, and those that stand under none. */
export interface SourceLines {
  telling: Telling;
  under: ReadonlyMap<ToldPost, readonly Line[]>;
  loose: readonly Line[];
}

/** Cuts what a source says into lines. */
export function linesOf(telling: Telling): SourceLines {
  const { posts, sayings } = telling;
  const under = new Map(posts.map((post) => [post, post.statements.map((at) => new ReadLine(at, { post }))]));
  const loose = sayings.flatMap(({ kind, at }) => {
    if (kind === 'statement') return [new ReadLine(at)];
    if (kind === 'headline') return piecesOf(at).map((piece) => new ReadLine(piece, { headline: true }));
    return kind === 'summary' ? sentencesIn(at).map((sentence) => new ReadLine(sentence)) : [];
  });
  return { telling, under, loose };
}

const sentencesIn = (origin: ClaimOrigin): ClaimOrigin[] =>
  sentencesOf(origin.text).map((span) => partOf(origin, span));

/** `Product manager | 10M users`: what stands between the bars. */
const piecesOf = (origin: ClaimOrigin): ClaimOrigin[] =>
  [...origin.text.matchAll(/[^|•·–—]+/gu)].map(({ 0: piece, index }) =>
    partOf(origin, { start: index, end: index + piece.length }),
  );
