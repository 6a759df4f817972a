import type { App } from '@throughline/app';
import { done, type Problem, type Result, refused } from '@throughline/core/problem';
import { helpOf, type Line, readLine } from './arguments.ts';
import { COMMANDS, type Command, type CommandName, type Option } from './commands.ts';
import { EXIT, exitOf } from './exit.ts';
import { loadFile, loadFiles, loadTarget, writeWhole } from './files.ts';
import { outputOf, type Writers } from './outputs.ts';
import { pretty } from './pretty/index.ts';
import { prettyTogether } from './pretty/together.ts';
import { fault, json, type Mouth, problemText, reportProblem } from './report.ts';
import { aloneAs, loadOnce, lookTogether } from './together.ts';

export interface Reach extends Mouth, Writers {
  app: App;
}

const ACTOR = { workspace: 'none' };

/** Runs one command of the line; gives the exit code. */
export async function runCommand(reach: Reach, name: CommandName, words: string[]): Promise<number> {
  const command: Command = COMMANDS[name];
  const read = readLine(name, command, words);
  if (!read.ok) return reportProblem(reach, words.includes('json') ? 'json' : 'pretty', read.problem);
  const line = read.value;
  if (line.help) {
    reach.out(helpOf(name, command));
    return EXIT.done;
  }
  const missing = missingOf(command, line);
  if (missing) return reportProblem(reach, line.format, missingArgument(name, missing));
  const many = command.positional.at(-1)?.many === true;
  if (!many && line.positional.length > command.positional.length)
    return reportProblem(reach, line.format, tooMany(name, line.positional.at(-1) ?? ''));
  return many && line.positional.length > 1
    ? runEach(reach, name, command, line)
    : runOnce(reach, name, command, line);
}

async function runOnce(reach: Reach, name: CommandName, command: Command, line: Line): Promise<number> {
  const result = await perform(reach, command, line, line.positional);
  if (!result.ok) return reportProblem(reach, line.format, result.problem);
  const written = await writeOutput(reach, command, line, result.value);
  if (!written.ok) return reportProblem(reach, line.format, written.problem);
  const lines = command.lines && (result.value as Record<string, unknown[] | undefined>)[command.lines];
  if (lines) reach.out(lines.map((one) => `${JSON.stringify(one)}\n`).join(''));
  else reach.out(line.format === 'json' ? json(result.value) : pretty(name, result.value, written.value));
  return exitOf(name, result.value);
}

/**
 * Several files: each answers for itself, and a file that could not be read does not stop the rest; then, where the command
 * knows how, what they say against each other.
 */
async function runEach(reach: Reach, name: CommandName, command: Command, line: Line): Promise<number> {
  const load = loadOnce();
  const together = await lookTogether(reach.app, command, line, load);
  const files: ({ file: string } & Record<string, unknown>)[] = [];
  let exit: number = together ? exitOf(name, together) : EXIT.done;
  for (const file of line.positional) {
    const { as, instead } = line.options.as ? {} : aloneAs(together, file);
    const alone = as ? { ...line, options: { ...line.options, as } } : line;
    const result = instead ?? (await perform(reach, command, alone, [file], load));
    exit = Math.max(exit, result.ok ? exitOf(name, result.value) : EXIT.refused);
    files.push({ file, ...(result.ok ? (result.value as object) : { problem: result.problem }) });
    if (line.format === 'pretty') {
      if (result.ok) reach.out(`${file}\n${pretty(name, result.value)}\n`);
      else reach.err(problemText(result.problem, file));
    }
  }
  if (line.format === 'json') {
    const { findings, notes } = together ?? {};
    reach.out(json({ files, ...(findings && { findings }), ...(notes && { notes }) }));
  } else if (together) reach.out(prettyTogether(together));
  return exit;
}

async function perform(
  reach: Reach,
  command: Command,
  line: Line,
  places: string[],
  load: typeof loadFile = loadFile,
): Promise<Result<unknown>> {
  const input: Record<string, unknown> = {};
  for (const [index, { field, file, optional }] of command.positional.entries()) {
    if (optional && places[index] === undefined) continue;
    const given = places[index] ?? '';
    const loaded = file ? await load(given) : done(given);
    if (!loaded.ok) return loaded;
    input[field] = loaded.value;
  }
  for (const [flag, { field, value }] of Object.entries<Option>(command.options)) {
    const given = line.options[field];
    if (given === undefined || value === 'output') continue;
    const loaded = await loadOption(value, given);
    if (!loaded.ok) return loaded;
    input[field] = loaded.value;
    if (flag === 'target' && given === '-' && places.includes('-'))
      return refused(
        'input.invalid',
        'Only one of the two can come from standard input.',
        'Give the other as a file.',
      );
  }
  // The table of commands names fields; that they fit the use-case is checked by its own schema.
  return reach.app.run(command.useCase, input as never, { actor: ACTOR }).catch(fault);
}

const loadOption = (value: Option['value'], given: string | number | string[]): Promise<Result<unknown>> => {
  if (value === 'file') return loadFile(String(given));
  if (value === 'target') return loadTarget(String(given));
  return Array.isArray(given) ? loadFiles(given) : Promise.resolve(done(given));
};

/** Writes the file that was asked for; gives its path, or nothing where none was. */
async function writeOutput(
  reach: Reach,
  command: Command,
  line: Line,
  value: unknown,
): Promise<Result<string | undefined>> {
  const [, option] =
    Object.entries<Option>(command.options).find(([, { value }]) => value === 'output') ?? [];
  const path = option && line.options[option.field];
  if (typeof path !== 'string') return done(undefined);
  if (command.writes === 'svg') return writeWhole(path, (value as { svg: string }).svg);
  const written = await outputOf(reach, command.writes, path, value);
  return written.ok ? writeWhole(path, written.value) : written;
}

const missingOf = (command: Command, line: Line): string | undefined =>
  command.positional.slice(line.positional.length).find(({ optional }) => !optional)?.label ??
  Object.entries<Option>(command.options)
    .filter(([, { field, required }]) => required && line.options[field] === undefined)
    .map(([flag, { help }]) => `--${flag} (${help})`)[0];

const missingArgument = (name: string, missing: string): Problem => ({
  code: 'input.invalid',
  message: `\`throughline ${name}\` needs ${missing}.`,
  hint: `See \`throughline ${name} --help\`.`,
});

const tooMany = (name: string, word: string): Problem => ({
  code: 'input.invalid',
  message: `\`throughline ${name}\` does not know what to do with “${word}”.`,
  hint: `See \`throughline ${name} --help\`.`,
});
