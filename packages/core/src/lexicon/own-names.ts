import { atoms } from './atom.ts';
import type { Lexicon } from './compile.ts';

/** The forms under which a name is compared: case, accents, spaces and marks aside. */
interface Forms {
  /** Plural endings folded. */
  plural: string;
  /** Verbs unbent. */
  verb: string;
}

/** The names that a lexicon holds, for telling whether an imported skill is one of its own. */
export class OwnNames {
  readonly #owners = new Map<string, string>();
  readonly #forms = new Map<string, Forms>();

  constructor({ skills }: Lexicon) {
    for (const skill of skills.values())
      for (const name of [skill.name, ...skill.aliases]) {
        const { plural, verb } = this.#formsOf(name);
        for (const key of [plural, verb, plural.replaceAll(' ', '')])
          if (!this.#owners.has(key)) this.#owners.set(key, skill.id);
      }
  }

  /** What two writings of one name share. */
  keyOf(name: string): string {
    return this.#formsOf(name).plural;
  }

  /** The skill that goes by this name. */
  named(name: string): string | undefined {
    const { plural, verb } = this.#formsOf(name);
    return this.#owners.get(plural) ?? this.#owners.get(verb);
  }

  /** The skill that is the same as this one; other names decide only when two of them agree, since they are loose. */
  sameAs({ name, aliases }: { name: string; aliases: readonly string[] }): string | undefined {
    const direct = this.named(name);
    if (direct) return direct;
    const votes = new Map<string, number>();
    for (const alias of aliases) {
      const owner = this.named(alias);
      if (owner) votes.set(owner, (votes.get(owner) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    return best && best[1] >= 2 ? best[0] : undefined;
  }

  /** *Why* kept: a taxonomy has a hundred thousand names, and each is asked for several times. */
  #formsOf(name: string): Forms {
    const known = this.#forms.get(name);
    if (known) return known;
    const words = atoms(name).filter(({ mark, exact }) => !mark || exact === '+' || exact === '#');
    const forms = {
      plural: words.map(({ plural }) => plural).join(' '),
      verb: words.map(({ verb }) => verb).join(' '),
    };
    this.#forms.set(name, forms);
    return forms;
  }
}
