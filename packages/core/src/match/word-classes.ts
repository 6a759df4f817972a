/**
 * Words that say the same in a posting and in a résumé. *Why* so few: a class joins only what a recruiter would
 * read as the same thing; near things stay apart.
 */
export const WORD_CLASSES: Record<string, string> = {
  lead: 'lead own manage direct head oversee supervise spearhead steer run',
  build: 'build develop create implement engineer code construct author',
  ship: 'ship launch release deploy rollout',
  design: 'design architect',
  improve: 'improve optimise optimize enhance streamline refine strengthen tune',
  raise: 'increase grow raise boost lift',
  lower: 'reduce cut lower decrease shorten shrink minimise minimize',
  mentor: 'mentor coach train teach onboard upskill',
  partner: 'partner collaborate coordinate liaise align',
  analyse: 'analyse analyze evaluate assess investigate diagnose',
  watch: 'monitor track measure',
  tell: 'present communicate explain articulate',
  hire: 'hire recruit staff',
  plan: 'plan schedule prioritise prioritize',
  mend: 'fix resolve troubleshoot debug repair',
  sell: 'sell upsell',
  move: 'migrate port',
  check: 'test validate verify',
  customer: 'customer client',
  engineer: 'engineer developer programmer',
  report: 'dashboard report',
  spend: 'cost spend expense',
  incident: 'incident outage',
  requirement: 'requirement specification spec',
  supplier: 'vendor supplier',
};
