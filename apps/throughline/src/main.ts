import { COMMANDS, type CommandName } from './cli/commands.ts';
import { fault, reportProblem } from './cli/report.ts';
import { VERSION } from './version.ts';

const out = (text: string) => void process.stdout.write(text);
const err = (text: string) => void process.stderr.write(text);

const tell = (text: string): number => {
  out(text);
  return 0;
};

const OTHERS = { serve: 'Open the app on this machine' } as const;

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

function help(): string {
  const rows = [
    ...Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary]),
    ...Object.entries(OTHERS),
  ];
  return [
    'throughline: one clear story, proven everywhere\n',
    ...rows.map(([name = '', summary = '']) => `  ${name.padEnd(10)} ${summary}`),
    '\nthroughline COMMAND --help tells more. Nothing leaves this machine.\n',
  ].join('\n');
}

async function main(name = '--help', ...words: string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') return tell(help());
  if (name === '--version') return tell(`${VERSION}\n`);
  if (name === 'serve') return (await import('./serve/serve.ts')).serve(words, { out, err });
  if (!isCommand(name))
    return reportProblem({ out, err }, words.includes('json') ? 'json' : 'pretty', {
      code: 'input.invalid',
      message: `There is no command “${name}”.`,
      hint: `The commands are: ${[...Object.keys(COMMANDS), ...Object.keys(OTHERS)].join(', ')}.`,
    });
  // Engines and content are loaded when there is work for them: help is there at once.
  return (await import('./cli/work.ts')).work(name, words, { out, err });
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closed the pipe early (`| head`) has what it wanted.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(...process.argv.slice(2)).catch((error: Error) =>
  reportProblem({ out, err }, 'pretty', fault(error).problem),
);
