import type { UseCaseName } from '@throughline/app';

/** How one command of the line maps to one use-case: words of the line on the left, fields on the right. */
export interface Command {
  useCase: UseCaseName;
  summary: string;
  /** Positional arguments in order; the last may repeat. */
  positional: { field: string; label: string; file: boolean; many?: boolean; optional?: boolean }[];
  options: Record<string, Option>;
  /** Files the result can be written to instead of the terminal. */
  writes?: 'brief' | 'resume' | 'svg';
  /** With several files: the use-case that looks at all of them. */
  together?: UseCaseName;
  /** A list of the result that is printed one object a line. */
  lines?: string;
}

export interface Option {
  field: string;
  value: 'text' | 'number' | 'target' | 'file' | 'files' | 'output';
  /** Takes the words for which the command has no place. */
  rest?: true;
  alias?: string;
  required?: true;
  help: string;
}

const target: Option = { field: 'target', value: 'target', help: 'A posting file, or "role, level"' };
const pick: Option = { field: 'pick', value: 'number', help: 'Which posting of a file with several, from 1' };
const today: Option = { field: 'today', value: 'text', help: 'The day to reckon from, YYYY-MM-DD' };
const lexicon: Option = {
  field: 'lexicon',
  value: 'files',
  help: 'ESCO, O*NET or Lightcast skills to know besides our own: a file, zip or folder; may be given again',
};
const resume = { field: 'file', label: 'RESUME', file: true };

/** Every use-case stands here with its command, or with the reason why the line has none. */
export const COMMANDS = {
  parse: {
    useCase: 'documents.read',
    summary: 'Read files: what was understood, where it came from, what was not',
    positional: [{ field: 'file', label: 'FILE', file: true, many: true }],
    options: {
      as: { field: 'as', value: 'text', help: 'resume | linkedin | posting | text; recognised when absent' },
      lexicon,
    },
  },
  check: {
    useCase: 'documents.check',
    together: 'documents.check-together',
    summary:
      'What a reader will stumble on, what to fix first, and what several files say against each other',
    positional: [{ field: 'file', label: 'FILE', file: true, many: true }],
    options: {
      as: {
        field: 'as',
        value: 'text',
        help: 'The channel: resume (default; of several files each is recognised), linkedin, headline, about, summary, pitch, outreach, referral-note, impact, mock, guide, highlights',
      },
      target,
      pick,
      preset: { field: 'preset', value: 'text', help: 'Weights of a track, e.g. product or engineering' },
      only: { field: 'only', value: 'text', help: 'One family of rules, e.g. proof' },
      today,
      lexicon,
    },
  },
  scan: {
    useCase: 'documents.scan',
    summary: 'What a first reading of ten seconds takes away',
    positional: [resume],
    options: {
      seconds: { field: 'seconds', value: 'number', help: 'How long the reading lasts (10)' },
      target,
      pick,
      svg: { field: 'svg', value: 'output', help: 'Write the page with what was seen drawn over it' },
    },
    writes: 'svg',
  },
  map: {
    useCase: 'documents.map',
    summary: 'Every requirement of the target beside your evidence, gaps, and what to cut',
    positional: [resume],
    options: { target: { ...target, required: true }, pick, today, lexicon },
  },
  ground: {
    useCase: 'documents.ground',
    summary: 'What of a text its sources cover, what follows from them, and what nobody ever said',
    positional: [{ field: 'draft', label: 'DRAFT', file: true, optional: true }],
    options: {
      source: {
        field: 'sources',
        value: 'files',
        rest: true,
        help: 'What is true of you: résumé, LinkedIn export or text; may be given again',
      },
      today,
      batch: {
        field: 'batch',
        value: 'file',
        help: 'Lines of {"id", "sources": […], "draft", "today"} instead; a line is answered with a line',
      },
    },
    lines: 'results',
  },
  tailor: {
    useCase: 'resumes.tailor',
    summary: 'The résumé for one target, on one or two pages, and why each line stands or not',
    positional: [resume],
    options: {
      target: { ...target, required: true },
      pick,
      template: { field: 'template', value: 'text', help: 'classic (default) or modern' },
      pages: { field: 'pages', value: 'number', help: '1 or 2; as many as what counts needs when absent' },
      paper: { field: 'paper', value: 'text', help: 'a4 or us-letter; by the country when absent' },
      today,
      lexicon,
      output: { field: 'output', value: 'output', alias: 'o', help: 'Write resume.pdf, .docx or .json' },
    },
    writes: 'resume',
  },
  brief: {
    useCase: 'briefs.compose',
    summary: 'The whole picture of a résumé against a target',
    positional: [resume],
    options: {
      target: { ...target, required: true },
      pick,
      today,
      lexicon,
      output: { field: 'output', value: 'output', alias: 'o', help: 'Write brief.html, .pdf or .md' },
    },
    writes: 'brief',
  },
  experiment: {
    useCase: 'experiments.compare',
    summary: 'What one change did to one measure, and whether there is enough to say so',
    positional: [],
    options: {
      baseline: {
        field: 'baseline',
        value: 'text',
        required: true,
        help: 'Answers/sends before the change, as in 4/50',
      },
      variant: {
        field: 'variant',
        value: 'text',
        required: true,
        help: 'Answers/sends with the change, as in 9/48',
      },
      prior: { field: 'prior', value: 'text', help: 'Believed beforehand, as answers,misses (1,1)' },
    },
  },
  funnel: {
    useCase: 'referrals.measure',
    summary: 'What a log of referrals says: rates with intervals, time to an answer, what is due',
    positional: [{ field: 'file', label: 'EVENTS.csv', file: true }],
    options: { today },
  },
  explain: {
    useCase: 'rules.explain',
    summary: 'Why a rule exists, what it rests on, and examples',
    positional: [{ field: 'rule', label: 'RULE', file: false }],
    options: {},
  },
  rules: { useCase: 'rules.list', summary: 'Every rule with its basis', positional: [], options: {} },
} satisfies Record<string, Command>;

/** Use-cases without a command of their own, each with the reason. A new one breaks the build until it is placed. */
const WEB_ONLY = {
  'readings.list': 'kept data',
  'readings.keep': 'keeps data; `parse` reads without keeping',
  'readings.open': 'kept data; `parse` shows how a file is understood',
  'readings.correct': 'kept data',
  'readings.undo': 'kept data',
  'readings.reread': 'kept data; `parse` always reads anew',
  'readings.separate': 'kept data',
  'readings.join': 'kept data',
  'readings.remove': 'kept data',
  'drafts.open': 'kept data',
  'drafts.check': 'kept data; `check` looks at a file',
  'drafts.save': 'keeps data; on the line one writes in a file',
  'drafts.replace-line': 'keeps data',
  'briefs.create': 'keeps data; the web app does that while `serve` runs',
  'briefs.revise': 'keeps data',
  'briefs.list': 'kept data',
  'briefs.open': 'kept data',
  'briefs.export': 'kept data; `brief -o` writes the same files',
  'briefs.remove': 'kept data',
  'ledger.open': 'kept data',
  'ledger.say': 'kept data',
  'ledger.add-source': 'kept data',
  'ledger.remove-source': 'kept data',
  'proof.open': 'kept data',
  'proof.answer': 'kept data',
  'proof.set-aside': 'kept data',
  'proof.keep': 'kept data',
  'proof.add-line': 'kept data',
  'proof.save-project': 'kept data',
  'proof.remove-project': 'kept data',
  'story.open': 'kept data',
  'story.save': 'keeps data',
  'story.compose': 'keeps data',
  'resumes.open': 'kept data; `tailor` works on files',
  'resumes.export': 'kept data; `tailor -o` writes the same files',
  'sample.load': 'kept data',
  'sample.remove': 'kept data',
} as const satisfies Partial<Record<UseCaseName, string>>;

type Placed =
  | (typeof COMMANDS)[keyof typeof COMMANDS]['useCase']
  | (typeof COMMANDS)['check']['together']
  | keyof typeof WEB_ONLY;

/** Does not compile while a use-case stands neither above nor among the commands. */
type NoneOf<Missing extends never> = Missing;

export type CommandName = keyof typeof COMMANDS | NoneOf<Exclude<UseCaseName, Placed>>;
