import type { Fact } from '../grounding/index.ts';
import { type Claim, factsOf, type Ledger } from '../ledger/index.ts';
import { type Content, compileLexicon, findSkills } from '../lexicon/index.ts';
import type { RoleMap } from '../match/index.ts';
import { checkDocument, documentOf, languageOf, type Signal } from '../signal/index.ts';
import type { Target } from '../target/index.ts';
import { aimFact, aimOf } from './aim.ts';
import { angleFor, angleLines, speaksTo } from './angle.ts';
import { composeText } from './channels/compose-text.ts';
import { gapsOf } from './gaps.ts';
import { storyGate } from './gate.ts';
import { type Material, materialOf } from './material.ts';
import { oneSentences } from './one-sentence.ts';
import { rankStatements } from './rank.ts';
import type { Telling } from './teller.ts';
import { type Angles, STORY_KINDS, type Story, type StorySentence, type WhyNowAnswers } from './types.ts';
import { whoOf } from './who.ts';
import { whyNowOf } from './why-now.ts';
import { lowerFirst } from './wording/letters.ts';

export interface StoryInput {
  ledger: Ledger;
  target: Target;
  map: Pick<RoleMap, 'rows'>;
  angles: Angles;
  content: Content;
  /** `YYYY-MM-DD`. */
  today: string;
  answers?: WhyNowAnswers;
  /** The sentence that the person chose or wrote. */
  chosen?: StorySentence;
  /** The rules that the texts will be read by. */
  signals?: readonly Signal[];
  /** Id of a context; none is right for most. */
  context?: string;
}

/** What a story may rest on: the ledger, the aim that the person chose, and what they answered. */
export function storyFacts({
  ledger,
  target,
  content,
  today,
  answers = {},
}: Pick<StoryInput, 'ledger' | 'target' | 'content' | 'today' | 'answers'>): Fact[] {
  const aim = aimOf(target, whoOf(materialOf(ledger, today), today).post, content);
  return [
    // First: what stands after a post's line would be taken as told of that post.
    { id: 'aim', text: aimFact(aim) },
    ...Object.entries(answers).flatMap(([key, text]) =>
      text?.trim() ? [{ id: `why-now:${key}`, text: text.trim() }] : [],
    ),
    ...factsOf(ledger),
  ];
}

/** One story of one person for one target: the sentence, the reason, the angle and every channel's text. */
export function composeStory(input: StoryInput): Story {
  const { ledger, target, map, angles, content, today, answers = {}, chosen } = input;
  const material = materialOf(ledger, today);
  const english = isEnglish(ledger);
  const who = whoOf(material, today);
  const aim = aimOf(target, who.post, content);
  const angle = angleFor(target, angles, content);
  const speaks = speaksTo(content);
  const context = angles.contexts.find(({ id }) => id === input.context);
  const ranked = english
    ? rankStatements(material, {
        map,
        angle,
        speaks,
        blemished: blemishedBy(input),
        ...(context && { context }),
      })
    : [];
  const facts = storyGate(storyFacts(input), aim.role, { content, today });
  const isSound = (text: string) => facts.ground(text).ungrounded.length === 0;
  const sentences = oneSentences({ who, aim, ranked, shown: shareShown(map), isSound });
  const one = chosen ?? sentences[0];
  const telling: Telling = {
    material,
    ranked,
    who,
    aim,
    answers,
    tools: toolsFor(material, target, content),
    facts,
    ...(one && { one }),
    chosen: chosen !== undefined,
  };
  const texts = STORY_KINDS.flatMap((kind) => composeText(kind, telling) ?? []);
  const lines = angleLines(
    angle.partners,
    ranked.filter(({ reading }) => !reading.weakOpening),
    speaks,
  );
  const whyNow = whyNowOf(telling);
  return {
    aim: { role: aim.role, ...(aim.company && { company: aim.company }) },
    sentences,
    whyNow,
    angle: lines,
    texts,
    gaps: gapsOf({ telling, lines, texts, english, ...(context && { context }) }),
  };
}

/** Whether the rules about wording find fault with a line. */
function blemishedBy({ signals = [], content, today }: StoryInput): (text: string) => boolean {
  const voice = signals.filter(({ family }) => family === 'voice');
  return (text) => checkDocument(documentOf(text, 'summary'), voice, { content, today }).findings.length > 0;
}

/** Whether the lines about work are in the language that sentences are composed in. */
const isEnglish = ({ claims }: Ledger): boolean =>
  languageOf(
    claims
      .filter((claim) => claim.kind === 'statement' && !claim.private)
      .map(({ text }) => text)
      .join('\n'),
  ) === 'English';

/** Share of the musts and the work that the ledger has something to show for. */
function shareShown({ rows }: Pick<RoleMap, 'rows'>): number {
  const asked = rows.filter(
    ({ requirement }) => requirement.kind === 'must' || requirement.kind === 'responsibility',
  );
  return asked.length < 3
    ? 0
    : asked.filter(({ evidence, transfer }) => transfer !== 'none' && evidence.length > 0).length /
        asked.length;
}

/** Skills of the ledger that the target asks for, in its order; where it asks for none of them, those its role lives on. */
function toolsFor({ skills }: Material, target: Target, content: Content) {
  const lexicon = compileLexicon(content);
  const held = skills
    .filter(({ text }) => text.length <= 32)
    .map((claim) => ({ claim, ids: findSkills(lexicon, claim.text).map(({ skill }) => skill.id) }));
  const written = (claim: Claim, id: string): Claim => {
    const kind = content.skills.find((skill) => skill.id === id)?.kind;
    return kind === 'practice' || kind === 'people' ? { ...claim, text: lowerFirst(claim.text) } : claim;
  };
  const asked = [
    ...new Set([
      ...target.requirements.flatMap(({ skills: ids }) => ids),
      ...(content.roles.find(({ id }) => id === target.role?.id)?.skills ?? []),
    ]),
  ];
  const chosen = asked.flatMap((id) =>
    held.filter(({ ids }) => ids.includes(id)).map(({ claim }) => written(claim, id)),
  );
  return chosen.filter(({ id }, at) => chosen.findIndex((other) => other.id === id) === at);
}
