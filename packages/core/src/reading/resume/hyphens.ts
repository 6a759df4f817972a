/** First parts of words that keep their hyphen when a line breaks after them. */
const KEEPS =
  /(?:^|[\s(/])(?:cross|full|front|back|real|high|low|end|non|co|self|multi|user|data|well|long|short|cloud|open|time|cost|on|off|in|out|up|large|small|mid|post|pre|test|event|micro|e|customer|business|client|server|object|machine|state|problem|decision|two|three|four|five|one|first|third|part|all|anti|ex|half|hands|go|to|of|the|art|best|day|key|peer|production|mission|award|fast|scrum|software|product|project|role|risk|industry|market|revenue|company|team|domain|platform|service|api|web|mobile|design|feature|rule|model|message|memory|container|infrastructure|security|privacy|context|goal|result|world|enterprise|\d+)-$/iu;
const ACRONYM = /(?:^|[\s(/])\p{Lu}{2,}-$/u;

export interface Glue {
  /** The hyphen at the end of the left line only marks the break. */
  drop: boolean;
  between: '' | ' ';
}

/** How the end of one line joins the start of the next. */
export function glue(left: string, right: string, keeps: (left: string, right: string) => boolean): Glue {
  if (left.endsWith('\u00ad')) return { drop: true, between: '' };
  if (!/[\p{L}\p{N}][-‐]$/u.test(left))
    return { drop: false, between: /\/$|[—–]$/.test(left) && !/\s[—–/]$/.test(left) ? '' : ' ' };
  if (/^(?:and|or|und|oder|et|ou|y|o|e|en|of)\b/i.test(right)) return { drop: false, between: ' ' };
  if (!/^\p{Ll}/u.test(right)) return { drop: false, between: '' };
  return { drop: !keeps(left, right), between: '' };
}

/**
 * Whether a word broken after a hyphen keeps it: as the document itself writes the word elsewhere, else as is usual.
 */
export function hyphenKeeper(lines: string[]): (left: string, right: string) => boolean {
  const all = lines.join('\n').toLowerCase();
  return (left, right) => {
    const head = /[\p{L}\p{N}]+[-‐]$/u.exec(left)?.[0].toLowerCase() ?? '';
    const tail = /^[\p{L}\p{N}]+/u.exec(right)?.[0].toLowerCase() ?? '';
    if (all.includes(head + tail)) return true;
    if (all.includes(head.slice(0, -1) + tail)) return false;
    return KEEPS.test(left) || ACRONYM.test(left);
  };
}
