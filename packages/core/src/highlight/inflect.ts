/** Past forms that no rule gives; where the participle differs it follows after a slash. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `build:built bring:brought buy:bought catch:caught choose:chose/chosen cut:cut do:did/done draw:drew/drawn drive:drove/driven
  fall:fell/fallen get:got/gotten give:gave/given go:went/gone grow:grew/grown have:had hit:hit hold:held keep:kept
  lead:led leave:left let:let make:made meet:met oversee:oversaw/overseen pay:paid put:put read:read run:ran/run
  sell:sold send:sent set:set shrink:shrank/shrunk speak:spoke/spoken spend:spent take:took/taken teach:taught
  shoot:shot troubleshoot:troubleshot tell:told upsell:upsold win:won write:wrote/written beat:beat/beaten rebuild:rebuilt rewrite:rewrote/rewritten
  undertake:undertook/undertaken overcome:overcame/overcome rise:rose/risen arise:arose/arisen become:became/become begin:began/begun
  bind:bound break:broke/broken come:came/come deal:dealt feed:fed fight:fought find:found fly:flew/flown forecast:forecast freeze:froze/frozen
  hang:hung hear:heard hide:hid/hidden know:knew/known lay:laid lend:lent lose:lost mean:meant offset:offset outgrow:outgrew/outgrown ride:rode/ridden
  see:saw/seen seek:sought shake:shook/shaken show:showed/shown shut:shut sing:sang/sung sit:sat sleep:slept speed:sped spin:spun split:split spread:spread
  stand:stood steer:steered stick:stuck strike:struck swim:swam/swum swing:swung think:thought throw:threw/thrown understand:understood wear:wore/worn
  withdraw:withdrew/withdrawn forgo:forwent/forgone rethink:rethought retake:retook/retaken redo:redid/redone resell:resold repay:repaid rerun:reran/rerun mislead:misled`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

export interface VerbForms {
  base: string;
  third: string;
  past: string[];
  gerund: string;
}

/** The forms of an English verb, by rule and by the list of irregular ones. */
export function verbForms(base: string): VerbForms {
  return { base, third: thirdPerson(base), past: pastForms(base), gerund: `${gerundStem(base)}ing` };
}

export const allForms = ({ base, third, past, gerund }: VerbForms): string[] => [
  base,
  third,
  ...past,
  gerund,
];

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastForms(base: string): string[] {
  const irregular = IRREGULAR[base];
  if (irregular) return irregular.split('/');
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return [`${doubled(base)}ed`];
}

function gerundStem(base: string): string {
  if (/[^eoy]e$/.test(base)) return base.slice(0, -1);
  return doubled(base);
}

/** `cut` → `cutt`, `transfer` → `transferr`: one syllable, or stress on the last. */
function doubled(base: string): string {
  const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base);
  const stressed = /(?:fer|mit|cur|pel|gin|trol|set)$/.test(base) && base !== 'offer';
  return short || stressed ? base + base.at(-1) : base;
}
