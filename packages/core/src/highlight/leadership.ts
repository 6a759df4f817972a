import { formsOf, gerundsOf, pastOf } from './verbs.ts';

/** People who work with or for the writer, as a noun phrase's head. */
const STAFF =
  '(?:teams?|squads?|people|staff|employees?|engineers?|developers?|programmers?|designers?|analysts?|scientists?|marketers?|managers?|(?:team|tech|shift|squad)\\sleads?|reports?|interns?|apprentices?|trainees?|hires?|colleagues?|peers?|members?|juniors?|seniors?|associates?|specialists?|technicians?|contractors?|volunteers?|researchers?|students?|mentees?|crew|personnel|workforce|headcount|department|division|organi[sz]ation|group|unit|reps?|representatives?|coordinators?|assistants?|agents?|cashiers?|workers?|operators?|supervisors?|consultants?|architects?|writers?|editors?|testers?|officers?|advisors?|clerks?|servers?(?=\\s(?:and|on|per)\\s(?:shift|bar))|baristas?|nurses?|teachers?|tutors?|ICs?|PMs?|TPMs?|SREs?|EMs?|QAs?|testers?|(?:person|member)(?=\\s(?:team|squad|group)))';
const FEW = "(?:[\\p{L}\\p{N}+,.'’&/()-]+\\s){0,5}?";
const START = '(?:^|[.;,:(–—]\\s?|\\b(?:and|while|by|also|to|who|then|I|or|through)\\s)(?:\\p{L}+ly\\s)?';

const LEADING: readonly RegExp[] = [
  new RegExp(
    `${START}(?:co-?)?(?:led|lead)\\s(?!to\\b|times?\\b|generat|developer|engineer|designer|scoring|qualif|software|architect|data|product|analyst|teacher|nurse|author|acid|conversion|management)`,
    'iu',
  ),
  new RegExp(
    `${START}leading\\s(?:a|an|the|our|its|all|two|three|four|five|six|\\d+|cross|technical|teams?|development|design|engineers|efforts|projects|initiatives|code|sprint|weekly|daily|workshops|migration)\\b`,
    'iu',
  ),
  new RegExp(`${START}(?:${formsOf('spearhead head champion captain helm co-lead chair')})\\s`, 'iu'),
  new RegExp(
    `${START}(?:${pastOf('own')}|own|owning|took ownership of|taking ownership of|full ownership of|end-to-end ownership of)\\s(?!by\\b)`,
    'iu',
  ),
  new RegExp(
    `${START}(?:drove|drive|drives|driven)\\s(?!by\\b)(?:[\\p{L}\\p{N}/&-]+\\s){0,5}?(?:adoption|migrations?|strateg(?:y|ies)|initiatives?|projects?|program(?:me)?s?|roadmaps?|launch(?:es)?|rollouts?|efforts?|transformations?|decisions?|redesigns?|development|implementation|alignment|delivery|execution|vision|process(?:es)?|changes?|planning|design|modernization|integration|partnerships?|campaigns?|discovery|standardi[sz]ation|consolidation)\\b`,
    'iu',
  ),
  new RegExp(`${START}(?:${formsOf('oversee supervise direct')})\\s`, 'iu'),
];

const PEOPLE: readonly RegExp[] = [
  new RegExp(
    `${START}(?:co-)?(?:${formsOf('manage')})\\s(?!(?:[\\p{L}-]+\\s)?(?:accounts?|systems?|tools?)\\b)(?:(?!with\\b|for\\b|using\\b|across\\b|to\\b|through\\b)[\\p{L}\\p{N}$€£~%+,.'’&/()-]+\\s){0,6}?${STAFF}\\b(?!['’]s)`,
    'iu',
  ),
  new RegExp(`${START}(?:${formsOf('mentor coach hire')})\\s`, 'iu'),
  new RegExp(
    `\\b(?:mentoring|coaching|mentored|coached|hiring)\\s(?:and\\s\\p{L}+\\s)?(?:of\\s)?${FEW}${STAFF}\\b`,
    'iu',
  ),
  new RegExp(
    `${START}(?:${formsOf('train recruit onboard develop supervise guide teach lead')})\\s(?:and\\s\\p{L}+\\s)?(?:(?!with\\b|for\\b|using\\b|to\\b|by\\b|in\\b|used\\b|of\\b)[\\p{L}\\p{N}+,.'’&/()-]+\\s){0,3}?${STAFF}\\b(?!\\s(?:portal|tool|app|application|platform|system|dashboard|site|website|profile|experience|page|training|management|handbook))`,
    'iu',
  ),
  /\b(?:direct reports|(?<!\b(?:for|with|in|on|within|to|by|across|of|from|into|alongside)\s(?:an?\s|the\s|our\s)?(?:[\w-]+\s){0,2})team of \d+|line manag(?:er|ed|ing|ement))\b/i,
  new RegExp(`\\b(?:${gerundsOf('train')}|trained)\\s(?:\\d+\\+?|${FEW}(?:new|junior|team))\\s?`, 'iu'),
];

const GROWN = new RegExp(
  `${START}(?:${formsOf('build grow scale expand rebuild assemble form')})\\s(?:(?!with\\b|for\\b|to\\b|of\\b|by\\b|using\\b)[\\p{L}\\p{N}+/&’'-]+\\s){0,4}?(?:team|squad|department|organi[sz]ation|org|practice|chapter)\\b(?!\\s(?:portal|tool|app|platform|system|dashboard|site|page|wiki|space))`,
  'iu',
);
const DIRECTION = new RegExp(
  `${START}(?:${formsOf('define set shape own manage execute')})\\s(?:and\\s\\p{L}+\\s)?(?:the\\s|our\\s|a\\s|its\\s)?(?:[\\p{L}\\p{N}&/-]+\\s){0,3}?(?:roadmap|strategy|vision)\\b|${START}(?:${formsOf('manage')})\\s(?:[\\p{L}\\p{N}+&/-]+\\s){0,3}?(?:projects?|programmes?|programs?|initiatives?|rollouts?|migration|launch)\\b`,
  'iu',
);

const GIVEN = new RegExp(
  `\\b(?:${formsOf('provide give offer')})\\s(?:[\\p{L}-]+\\s){0,2}(?:mentorship|mentoring|coaching|leadership)\\b|${START}(?:served|serving|serve|acted|acting|act)\\s(?:as\\s)?(?:an?\\s|the\\s)?(?:[\\p{L}-]+\\s){0,2}(?:lead|leader|manager|captain|head|supervisor|chair|scrum master)\\b|${START}promoted\\s(?:[\\p{L}\\p{N}-]+\\s){0,3}?${STAFF}\\sto\\b`,
  'iu',
);

const STANDARD =
  /\b(?:established|introduced|set|defined|created|authored|wrote|instituted|initiated|developed|implemented|designed|built)\b[^.;]*?\b(?:standards?|process(?:es)?|guidelines?|practices?|polic(?:y|ies)|playbooks?|conventions?|framework|rituals?|methodolog(?:y|ies)|templates?|rubrics?|checklists?|runbooks?|handbooks?)\b[^.;]*?\b(?:adopted|rolled out|used|now used|followed|embraced)\s(?:(?:org|company|team|firm|organi[sz]ation|department)-?wide|(?:\p{L}+\s)?(?:by|across|in)\b[^.;]*?\b(?:teams?|groups?|departments?|org|organi[sz]ation|company|squads?|units?|offices?))\b|\b(?:standards?|process|playbook|guidelines?|practices)\b[^.;]*\b(?:org|company|organi[sz]ation|team|department)-?wide\b/iu;

const SIZED_TEAMS =
  /^coordinated\s[^.;]*(?:\bteams?\b|\bpeople\b)[^.;]*\b\d+\+?\s(?:people|engineers|staff|members|person)|^coordinated\s(?:a\s)?(?:team|group) of \d/i;

/** Whether a highlight shows the writer leading people, owning a thing or setting what others follow. */
export const showsLeadership = (text: string): boolean =>
  [...LEADING, ...PEOPLE, GROWN, DIRECTION, GIVEN, STANDARD, SIZED_TEAMS].some((pattern) =>
    pattern.test(text),
  );
