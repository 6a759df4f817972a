import type { OutputOf } from '@throughline/app';
import type { COMMANDS, CommandName } from '../commands.ts';
import { prettyBrief } from './brief.ts';
import { prettyCheck } from './check.ts';
import { prettyExperiment } from './experiment.ts';
import { prettyFunnel } from './funnel.ts';
import { prettyGrounding } from './ground.ts';
import { prettyMap } from './map.ts';
import { prettyReading } from './parse.ts';
import { prettyRule, prettyRules } from './rules.ts';
import { prettyScan } from './scan.ts';
import { prettyTailored } from './tailored.ts';
import { plain } from './text.ts';

type ResultOf<Name extends CommandName> = OutputOf<(typeof COMMANDS)[Name]['useCase']>;

const PRINTERS: { [Name in CommandName]: (value: ResultOf<Name>) => string } = {
  parse: prettyReading,
  check: prettyCheck,
  scan: prettyScan,
  map: prettyMap,
  ground: prettyGrounding,
  tailor: prettyTailored,
  brief: prettyBrief,
  experiment: prettyExperiment,
  funnel: prettyFunnel,
  explain: prettyRule,
  rules: prettyRules,
};

/** A result for people; after a file was written, only where it is, and what was chosen for it. */
export function pretty(name: CommandName, value: unknown, written?: string): string {
  const place = written ? `Written to ${written}\n` : '';
  if (place && name !== 'tailor') return place;
  return `${plain((PRINTERS[name] as (value: unknown) => string)(value))}\n${place && `\n${place}`}`;
}
