import { type Cue, cue, type Line, saysAny } from './cue.ts';
import { formsOf, gerundsOf, pastOf } from './verbs.ts';

/** People who work with or for the writer, as a noun phrase's head. */
const STAFF =
  '(?:teams?|squads?|people|staff|employees?|engineers?|developers?|programmers?|designers?|analysts?|scientists?|marketers?|managers?|(?:team|tech|shift|squad)\\sleads?|reports?|interns?|apprentices?|trainees?|hires?|colleagues?|peers?|members?|juniors?|seniors?|associates?|specialists?|technicians?|contractors?|volunteers?|researchers?|students?|mentees?|crew|personnel|workforce|headcount|department|division|organi[sz]ation|group|unit|reps?|representatives?|coordinators?|assistants?|agents?|cashiers?|workers?|operators?|supervisors?|consultants?|architects?|writers?|editors?|testers?|officers?|advisors?|clerks?|servers?(?=\\s(?:and|on|per)\\s(?:shift|bar))|baristas?|nurses?|teachers?|tutors?|ICs?|PMs?|TPMs?|SREs?|EMs?|QAs?|testers?|(?:person|member)(?=\\s(?:team|squad|group)))';
const FEW = "(?:[\\p{L}\\p{N}+,.'’&/()-]+\\s){0,5}?";
const START = '(?:^|[.;,:(–—]\\s?|\\b(?:and|while|by|also|to|who|then|I|or|through)\\s)(?:\\p{L}+ly\\s)?';

const HEADING = 'spearhead head champion captain helm co-lead chair';
const GUIDING = 'mentor coach hire precept';
const DEVELOPING = 'train recruit onboard develop supervise guide teach lead';
const GROWING = 'build grow scale expand rebuild assemble form';

const LEADING: readonly Cue[] = [
  cue(
    'led lead',
    `${START}(?:co-?)?(?:led|lead)\\s(?!to\\b|times?\\b|generat|developer|engineer|designer|scoring|qualif|software|architect|data|product|analyst|teacher|nurse|author|acid|conversion|management)`,
  ),
  cue(
    'leading',
    `${START}leading\\s(?:a|an|the|our|its|all|two|three|four|five|six|\\d+|cross|technical|teams?|development|design|engineers|efforts|projects|initiatives|code|sprint|weekly|daily|workshops|migration)\\b`,
  ),
  cue(formsOf(HEADING), `${START}(?:${formsOf(HEADING)})\\s`),
  cue(
    'owned own owning ownership',
    `${START}(?:${pastOf('own')}|own|owning|took ownership of|taking ownership of|full ownership of|end-to-end ownership of)\\s(?!by\\b)`,
  ),
  cue(
    'drove drive drives driven',
    `${START}(?:drove|drive|drives|driven)\\s(?!by\\b)(?:[\\p{L}\\p{N}/&-]+\\s){0,5}?(?:adoption|migrations?|strateg(?:y|ies)|initiatives?|projects?|program(?:me)?s?|roadmaps?|launch(?:es)?|rollouts?|efforts?|transformations?|decisions?|redesigns?|development|implementation|alignment|delivery|execution|vision|process(?:es)?|changes?|planning|design|modernization|integration|partnerships?|campaigns?|discovery|standardi[sz]ation|consolidation)\\b`,
  ),
  cue(formsOf('oversee supervise direct'), `${START}(?:${formsOf('oversee supervise direct')})\\s`),
];

const PEOPLE: readonly Cue[] = [
  cue(
    formsOf('manage'),
    `${START}(?:co-)?(?:${formsOf('manage')})\\s(?!(?:[\\p{L}-]+\\s)?(?:accounts?|systems?|tools?)\\b)(?:(?!with\\b|for\\b|using\\b|across\\b|to\\b|through\\b)[\\p{L}\\p{N}$€£~%+,.'’&/()-]+\\s){0,6}?${STAFF}\\b(?!['’]s)`,
  ),
  cue(formsOf(GUIDING), `${START}(?:${formsOf(GUIDING)})\\s`),
  cue(
    'mentoring coaching mentored coached hiring',
    `\\b(?:mentoring|coaching|mentored|coached|hiring)\\s(?:and\\s\\p{L}+\\s)?(?:of\\s)?${FEW}${STAFF}\\b`,
  ),
  cue(
    formsOf(DEVELOPING),
    `${START}(?:${formsOf(DEVELOPING)})\\s(?:and\\s\\p{L}+\\s)?(?:(?!with\\b|for\\b|using\\b|to\\b|by\\b|in\\b|used\\b|of\\b)[\\p{L}\\p{N}+,.'’&/()-]+\\s){0,3}?${STAFF}\\b(?!\\s(?:portal|tool|app|application|platform|system|dashboard|site|website|profile|experience|page|training|management|handbook))`,
  ),
  cue(
    'reports team line',
    /\b(?:direct reports|(?<!\b(?:for|with|in|on|within|to|by|across|of|from|into|alongside)\s(?:an?\s|the\s|our\s)?(?:[\w-]+\s){0,2})team of \d+|line manag(?:er|ed|ing|ement))\b/i,
  ),
  cue(
    'training trained',
    `\\b(?:${gerundsOf('train')}|trained)\\s(?:\\d+\\+?|${FEW}(?:new|junior|team))\\s?`,
  ),
];

const GROWN = cue(
  formsOf(GROWING),
  `${START}(?:${formsOf(GROWING)})\\s(?:(?!with\\b|for\\b|to\\b|of\\b|by\\b|using\\b)[\\p{L}\\p{N}+/&’'-]+\\s){0,4}?(?:team|squad|department|organi[sz]ation|org|practice|chapter)\\b(?!\\s(?:portal|tool|app|platform|system|dashboard|site|page|wiki|space))`,
);
const DIRECTION = cue(
  `${formsOf('define set shape own manage execute')} took taking take had has have given assumed head leader supervisor captain mentor coach chair director deputy`,
  `${START}(?:${formsOf('define set shape own manage execute')})\\s(?:and\\s\\p{L}+\\s)?(?:the\\s|our\\s|a\\s|its\\s)?(?:[\\p{L}\\p{N}&/-]+\\s){0,3}?(?:roadmap|strategy|vision)\\b|${START}(?:${formsOf('manage')})\\s(?:[\\p{L}\\p{N}+&/-]+\\s){0,3}?(?:projects?|programmes?|programs?|initiatives?|rollouts?|migration|launch)\\b|${START}(?:had|has|have|took|taking|given|assumed)\\s(?:[\\p{L}-]+\\s)?(?:oversight|charge|responsibility|command|line\\smanagement)\\s(?:of|for)\\b|^(?:[\\p{L}-]+\\s){0,2}(?:head|leader|supervisor|captain|mentor|coach|chair|director|deputy)\\s(?:of|for|to)\\b|${START}(?:took|taking|take)\\sover\\s(?:[\\p{L}\\p{N}-]+\\s){0,3}?(?:projects?|programmes?|programs?|teams?|departments?|accounts?|squads?)\\b`,
);

const GIVEN = cue(
  'mentorship mentoring coaching leadership served serving serve acted acting act promoted',
  `\\b(?:${formsOf('provide give offer')})\\s(?:[\\p{L}-]+\\s){0,2}(?:mentorship|mentoring|coaching|leadership(?!\\s(?:an?|the|with|team|better|full|clear|insight|visib)))\\b|${START}(?:served|serving|serve|acted|acting|act)\\s(?:as\\s)?(?:an?\\s|the\\s)?(?:[\\p{L}-]+\\s){0,2}(?:lead|leader|manager|captain|head|supervisor|chair|scrum master|charge nurse|foreman|shift lead)\\b|${START}promoted\\s(?:[\\p{L}\\p{N}-]+\\s){0,3}?${STAFF}\\sto\\b`,
);

const STANDARD = cue(
  'adopted rolled used followed embraced wide use uses meet meets follow copied',
  /\b(?:established|introduced|set|defined|created|authored|wrote|instituted|initiated|developed|implemented|designed|built)\b[^.;]*?\b(?:standards?|process(?:es)?|guidelines?|practices?|polic(?:y|ies)|playbooks?|conventions?|framework|rituals?|methodolog(?:y|ies)|templates?|rubrics?|checklists?|runbooks?|handbooks?)\b[^.;]*?\b(?:adopted|rolled out|used|now used|followed|embraced)\s(?:(?:org|company|team|firm|organi[sz]ation|department)-?wide|(?:\p{L}+\s)?(?:by|across|in)\b[^.;]*?\b(?:teams?|groups?|departments?|org|organi[sz]ation|company|squads?|units?|offices?))\b|\b(?:standards?|process|playbook|guidelines?|practices)\b[^.;]*\b(?:org|company|organi[sz]ation|team|department)-?wide\b|\b(?:standards?|process(?:es)?|guidelines?|practices?|polic(?:y|ies)|playbooks?|charters?|conventions?|framework|methodolog(?:y|ies)|templates?|bible|handbooks?|guides?)\b[^.;]*?\b(?:that|which)\s(?:all|every|each|both|most)\s[^.;]*?\b(?:use|uses|follow|follows|meet|meets)\b|\b(?:standards?|process(?:es)?|guidelines?|practices?|polic(?:y|ies)|playbooks?|conventions?|framework)\b[^.;]*?\b(?:copied|used|adopted|followed)\sin\s(?:all|every|each)\b/iu,
);

const SIZED_TEAMS = cue(
  'coordinated',
  /^coordinated\s[^.;]*(?:\bteams?\b|\bpeople\b)[^.;]*\b\d+\+?\s(?:people|engineers|staff|members|person)|^coordinated\s(?:a\s)?(?:team|group) of \d/i,
);

/** Whether a highlight shows the writer leading people, owning a thing or setting what others follow. */
export const showsLeadership = (line: Line): boolean => !GERUND_SUBJECT.test(line.text) && saysAny(line, ALL);

/** `Onboarding a rep takes three weeks`: the act is what the sentence is about, and nobody is said to do it. */
const GERUND_SUBJECT =
  /^\p{L}+ing\s(?:[\p{L}’'-]+\s){1,5}?(?:now\s)?(?:takes?|took|costs?|lasts?|went|dropped|fell|is|was)\b/iu;

const ALL: readonly Cue[] = [...LEADING, ...PEOPLE, GROWN, DIRECTION, GIVEN, STANDARD, SIZED_TEAMS];
