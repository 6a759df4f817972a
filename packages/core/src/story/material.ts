import { type HighlightReading, readHighlight } from '../highlight/index.ts';
import type { Claim, Ledger, Post } from '../ledger/index.ts';
import { yearsIn } from './tenure.ts';
import { type Phrase, plain, readPhrase, withoutRole } from './wording/phrase.ts';

/** A post as far as it may be told. */
export interface ToldPost {
  id: string;
  title?: string;
  employer?: string;
  held: boolean;
  /** Ids of the claims that say so. */
  claims: string[];
  dates?: Pick<Post, 'startDate' | 'endDate'>;
}

/** A statement that may be told, taken apart. */
export interface Told {
  claim: Claim;
  phrase: Phrase;
  reading: HighlightReading;
  post?: ToldPost;
  /** The project it is of, by name. */
  project?: { name: string; claim: string };
}

/** What of a ledger a story may be made of: nothing private. */
export interface Material {
  /** Held ones first, then by their end. */
  posts: ToldPost[];
  statements: Told[];
  skills: Claim[];
  certificates: Claim[];
  education: Claim[];
  /** Whole years over all posts. */
  years?: number;
}

export function materialOf(ledger: Ledger, today: string): Material {
  const open = ledger.claims.filter((claim) => !claim.private);
  const posts = ledger.posts
    .filter(isWork)
    .map((post) => toldPost(post, ledger))
    .sort(latestFirst);
  const of = (kind: Claim['kind']) => open.filter((claim) => claim.kind === kind);
  const years = yearsIn(
    posts.flatMap(({ dates }) => dates ?? []),
    today,
  );
  return {
    posts,
    statements: open
      .filter((claim) => claim.kind === 'statement' && !hidesPart(claim, ledger))
      .flatMap((claim) => told(claim, posts, ledger)),
    skills: of('skill'),
    certificates: of('certificate'),
    education: of('education'),
    ...(years !== undefined && { years }),
  };
}

const isWork = ({ origins }: Post): boolean => !origins.every(({ path }) => path.startsWith('/volunteer/'));

/** A statement of which a number is private is private as a whole: the sentence could not be told without it. */
const hidesPart = ({ id }: Claim, { claims }: Ledger): boolean =>
  claims.some((claim) => claim.private && claim.within === id);

function toldPost({ id, title, employer, startDate, endDate }: Post, { claims }: Ledger): ToldPost {
  const own = claims.filter(
    ({ post, kind }) => post === id && (kind === 'title' || kind === 'employer' || kind === 'dates'),
  );
  const says = (kind: Claim['kind'], stated?: string) => {
    const of = own.filter((claim) => claim.kind === kind);
    const shown =
      of.find((claim) => !claim.private && (claim.standing === 'corrected' || claim.text === stated)) ??
      of.find((claim) => !claim.private);
    return of.length > 0 ? shown?.text : stated;
  };
  const [saysTitle, saysEmployer] = [says('title', title), says('employer', employer)];
  const datesHidden = own.some((claim) => claim.kind === 'dates' && claim.private);
  return {
    id,
    ...(saysTitle && { title: plain(saysTitle) }),
    ...(saysEmployer && { employer: plain(saysEmployer) }),
    held: endDate === undefined,
    claims: own.filter((claim) => !claim.private).map((claim) => claim.id),
    ...(!datesHidden && startDate && { dates: { startDate, ...(endDate && { endDate }) } }),
  };
}

const latestFirst = (a: ToldPost, b: ToldPost): number =>
  Number(b.held) - Number(a.held) ||
  (b.dates?.endDate ?? '').localeCompare(a.dates?.endDate ?? '') ||
  (b.dates?.startDate ?? '').localeCompare(a.dates?.startDate ?? '');

/** Words that a form or a theme left behind. */
const PLACEHOLDER =
  /^(?:\W*(?:project )?(?:highlight|accomplishment|achievement|responsibility|description|lorem|example|todo|tbd|etc)\b[\s#\d.…]*)+$|lorem ipsum|\b(?:nostrud|deserunt|cillum|adipisicing|consectetur)\b|\[[^\]]*\]/i;

function told(claim: Claim, posts: readonly ToldPost[], { claims }: Ledger): Told[] {
  const text = claim.text.trim();
  const phrase = PLACEHOLDER.test(text) ? undefined : readPhrase(text);
  if (!phrase) return [];
  const reading = readHighlight(withoutRole(plain(text)).replace(/^I (?:was |am )?/, ''));
  if (phrase.opens === 'noun' && !reading.hasMetric && !reading.hasScope) return [];
  const post = posts.find(({ id }) => id === claim.post);
  if (phrase.opens === 'sentence' && isAboutEmployer(text, post)) return [];
  const project = projectOf(claim, claims);
  if (!post && !project && claim.standing !== 'told') return [];
  return [{ claim, phrase, reading, ...(post && { post }), ...(project && { project }) }];
}

/** What the company is, not what was done there. */
const isAboutEmployer = (text: string, post: ToldPost | undefined): boolean =>
  (post?.employer !== undefined && text.startsWith(post.employer)) ||
  /^(?:The company|A company|We are|It is)\b/i.test(text);

function projectOf({ origins }: Claim, claims: readonly Claim[]): Told['project'] | undefined {
  const at = origins.map(({ path }) => /^\/projects\/\d+(?=\/)/.exec(path)?.[0]).find(Boolean);
  const named =
    at &&
    claims.find(
      (claim) =>
        claim.kind === 'project' &&
        !claim.private &&
        claim.origins.some(({ path }) => path.startsWith(`${at}/`)),
    );
  return named ? { name: plain(named.text), claim: named.id } : undefined;
}
