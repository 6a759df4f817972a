import type { Content } from '@throughline/core/lexicon';
import {
  type ExplainedExample,
  explainSignal,
  type Family,
  markedExample,
  PRESETS,
  type Signal,
} from '@throughline/core/signal';

const FAMILIES: Record<Family, string> = {
  target: 'Target: can a reader tell what you want to be read as?',
  proof: 'Proof: is there an outcome, a measure, a size?',
  voice: 'Voice: does it sound like someone who did it?',
  story: 'Story: what is told first, and what is too much?',
  consistency: 'Consistency: do all channels say the same?',
  outreach: 'Outreach: can the reader act on it?',
  cadence: 'Cadence: is someone waiting for a word from you?',
  ats: 'Machines: can a program read it?',
  mock: 'Mock answers: is the point first?',
  guide: 'Guides: is the text whole?',
};

const BASIS = { study: 'a study', guide: 'a guide', convention: 'a convention' } as const;

/** The page of one rule, from the rule itself; its examples show what it really finds. */
export function renderSignal(signal: Signal, content: Content): string {
  const { id, title, why, basis, severity, family, appliesTo, flags, quiet, fixes } = explainSignal(
    signal,
    content,
  );
  const fix = fixes.includes('replace')
    ? fixes.includes('ask')
      ? 'rearranges your own words where that is enough, and asks otherwise'
      : 'rearranges or removes your own words'
    : 'asks; it never writes a fact for you';
  return `# ${title}

\`${id}\` · ${family} · ${severity} · read in: ${appliesTo.join(', ')}

${why.replace(/\n/g, ' ')}

Rests on ${BASIS[basis.kind]}: ${basis.ref}. Its fix ${fix}.

## Flags

${flags.map(example).join('\n\n')}

## Leaves alone

${quiet.map(example).join('\n\n')}
`;
}

function example(explained: ExplainedExample): string {
  const { channel, target, findings } = explained;
  const about = [channel, target && `target: ${target}`].filter(Boolean).join(', ');
  const said = findings.flatMap(({ message, fix }) => [
    message,
    ...(fix?.kind === 'ask' ? [`→ ${fix.question}`] : []),
  ]);
  return [`\`\`\`text\n${markedExample(explained)}\n\`\`\``, `(${about})`, ...new Set(said)].join('\n\n');
}

/** The list of all rules by family. */
export function renderIndex(signals: readonly Signal[]): string {
  const families = [...new Set(signals.map(({ family }) => family))];
  const list = (family: Family) =>
    signals
      .filter((signal) => signal.family === family)
      .map(({ id, title, severity }) => `- [${id}](${id}.md): ${title} (${severity})`)
      .join('\n');
  return `# The signals

A signal is a rule about how material reads. Each rests on a study, a guide or a convention, shows what it flags and what it
leaves alone, and offers a fix that rearranges your words or asks a question. \`throughline explain RULE\` prints the same.

${families.map((family) => `## ${FAMILIES[family]}\n\n${list(family)}`).join('\n\n')}

## Presets

What comes first depends on the track. A target's role and level choose one; \`--preset NAME\` asks for another. Numbers are
weights, 1 being the usual.

| preset | for | weights |
| --- | --- | --- |
${PRESETS.map(({ id, about, weights, rules }) => {
  const told = Object.entries({ ...weights, ...rules }).map(([name, weight]) => `${name} ${weight}`);
  return `| \`${id}\` | ${about} | ${told.join(', ') || 'none'} |`;
}).join('\n')}
`;
}
