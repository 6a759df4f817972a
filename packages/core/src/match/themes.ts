const any = (source: string) => new RegExp(source.trim().replace(/\s*\n\s*/g, '|'), 'giu');
const MANY =
  '(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several|multiple|many|different|various|other|all)';
const GROUPS = '(?:teams|squads|departments|functions|organi[sz]ations|business units|groups|disciplines)';
const PEOPLE =
  '(?:engineers|developers|people|reports|designers|managers|analysts|scientists|members|testers|consultants|specialists|staff|colleagues|team|teams)';
const OTHERS =
  '(?:product(?: managers?)?|engineering|design(?:ers)?|sales|operations|marketing|finance|legal|support|executives|leadership|business|stakeholders|partners|vendors|suppliers|non-engineers|non-technical)';

/**
 * Things that postings ask and résumés tell in words that never meet: no dictionary of skills joins
 * `crossed several teams` with `across three teams`. Each is read on both sides by the same pattern.
 */
const THEMES: Record<string, RegExp> = {
  'cross-team work': any(`
    \\b(?:cross|multi)[- ](?:team|functional\\p{L}*|org\\p{L}*|department\\p{L}*|discipl\\p{L}*)
    \\b(?:across|cross(?:ed|es|ing)?) (?:the |our )?(?:${MANY} )?(?:\\p{L}+ )?${GROUPS}\\b
    \\b(?:spanning|between|among) (?:the |our )?${MANY} (?:\\p{L}+ )?${GROUPS}\\b
    \\b(?:with|for|of) ${MANY} (?:\\p{L}+ )?${GROUPS}\\b
  `),
  'leading people': any(`
    \\b(?:lead|leads|led|leading|manage|manages|managed|managing|headed|supervised?|supervising|ran|run|build|built|grew|grow)\\b (?:(?!across|for|with|to|in|on|of|and|at|from|by)[\\p{L}\\d-]+ ){0,3}?${PEOPLE}\\b(?!['’]s)
    \\bteam of (?:${MANY})\\b
    \\bdirect reports\\b|\\bpeople (?:management|leadership|lead|manager)\\b
  `),
  'work with other functions': any(`
    \\b(?:with|alongside|between) (?:\\p{L}+,? ){0,3}?${OTHERS}(?:(?:,| and| or|, and|/) ?(?:\\p{L}+ )?${OTHERS})*\\b
    \\bstakeholder\\p{L}*\\b|\\boutside (?:of )?(?:engineering|the team)
  `),
  'listening to customers': any(`
    \\b(?:talk|speak|spoke|listen|interview|meet|met)(?:s|ed|ing)? (?:to |with )?(?:\\p{L}+ ){0,2}?(?:customers?|users?|clients?)\\b
    \\b(?:customer|user|client) (?:interviews?|conversations?|calls?|visits?|feedback)\\b
  `),
  'trade-offs': any(`
    \\btrade-?\\s?offs?\\b|\\bbalanc(?:e|ed|ing)\\b|\\bprioriti[sz]\\p{L}+ (?:between|among|over)
  `),
  'deciding by data': any(`
    \\b(?:data|metrics?|evidence)[- ](?:driven|informed|led|based)\\b
    \\b(?:us(?:e|ed|ing)|with|from|by|through|on) (?:\\p{L}+ )?(?:data|metrics|analytics|experiments)\\b.{0,40}\\b(?:deci\\p{L}+|choos\\p{L}+|prioriti\\p{L}+|roadmap|drive|inform|guid\\p{L}+)
    \\b(?:deci\\p{L}+|prioriti\\p{L}+) .{0,30}\\b(?:data|metrics|analytics|experiments)\\b
  `),
  'unclear ground': any(`
    \\bambigu\\p{L}+|\\bunclear\\b|\\bfrom scratch\\b|\\b(?:0|zero)[- ]to[- ](?:1|one)\\b|\\bgreenfield\\b
  `),
  'end to end': any(`
    \\bend[- ]to[- ]end\\b|\\bfrom (?:idea|concept|planning|kick-?off|discovery|design|inception|requirements) (?:to|through)\\b|\\bfull (?:project |product )?life ?cycle
  `),
};

/** Where a text speaks of themes; the same theme may stand at several places. */
export const themesIn = (text: string): { theme: string; start: number; end: number }[] =>
  Object.entries(THEMES).flatMap(([theme, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      theme,
      start: index,
      end: index + length,
    })),
  );
