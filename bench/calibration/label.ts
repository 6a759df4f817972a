import type { JsonResume } from '@throughline/core/document';
import type { Truth } from '../renderers/truth.ts';

/** Letters and digits alone, so that a word broken over two lines counts as whole. */
const letters = (text: unknown) =>
  String(text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

type Position = NonNullable<JsonResume['work']>[number];
type Post = Truth['positions'][number];

const agreement = (read: Position, post: Post) =>
  +(letters(read.position) === letters(post.title)) +
  +(letters(read.name) === letters(post.employer)) +
  +((read.startDate ?? null) === post.start) * 0.9 +
  (post.highlights.some((text) => read.highlights?.some((one) => letters(one) === letters(text))) ? 0.8 : 0);

/** Which true position each read one tells of, by what they agree on, each used once. */
function pairs(read: Position[], posts: Post[]): (Post | undefined)[] {
  const ranked = read
    .flatMap((one, i) => posts.map((post) => ({ i, post, score: agreement(one, post) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const found: (Post | undefined)[] = read.map(() => undefined);
  const used = new Set<Post>();
  for (const { i, post } of ranked)
    if (!found[i] && !used.has(post)) {
      found[i] = post;
      used.add(post);
    }
  return found;
}

/** Says for a field whether it was read right; undefined where the truth does not tell. */
export function labeller(resume: JsonResume, truth: Truth): (path: string) => boolean | undefined {
  const posts = pairs(resume.work ?? [], truth.positions);
  const schools = new Set(truth.schools.map(letters));
  return (path) => {
    const [, list, at, key, nth] = path.split('/');
    if (path === '/basics/name') return letters(resume.basics?.name) === letters(truth.name);
    if (path === '/basics/email') return letters(resume.basics?.email) === letters(truth.email);
    if (list === 'education' && key === 'institution')
      return schools.has(letters(resume.education?.[Number(at)]?.institution));
    if (list !== 'work') return undefined;
    const read = resume.work?.[Number(at)];
    const post = posts[Number(at)];
    if (!read || !['position', 'name', 'startDate', 'endDate', 'highlights'].includes(key ?? ''))
      return undefined;
    if (!post) return false;
    if (key === 'position') return letters(read.position) === letters(post.title);
    if (key === 'name') return letters(read.name) === letters(post.employer);
    if (key === 'startDate') return (read.startDate ?? null) === post.start;
    if (key === 'endDate') return (read.endDate ?? null) === post.end;
    return post.highlights.some((text) => letters(text) === letters(read.highlights?.[Number(nth)]));
  };
}
