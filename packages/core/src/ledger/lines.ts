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
  readonly subject: ReadonlyMap<string, number>;
  readonly measures: readonly Measure[];
}

class ReadLine implements Line {
  readonly origin: ClaimOrigin;
  readonly post?: ToldPost;
  #subject?: ReadonlyMap<string, number>;
  #measures?: readonly Measure[];

  constructor(origin: ClaimOrigin, post?: ToldPost) {
    this.origin = origin;
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
  const under = new Map(posts.map((post) => [post, post.statements.map((at) => new ReadLine(at, post))]));
  const loose = sayings.flatMap(({ kind, at }) => {
    if (kind === 'statement') return [new ReadLine(at)];
    return kind === 'summary' ? sentencesIn(at).map((sentence) => new ReadLine(sentence)) : [];
  });
  return { telling, under, loose };
}

const sentencesIn = (origin: ClaimOrigin): ClaimOrigin[] =>
  sentencesOf(origin.text).map((span) => partOf(origin, span));
