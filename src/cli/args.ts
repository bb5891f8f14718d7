export const COMMANDS = ['index', 'verify', 'add', 'references'] as const;
export type Topic = (typeof COMMANDS)[number];

/** What the command line asks for. */
export type Command =
  | { readonly command: 'help'; readonly topic?: Topic }
  | { readonly command: 'version' }
  | {
      readonly command: 'index';
      readonly sources: readonly string[];
      readonly format: IndexFormat;
      readonly output?: string;
      readonly quiet: boolean;
    }
  | {
      readonly command: 'add';
      /** Files, folders and web addresses. */
      readonly names: readonly string[];
      /** The folder that the sources go to; without it the first one of the configuration. */
      readonly into?: string;
      /** Whether a source that is there with other content is written anew. */
      readonly update: boolean;
      /** Whether addresses on this machine or network are fetched. */
      readonly allowPrivate: boolean;
    }
  | {
      readonly command: 'references';
      /** Empty when none is named: then those of the current folder's workspace. */
      readonly sources: readonly string[];
      readonly output?: string;
      /** Whether what was read of sources before is used and kept. */
      readonly cache: boolean;
    }
  | {
      readonly command: 'verify';
      readonly drafts: readonly string[];
      /** Empty when none is named: then the workspace's configuration says where they are. */
      readonly sources: readonly string[];
      readonly format: VerifyFormat;
      readonly output?: string;
      readonly quiet: boolean;
      /** Whether what was read of sources before is used and kept. */
      readonly cache: boolean;
    };

export const INDEX_FORMATS = ['text', 'json', 'webannotation'] as const;
export const VERIFY_FORMATS = ['text', 'json', 'sarif', 'html', 'markdown', 'csv'] as const;
export type IndexFormat = (typeof INDEX_FORMATS)[number];
export type VerifyFormat = (typeof VERIFY_FORMATS)[number];

/** What was asked can't be done: the message says why and what to do. Ends the program with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

interface Parsed {
  readonly names: string[];
  readonly sources: string[];
  format?: string;
  output?: string;
  into?: string;
  update: boolean;
  allowPrivate: boolean;
  quiet: boolean;
  cache: boolean;
  help: boolean;
  version: boolean;
}

/**
 * Reads the arguments behind the program's name. `--source` takes all names up to the next option where drafts stand before it
 * ('verify draft.md --source a.md b.md'), else one ('verify --source a.md draft.md').
 * @throws UsageError
 */
export function parseArguments(argv: readonly string[]): Command {
  const parsed = scan(argv);
  const [command, ...names] = parsed.names;
  if (parsed.version) return { command: 'version' };
  if (command === 'help' || parsed.help || (command === undefined && !argv.length)) {
    const topic = command === 'help' ? names[0] : command;
    const known = COMMANDS.find((one) => one === topic);
    return { command: 'help', ...(known && { topic: known }) };
  }
  const { output, quiet, cache } = parsed;
  if (!cache && command !== 'verify' && command !== 'references')
    throw new UsageError('--no-cache belongs to backread verify and backread references.');
  if (command === 'add') return addOf(parsed, names);
  if (parsed.into !== undefined || parsed.update || parsed.allowPrivate)
    throw new UsageError('--into, --update and --allow-private belong to backread add.');
  const common = { quiet, ...(output !== undefined && { output }) };
  if (command === 'index') {
    if (parsed.sources.length) throw new UsageError('index takes its sources without --source: backread index sources');
    if (!names.length) throw new UsageError('Name a source or a folder of sources: backread index sources');
    oneStandardInput(names);
    return { command, sources: names, format: formatOf(parsed.format, INDEX_FORMATS), ...common };
  }
  if (command === 'verify') {
    if (!names.length) throw new UsageError('Name a draft: backread verify draft.md --source sources');
    oneStandardInput([...names, ...parsed.sources]);
    return {
      command,
      drafts: names,
      sources: parsed.sources,
      format: formatOf(parsed.format, VERIFY_FORMATS),
      cache,
      ...common,
    };
  }
  if (command === 'references') {
    if (parsed.sources.length || parsed.format !== undefined)
      throw new UsageError('references takes its sources by name and no --format: backread references sources');
    return { command, sources: names, cache, ...(output !== undefined && { output }) };
  }
  if (command === undefined)
    throw new UsageError('Say what to do: backread index, backread verify, backread add or backread references.');
  throw new UsageError(`There is no command “${command}”. There are index, verify, add and references.`);
}

function addOf({ sources, format, output, into, update, allowPrivate }: Parsed, names: string[]): Command {
  if (sources.length || format !== undefined || output !== undefined)
    throw new UsageError('add takes no --source, --format or --output: backread add report.pdf --into sources');
  if (!names.length) throw new UsageError('Name what to add: backread add report.pdf https://example.org/article');
  if (names.includes('-')) throw new UsageError('add does not read standard input. Save it as a file and add that.');
  return { command: 'add', names, update, allowPrivate, ...(into !== undefined && { into }) };
}

function scan(argv: readonly string[]): Parsed {
  const parsed: Parsed = {
    names: [],
    sources: [],
    update: false,
    allowPrivate: false,
    quiet: false,
    cache: true,
    help: false,
    version: false,
  };
  let greedy = false;
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] as string;
    if (argument === '--') {
      parsed.names.push(...argv.slice(i + 1));
      break;
    }
    if (!argument.startsWith('-') || argument === '-') {
      (greedy ? parsed.sources : parsed.names).push(argument);
      continue;
    }
    greedy = false;
    const equals = argument.startsWith('--') ? argument.indexOf('=') : -1;
    const option = equals < 0 ? argument : argument.slice(0, equals);
    const value = (): string => {
      const given = equals < 0 ? argv[++i] : argument.slice(equals + 1);
      if (given === undefined || given === '') throw new UsageError(`${option} needs a value. See backread --help.`);
      return given;
    };
    switch (option) {
      case '-s':
      case '--source':
        parsed.sources.push(value());
        // The command is the first name, so drafts stand before when there are two.
        greedy = parsed.names.length > 1;
        break;
      case '-f':
      case '--format':
        parsed.format = value();
        break;
      case '-o':
      case '--output':
        parsed.output = value();
        break;
      case '--into':
        parsed.into = value();
        break;
      case '--update':
        parsed.update = true;
        break;
      case '--allow-private':
        parsed.allowPrivate = true;
        break;
      case '--no-cache':
        parsed.cache = false;
        break;
      case '-q':
      case '--quiet':
        parsed.quiet = true;
        break;
      case '-h':
      case '--help':
        parsed.help = true;
        break;
      case '-V':
      case '--version':
        parsed.version = true;
        break;
      default:
        throw new UsageError(`There is no option ${option}. See backread --help.`);
    }
  }
  return parsed;
}

function formatOf<F extends string>(given: string | undefined, formats: readonly [F, ...F[]]): F {
  if (given === undefined) return formats[0];
  const format = formats.find((one) => one === given);
  if (!format) throw new UsageError(`There is no format “${given}” here. There are ${formats.join(', ')}.`);
  return format;
}

function oneStandardInput(names: readonly string[]): void {
  if (names.filter((name) => name === '-').length > 1)
    throw new UsageError('Standard input (-) can be read only once.');
}
