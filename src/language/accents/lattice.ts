import { type AccentTable, BEGIN } from "./table.ts";

/** One place of a sentence: the numbers of the words that may stand there. */
export type Choices = readonly number[];

/** How many occurrences are set aside, for each different word that followed, for words that did not. */
export interface Smoothing { pair: number; triple: number }

/**
 * For each place of a sentence how likely each of its choices is, given all the others: words are weighed after the two before them,
 * forward and backward over the ways through the sentence. Work grows with the length of the sentence, not with its square.
 */
export function weighChoices(sentence: readonly Choices[], table: AccentTable, smoothing: Smoothing): number[][] {
  const layers = forward(sentence, table, smoothing);
  backward(layers);
  return sentence.map((choices, at) => {
    const shares = choices.map(() => 0);
    let sum = 0;
    for (const state of layers[at] ?? []) {
      const share = state.forward * state.backward;
      shares[state.choice] = (shares[state.choice] ?? 0) + share;
      sum += share;
    }
    return shares.map((share) => (sum > 0 ? share / sum : 1 / choices.length));
  });
}

/** The last two words of a way. Chances are scaled so that those of a place add up to one. */
interface State {
  before: number;
  word: number;
  /** Which of the choices `word` is. */
  choice: number;
  forward: number;
  backward: number;
  /** From which states of the place before, with what chance. */
  from: { state: State; chance: number }[];
}

function forward(sentence: readonly Choices[], table: AccentTable, smoothing: Smoothing): State[][] {
  let last: State[] = [{ before: BEGIN, word: BEGIN, choice: 0, forward: 1, backward: 0, from: [] }];
  return sentence.map((choices) => {
    const next: State[] = [];
    const reached = new Map<number, State>();
    const words = choices.map((word) => ({ word, alone: (table.count(word) + 0.1) / table.total }));
    const follows = new Map<number, number[]>();
    for (const state of last) {
      const pair = table.pairAt(state.before, state.word);
      const room = roomFor(pair < 0 ? 0 : table.pairCount(pair), pair < 0 ? NOTHING : table.keptAfterPair(pair), smoothing.triple);
      const after = follows.get(state.word) ?? words.map(({ word, alone }) => afterOne(state.word, word, alone, table, smoothing));
      follows.set(state.word, after);
      words.forEach(({ word }, choice) => {
        const seen = pair < 0 ? 0 : table.tripleCount(pair, word);
        const chance = (seen + room.left * (after[choice] ?? 0)) / room.all;
        const key = state.word * 65_536 + word;
        let target = reached.get(key);
        if (!target) {
          target = { before: state.word, word, choice, forward: 0, backward: 0, from: [] };
          reached.set(key, target);
          next.push(target);
        }
        target.forward += state.forward * chance;
        target.from.push({ state, chance });
      });
    }
    last = scaled(next);
    return last;
  });
}

/** How likely a word is after one other. */
function afterOne(first: number, second: number, alone: number, table: AccentTable, smoothing: Smoothing): number {
  const pair = table.pairAt(first, second);
  const room = roomFor(table.count(first), table.keptAfter(first), smoothing.pair);
  return ((pair < 0 ? 0 : table.pairCount(pair)) + room.left * alone) / room.all;
}

/** What was not kept, and what was never seen, is left to shorter runs of words. */
function roomFor(count: number, { count: kept, different }: { count: number; different: number }, aside: number): { left: number; all: number } {
  const unseen = aside * Math.max(1, different);
  const all = Math.max(count, kept) + unseen;
  return { left: all - kept, all };
}

const NOTHING = { count: 0, different: 0 };

/** The ways worth going on with. */
function scaled(states: State[]): State[] {
  const kept = states.length > mostStates ? states.toSorted((a, b) => b.forward - a.forward).slice(0, mostStates) : states;
  const best = kept.reduce((most, state) => Math.max(most, state.forward), 0);
  const worth = kept.filter((state) => state.forward >= best * leastShare);
  const sum = worth.reduce((total, state) => total + state.forward, 0) || 1;
  for (const state of worth) state.forward /= sum;
  return worth;
}

function backward(layers: readonly State[][]): void {
  for (const state of layers.at(-1) ?? []) state.backward = 1;
  for (let at = layers.length - 1; at > 0; at--) {
    const layer = layers[at] ?? [];
    const sum = layer.reduce((total, state) => total + state.backward, 0) || 1;
    for (const { from, backward: weight } of layer) for (const { state, chance } of from) state.backward += (weight / sum) * chance;
  }
}

const mostStates = 32;
const leastShare = 1e-6;
