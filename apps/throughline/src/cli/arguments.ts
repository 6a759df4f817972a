import { parseArgs } from 'node:util';
import { type Result, refused } from '@throughline/core/problem';
import type { Command, Option } from './commands.ts';

export interface Line {
  format: 'pretty' | 'json';
  positional: string[];
  /** By field of the use-case. */
  options: Record<string, string | number | string[]>;
  help: boolean;
}

/** Reads the words after the command's name. */
export function readLine(name: string, command: Command, words: string[]): Result<Line, 'input.invalid'> {
  const known = Object.entries<Option>(command.options);
  const parsed = tryParse(words, {
    format: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    ...Object.fromEntries(
      known.map(([flag, { alias, value }]) => [
        flag,
        {
          type: 'string',
          ...(value === 'files' && { multiple: true }),
          ...(alias && { short: alias }),
        } as const,
      ]),
    ),
  });
  if (typeof parsed === 'string') return wrong(parsed, name);
  const { values, positionals } = parsed;
  const format = values.format ?? 'pretty';
  if (format !== 'pretty' && format !== 'json')
    return wrong(`--format takes pretty or json, not “${format}”.`, name);
  const options: Line['options'] = {};
  for (const [flag, { field, value }] of known) {
    const given = values[flag];
    if (Array.isArray(given)) options[field] = given;
    if (typeof given !== 'string') continue;
    if (value === 'number' && !Number.isFinite(Number(given)))
      return wrong(`--${flag} takes a number, not “${given}”.`, name);
    options[field] = value === 'number' ? Number(given) : given;
  }
  const positional = restInto(command, positionals, options);
  return { ok: true, value: { format, positional, options, help: values.help === true } };
}

/** `--source a.pdf b.pdf`: words that no place is left for belong to the option that takes several. */
function restInto(
  { positional, options: known }: Command,
  words: string[],
  options: Line['options'],
): string[] {
  const field = Object.values<Option>(known).find(({ rest }) => rest)?.field;
  const given = field && options[field];
  if (!field || !Array.isArray(given)) return words;
  options[field] = [...given, ...words.slice(positional.length)];
  return words.slice(0, positional.length);
}

type Options = Record<string, { type: 'string' | 'boolean'; short?: string; multiple?: boolean }>;
type Values = Record<string, string | boolean | string[] | undefined>;

function tryParse(args: string[], options: Options): { values: Values; positionals: string[] } | string {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    return { values: values as Values, positionals };
  } catch (error) {
    return (error as Error).message.split('. ')[0] ?? 'The arguments could not be read';
  }
}

const wrong = (message: string, name: string) =>
  refused('input.invalid', message, `See \`throughline ${name} --help\`.`);

/** The text of `throughline COMMAND --help`. */
export function helpOf(name: string, command: Command): string {
  const places = command.positional.map(({ label, many }) => (many ? `${label}…` : label)).join(' ');
  const rows = [
    ...Object.entries<Option>(command.options).map(([flag, { alias, help, value }]) => [
      `${alias ? `-${alias}, ` : ''}--${flag} ${value === 'number' ? 'N' : value === 'output' ? 'OUT' : value === 'files' || value === 'file' ? 'FILE' : 'VALUE'}`,
      help,
    ]),
    ['--format pretty|json', 'For people (default) or for programs'],
  ];
  const width = Math.max(...rows.map(([flag = '']) => flag.length));
  return [
    `throughline ${name} ${places}`.trim(),
    '',
    `  ${command.summary}.`,
    '',
    ...rows.map(([flag = '', help = '']) => `  ${flag.padEnd(width)}  ${help}`),
    '',
    '  “-” reads from standard input. Exit: 0 nothing found, 1 findings, 2 could not.',
    '',
  ].join('\n');
}
