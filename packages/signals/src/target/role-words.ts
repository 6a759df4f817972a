import type { Content } from '@throughline/core/lexicon';
import type { Target } from '@throughline/core/target';

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()} `;

/** Whether a text names the target's role, by its title or by any title of that role in the lexicon. */
export function namesRole(text: string, target: Target, content: Content): boolean {
  const titles = content.roles.find(({ id }) => id === target.role?.id)?.titles ?? [];
  const words = plain(text);
  return [roleOnly(target, content), ...titles].some((title) => words.includes(plain(title)));
}

/** The target's title without level words and without what follows a comma, a dash or a bracket. */
function roleOnly({ title }: Target, content: Content): string {
  const levels = new Set(
    content.levels.flatMap(({ words }) => words).concat('senior', 'junior', 'staff', 'principal', 'lead'),
  );
  return title
    .split(/\s*(?:,|\(|–|—| - |\|)\s*/)[0]!
    .split(/\s+/)
    .filter((word) => !levels.has(word.toLowerCase()))
    .join(' ');
}
