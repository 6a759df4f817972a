import { type Cue, cue } from './cue.ts';
import { formsOf, gerundsOf, pastOf } from './verbs.ts';

/** Verbs that improve whatever stands after them. */
const IMPROVE = `improve enhance optimize optimise streamline strengthen simplify stabilize stabilise increase reduce decrease
  cut lower grow boost accelerate shrink slash minimize minimise maximize maximise shorten elevate speed
  eliminate prevent save exceed surpass outperform beat quicken revitalize revitalise lessen`;
/** Of these only what can be more or less is improved: sheep are raised, a box is lifted, a pipe is cut. */
const MOVE = 'raise lift scale';
const MEASURABLE =
  '(?:\\p{L}+[\\s-]){0,4}?(?:awareness|quality|productivity|efficiency|satisfaction|engagement|performance|revenues?|sales|margins?|profits?|speed|retention|conversion|rates?|accuracy|morale|visibility|usage|adoption|output|capacity|throughput|standards?|bar|scores?|availability|reliability|attendance|participation|turnover|share|volumes?|numbers?|operations|funds)\\b';
const ENABLE = 'allow enable help empower ensure let spare free';
const NUMBER = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)';
const WORDS = (most: number) => `(?:[\\p{L}\\p{N}’'-]+\\s){0,${most}}?`;

/** Results told without a number that measures them: each can be checked by asking someone. */
export const STATED: readonly Cue[] = [
  cue(
    'adopted used use followed rolled copied shared standard',
    `\\b(?:adopted|used|in use|followed|copied|shared|standard|rolled out)\\s(?:now\\s|daily\\s)?(?:(?:org(?:ani[sz]ation)?|company|firm|team|department|campus|state|group)-?wide\\b|(?:by|across|in|at|for)\\s(?:all|every|each|most|both|the (?:whole|entire))\\b)`,
  ),
  // What others do with it of their own accord: `a standard that every agency now meets`.
  cue(
    'that which whom all every each most',
    `\\b(?:that|which)\\s(?:all|every|each|most|both|the whole)\\s${WORDS(5)}(?:use|uses|used|rel(?:y|ies)|follows?|runs?|shares?|meets?|depends?|works?)\\b`,
  ),
  cue(
    'passed',
    /^passed\b[^.;]*\b(?:first[- ]time|with\s(?:distinction|merit|honours|honors)|at\sthe\stop)\b/i,
  ),
  cue(
    'schedule plan time deadline budget early ahead attempt try',
    /\b(?:ahead of (?:schedule|plan|time|deadline)|under budget|below budget|(?:weeks?|months?|days?) (?:early|ahead)|on[- ]time,?\s(?:and\s)?(?:on|within|under|in)[- ]budget|(?:at|on) the first (?:attempt|try)|(?:delivered|finished|completed|shipped|launched|opened|ready)\b[^,;.]{0,40}\bin time for)\b/i,
  ),
  cue(
    'selected chosen picked shortlisted',
    /^(?:was\s)?(?:selected|chosen|picked|shortlisted)\s(?:as\s(?:an?\s)?)?(?:one of|from|out of|among|finalist|winner|best)\b/i,
  ),
  cue(
    `${pastOf('win')} winner finalist awarded award prize medal recognition named voted recognized recognised`,
    `\\b(?:${pastOf('win')}|winner|finalist|awarded|(?:received|earned) (?:[\\p{L}-]+\\s){0,4}(?:award|prize|medal|recognition)|(?:named|voted|recogni[sz]ed as) (?:[\\p{L}-]+\\s){0,3}of the (?:year|month|quarter))\\b`,
  ),
  cue(
    'promoted promotion promotions became',
    /\b(?:whom|who|later|since|both|all|now|them)\s(?:[\p{L}-]+\s){0,2}?became\b|\b(?:was|were|been|being|are|is|be|got|later|since|both|all|whom|them|who)\s(?:\p{L}+\s){0,2}promoted\b|\b(?:earned|resulting in|leading to) (?:[\p{L}-]+\s){0,3}promotions?\b|^promoted (?:to|from|twice|within|into)\b|\bto promotions?\b|^promoted (?:[\p{L}\p{N}-]+\s){1,4}to (?:senior|staff|lead|principal|manager|supervisor|director)/iu,
  ),
  cue(
    'no without',
    /\b(?:with no|without(?:\sany|\san?(?:\ssingle)?|\sone)?|no)\s(?:[\p{L}-]+\s){0,2}(?:downtime|outages?|incidents?|data loss|interruptions?|disruptions?|regressions?|escalations?|rollbacks?|overruns?|breach(?:es)?|injur(?:y|ies)|errors?|defects?|stop(?:s|page)?\sof|findings?|complaints?|lost\s\p{L}+)\b/iu,
  ),
  cue(
    'best highest lowest fastest cleanest safest top outstanding excellent exemplary final finals',
    /\b(?:(?:was|is|are|were|became|made\sit|rated|judged|ranked|voted|graded|scored)\s(?:as\s)?(?:the\s|our\s)?(?:best|highest|lowest|fastest|cleanest|safest|top|outstanding|excellent|exemplary)\b|reached\sthe\s(?:\p{L}+\s)?finals?\b)/iu,
  ),
  // `six apprentices, four of whom qualified`: what became of those one worked with.
  cue(
    'whom them',
    /\bof\s(?:whom|them)\s(?:(?:later|now|have|then|since|both|all)\s)*(?!(?:were|are|was|is|had|has|worked|lived|needed|used|based)\b)\p{L}{2,}(?:ed|ame|ent|on|ot|ook|eft)\b/iu,
  ),
  cue(
    'record',
    /\b(?:world|national|company|industry|site|plant|all-time)[- ]records?\b|\brecord[- ]holder\b/i,
  ),
  // An event that can be looked up.
  cue(
    'passage adoption approval acquisition enactment signing ipo',
    /\b(?:leading\sto|led\sto|resulting\sin|resulted\sin|secured|won|through\sto)\s(?:the\s|its\s|an?\s)?(?:[\p{L}-]+\s){0,2}?(?:passage|adoption|approval|acquisition|enactment|signing|ipo)\s(?:of|by|from)\b/iu,
  ),
  cue(
    'backlog arrears queue queues debt list',
    `\\b(?:clear(?:ed|ing)|eliminat(?:ed|ing)|worked\\s(?:off|through)|caught\\sup\\son)\\s${WORDS(4)}(?:backlogs?|arrears|queues?|waiting\\slist)\\b`,
  ),
  cue(
    'nothing zero none nil',
    /:\s(?:none|zero|nil)\b|\b(?:dropped|fell|went|came|down|cut|reduced|brought)\s(?:[\p{L}’'-]+\s){0,5}?to\s(?:almost\s|nearly\s|practically\s)?(?:nothing|zero|none|nil)\b/iu,
  ),
  cue(
    'in out of',
    `\\b${NUMBER}\\s(?:in|out of|of every)\\s(?:\\d+|three|four|five|ten|hundred)\\s(?!(?:days|weeks|months|years|quarters|hours|minutes)\\b)\\p{L}+`,
  ),
];

/** A benefit claimed and not measured, by a main verb. */
export const CLAIMED: readonly Cue[] = [
  // An improvement as a main verb: at the start, or joined on.
  cue(
    pastOf(IMPROVE),
    `(?<=^|[.;]\\s|,\\s(?:and\\s)?|\\band\\s|\\bthereby\\s|\\bwhich\\s|\\bthat\\s)(?:\\p{L}+ly\\s)?(?:${pastOf(IMPROVE)})\\b(?!-)`,
  ),
  cue(formsOf(IMPROVE), `^(?:\\p{L}+ly\\s)?(?:${formsOf(IMPROVE)})\\b(?!-)`),
  cue(formsOf(MOVE), `^(?:\\p{L}+ly\\s)?(?:${formsOf(MOVE)})\\s${MEASURABLE}`),
  // A thing that got better or less by itself: `Complaints fell after the change`.
  cue(
    'improved increased decreased grew doubled fell dropped rose climbed disappeared vanished ceased doubled shrank improved stopped went',
    /(?<=^(?:[\p{L}\p{N}’'&/-]+\s){1,6}?)(?:fell|dropped|rose|climbed|disappeared|vanished|ceased|shrank|went\s(?:down|up|away)|(?:improved|increased|decreased|grew|doubled)(?=\s(?:every|each|year|after|when|once|since|as|while|again|steadily|markedly)\b|[.;,]|$))\b(?!\s(?:off|into|out|through|by\s(?:the|when))\b)/iu,
  ),
  // Someone was brought to do something: an agreement that others can confirm.
  cue(
    'stopped ended abolished',
    /^(?:(?:ended|abolished)\b(?!\sup\b)|stopped\sthe\s(?:practice|habit|use)\b)/i,
  ),
  cue('persuaded convinced', /^(?:persuaded|convinced)\s(?:[\p{L}\p{N}’'-]+\s){1,6}?to\b/iu),
];

/** A benefit claimed and not measured, joined on to the activity. */
export const JOINED: readonly Cue[] = [
  cue(
    gerundsOf(IMPROVE),
    `(?<!\\b(?:for|of|on|in|to|about|towards?|with|at|into|and)\\s)(?<!-)\\b(?:${gerundsOf(IMPROVE)})\\b(?!-)`,
  ),
  cue(
    'resulting resulted led leading contributing thereby making for',
    /\b(?:resulting in|which resulted in|led to|leading to|contributing to|thereby|making it (?:easier|possible)|for (?:better|improved|faster|greater|higher|increased|enhanced|optimal|easier|smoother|more efficient|seamless)\b)/i,
  ),
  cue(
    'enabling allowing empowering helping giving ensuring freeing making',
    /(?<=(?:,|\b(?:and|while|thus|thereby|platform|pipelines?|process(?:es)?|tools?|systems?|dashboards?|services?))\s)(?:enabling|allowing|empowering|helping|giving|ensuring|freeing|making)\b/i,
  ),
  cue(
    formsOf(`${ENABLE} ${IMPROVE}`),
    `(?<=\\b(?:that|which|what)\\s(?:has\\s|have\\s|had\\s)?)(?:\\p{L}+ly\\s)?(?:${formsOf(`${ENABLE} ${IMPROVE}`)})\\b`,
  ),
  cue(
    'impact improvement improvements gain gains savings results growth reduction reductions increase',
    /\b(?:significant|measurable|lasting|major|positive|substantial|real)\s(?:[\p{L}-]+\s)?(?:impact|improvements?|gains?|savings|results|growth|reductions?|increase)\b/iu,
  ),
  cue(
    'adopted used relied embraced upstreamed accepted',
    /(?<=\P{L}\s?)\b(?:(?:adopted|used|relied on|embraced)\s(?:\p{L}+\s)?(?:by|across)|(?:upstreamed|accepted)\s(?:by|into|to))\b/iu,
  ),
  cue(
    'closed won exceeded surpassed met achieved hit',
    /^(?:closed|won|exceeded|surpassed|met|achieved|hit)\s(?:[\p{L}-]+\s){0,3}(?:deals?|quotas?|targets?|goals?|objectives|sales|expectations|kpis|okrs)\b/iu,
  ),
  // What follows from it, as a clause of its own: `, so releases go out on Fridays`, `so that drivers wait less`.
  cue('so', /(?:,\sso(?:\sthat)?|\bso\sthat)\s(?=(?:[\p{L}\p{N}’'-]+\s){1,}[\p{L}\p{N}])/iu),
  cue('no longer', /\bno\slonger\b/i),
  cue('still now', /\b(?:still|now)\s(?:in\suse|(?:use|uses|used|relies|rely|runs?|follows?|followed)\b)/i),
  cue(
    'which',
    /\bwhich\s(?:has\s|have\s)?(?:since\s)?(?:saved|ended|stopped|removed|avoided|unlocked|opened|made|kept|gave|brought|took|paid|won|protected|secured|kept|eased|relieved)\b/i,
  ),
  cue(
    'ending sparing stopping removing avoiding unblocking unlocking halting relieving letting',
    /(?<=,\s(?:thereby\s|thus\s|and\s)?)(?:ending|sparing|stopping|removing|avoiding|unblocking|unlocking|halting|relieving|letting)\b/i,
  ),
];
