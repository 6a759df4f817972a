/** An employer as it is written: the company, and what else the same words say that it is. */
export interface WrittenCompany {
  main: string;
  /** Earlier and later names, the other side of an agency, owners: only those that the words tell of. */
  told: string[];
}

const TELLS =
  /^(?:(?:formerly|previously|originally)(?:\s+known\s+as)?|f\/?k\/?a|now(?:\s+(?:known\s+as|called|part\s+of|at))?|today|later|then|ex|renamed(?:\s+(?:to|as))?|rebranded(?:\s+(?:to|as))?|ehemals|vormals|früher|heute|anciennement|auparavant|ex|antes|antiguamente|già|voorheen|a\/?k\/?a|also\s+known\s+as|d\/?b\/?a|doing\s+business\s+as|t\/?a|trading\s+as|(?:was\s+)?(?:acquired|bought|owned|taken\s+over|übernommen|racheté)\s+(?:by|von|par)|merged\s+(?:with|into)|part\s+of|member\s+of|an?|division\s+of|subsidiary\s+of|brand\s+of|unit\s+of|teil\s+(?:von|der)|filiale\s+de|for|bei|chez|at|on\s+behalf\s+of|via|through|by|von|(?:(?:end|final)[\s-]?)?(?:client|customer|kunde|cliente)|(?:on\s+)?(?:contract(?:or|ed|ing)?|consult(?:ant|ing)|freelanc(?:e|er|ing)|assign(?:ed|ment)|second(?:ed|ment)|placement|placed|deployed|outsourced|temp|temporary|on-?site|project|mission|einsatz|agency|employed|payroll(?:ed)?))(?=[\s:.]|$)[\s:.]*/iu;
const TAIL = /\s+(?:company|subsidiary|brand|group\s+company|division|business|client|customer)$/iu;
const APART = /\s+(?:via|through|c\/o|on behalf of|d\/b\/a|dba|f\/k\/a|fka|formerly|t\/a|@)\s+|\s+[/|]\s+/iu;

/** Reads what an employer's line says; a place or a department after a comma tells of no other company. */
export function readCompany(written: string): WrittenCompany {
  const told: string[] = [];
  const plain = written.replace(/[([](?<inner>[^)\]]*)[)\]]?/gu, (_, inner: string) => {
    told.push(...inner.split(/[,;]\s+/).flatMap(toldIn));
    return ' ';
  });
  const [first = '', ...others] = plain.split(APART);
  told.push(...others.flatMap((other) => toldIn(other)));
  const [main = '', ...after] = first.split(/\s*[,;]\s+|\s+[–—-]\s+|\s*:\s+/u);
  for (const piece of after) if (TELLS.test(piece.trim())) told.push(...toldIn(piece));
  return { main: main.trim() || plain.trim(), told: told.filter((name) => /[\p{L}\p{N}]{2}/u.test(name)) };
}

/** The company that an employer's line names first, without what it says about it. */
export const companyMain = (written: string): string => readCompany(written).main;

/** `contract at Dunmore Water` tells of Dunmore Water, `an Acme company` of Acme. */
function toldIn(piece: string): string[] {
  let words = piece.trim();
  for (let before = ''; before !== words; ) {
    before = words;
    words = words.replace(TELLS, '');
  }
  return words ? [words.replace(TAIL, '')] : [];
}
