import { z } from "zod";
import type { Lexicon } from "../language/lexicon.ts";
import { type Pattern, pattern } from "../language/phrase.ts";
import { bareKey, syllableKey } from "../language/syllable-key.ts";
import { listen } from "../language/utterance.ts";
import { LocalityFileError, readYaml } from "../read-yaml.ts";

/** What one account says, as far as it can be compared with another. */
export interface MatterSigns {
  things: Named;
  troubles: Named;
  spots: Named;
  /** Words that say something, without accents, in order; "|" where a sentence or a left-out word stood between. */
  content: string[];
  /** The whole message without accents, one space apart, spelled out. */
  line: string;
  again: boolean;
  mended: boolean;
  followUp: boolean;
}

/** Names of the table found in an account. */
export interface Named {
  /** Written so that no other word can be meant. */
  sure: ReadonlySet<string>;
  /** Also those an account without accents may mean. Holds `sure`. */
  possible: ReadonlySet<string>;
}

/** knowledge/matter-words.yaml, ready to read accounts with. */
export interface MatterWords {
  read(text: string): MatterSigns;
  /** The whole message without accents, one space apart, spelled out. */
  lineOf(text: string): string;
  happenings: ReadonlySet<string>;
  /** Does it tell of one person's own business (a dossier, an allowance)? Two people's are two matters, however alike. */
  isPersonal(text: string): boolean;
}

/**
 * knowledge/matter-words.yaml → reader of accounts.
 * @param lexicon spells out shorthand and dialect first
 * @throws {LocalityFileError} naming file and line, or a happening or personal thing the table does not have
 */
export function readMatterWords(text: string, lexicon: Lexicon, file = "knowledge/matter-words.yaml"): MatterWords {
  const content = readYaml(file, text, SHAPE);
  const unknown = content.happenings.find((name) => !Object.hasOwn(content.troubles, name) && !Object.hasOwn(content.things, name));
  if (unknown !== undefined) throw new LocalityFileError(`${file}: happenings: "${unknown}" is none of the things and troubles. Name one of them.`);
  const unowned = content.personal.find((name) => !Object.hasOwn(content.things, name));
  if (unowned !== undefined) throw new LocalityFileError(`${file}: personal: "${unowned}" is none of the things. Name one of them.`);
  const tables = { things: tableOf(content.things), troubles: tableOf(content.troubles), spots: tableOf(content.spots) };
  const signs = { again: ruleOf(content.again), mended: ruleOf(content.mended), habit: ruleOf(content.habit), followUp: ruleOf(content.follow_up) };
  const empty = new Set(content.empty.split(/\s+/).map((word) => bareKey(syllableKey(word))));
  const personal = new Set(content.personal);
  const read = (raw: string): MatterSigns => {
    const { line, words } = listen(raw, lexicon);
    const bare = withoutMarks(line);
    const heard: Heard = { line, bare, isBare: words.filter(({ loose }) => loose).length > words.length / 2 };
    return {
      things: named(tables.things, heard),
      troubles: named(tables.troubles, heard),
      spots: named(tables.spots, heard),
      content: contentOf(bare, empty),
      line: bare,
      again: told(signs.again, heard) && !told(signs.habit, heard),
      mended: told(signs.mended, heard),
      followUp: told(signs.followUp, heard),
    };
  };
  return {
    happenings: new Set(content.happenings),
    isPersonal: (raw) => [...read(raw).things.possible].some((name) => personal.has(name)),
    read,
    lineOf: (raw) => withoutMarks(listen(raw, lexicon).line),
  };
}

const RULES = z.array(z.string().min(1)).min(1);

const SHAPE = z.strictObject({
  things: z.record(z.string(), RULES),
  troubles: z.record(z.string(), RULES),
  spots: z.record(z.string(), RULES),
  happenings: z.array(z.string()),
  personal: z.array(z.string()),
  again: RULES,
  mended: RULES,
  habit: RULES,
  follow_up: RULES,
  empty: z.string().min(1),
});

interface Heard { line: string; bare: string; isBare: boolean }

interface Rule { sure: Pattern; possible: { test(line: string): boolean } }

function tableOf(entries: Record<string, string[]>): [string, Rule][] {
  return Object.entries(entries).map(([name, rules]) => [name, ruleOf(rules)]);
}

function ruleOf(rules: readonly string[]): Rule {
  let made: RegExp | null = null;
  return { sure: pattern(rules), possible: { test: (line) => [...line.matchAll(made ??= withoutAccents(rules))].some(([said]) => said.includes(" ")) } };
}

/** The rules over a line without accents: every word that could be meant. One word alone says too little there. */
function withoutAccents(rules: readonly string[]): RegExp {
  const sources = rules.map((rule) => rule
    .replace(/\p{L}+/gu, (word) => bareKey(syllableKey(word)))
    .replace(/~(\d+) /g, "(?:[^ .?,]+ ){0,$1}")
    .replace(/#/g, "[0-9][^ ]*"));
  return new RegExp(`(?<= )(?:${sources.join("|")})(?= )`, "gu");
}

/** A line of `listen` without accents. */
const withoutMarks = (line: string): string => ` ${line.trim().split(" ").map((word) => bareKey(word.replace("'", ""))).join(" ")} `;

function told(rule: Rule, heard: Heard): boolean {
  return rule.sure.test(heard.line) || (heard.isBare && rule.possible.test(heard.bare));
}

function named(table: readonly [string, Rule][], heard: Heard): Named {
  const sure = new Set(table.filter(([, rule]) => rule.sure.test(heard.line)).map(([name]) => name));
  const possible = heard.isBare ? new Set([...sure, ...table.filter(([, rule]) => rule.possible.test(heard.bare)).map(([name]) => name)]) : sure;
  return { sure, possible };
}

function contentOf(bare: string, empty: ReadonlySet<string>): string[] {
  return bare.trim().split(" ").map((word) => (/^[.,?]$/.test(word) || empty.has(word) ? "|" : word)).filter((word, i, all) => word !== "|" || all[i - 1] !== "|");
}
