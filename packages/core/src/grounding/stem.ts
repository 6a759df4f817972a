/** Past forms and plurals that no ending gives away. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `built:build led:lead ran:run wrote:write written:write rewrote:rewrite rewritten:rewrite fell:fall fallen:fall
  rose:rise risen:rise grew:grow grown:grow went:go gone:go took:take taken:take held:hold kept:keep brought:bring
  made:make taught:teach sold:sell won:win spoke:speak spoken:speak gave:give given:give drew:draw drove:drive
  driven:drive oversaw:oversee overseen:oversee rebuilt:rebuild met:meet sent:send spent:spend paid:pay bought:buy
  dealt:deal dug:dig sewn:sew sewed:sew sang:sing shot:shoot fed:feed left:leave found:find got:get had:have
  shopper:customer shoppers:customer people:person children:child men:man women:woman staff:staff mice:mouse analyses:analysis
  fewer:few lower:low faster:fast programme:program programmes:program programming:programming centre:center
  centres:center theatre:theater metre:meter metres:meter labour:labor behaviour:behavior colour:color`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

const ENDINGS = /(?:ations?|ators?|ating|ated|ates|ate|ions?|ments?|ings?|ers?|ors?|ed|es|ies|y|e|s)$/u;

const known = new Map<string, string>();

/**
 * What the forms of a word share: `migrate`, `migrated`, `migration`; `error`, `errors`.
 *
 * *Why* so crude: two texts of one person are held together by many words at once; one that is stemmed too far does
 * little harm, one that is not recognised in another form does.
 */
export function stem(word: string): string {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  if (known.size > 50_000) known.clear();
  const made = stemmed(word);
  known.set(word, made);
  return made;
}

function stemmed(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const base = IRREGULAR.get(plain) ?? plain;
  if (base.length < 4 || /\d/.test(base)) return base.length > 2 ? base.replace(/s$/, '') : base;
  const spelt = base.replace(/is(e|ed|es|ing|ation|ations)$/u, 'iz$1').replace(/yz/u, 'ys');
  const cut = spelt.replace(ENDINGS, '');
  return (cut.length < 3 ? spelt.replace(/s$/u, '') : cut)
    .replace(/([^aeiou])\1$/u, '$1')
    .replace(/[iy]$/u, '');
}
