import { waysOfTelling } from "../danger-context.ts";
import { tagWords } from "../danger-tags.ts";
import { featuresOf } from "./features.ts";

/**
 * A line of `listen` → what is counted to hear a danger told in words no rule foresaw: its syllables and their neighbours, the kinds of
 * danger words in it, which two of them stand near each other, and how it is told (asked, past, quoted …). Each once.
 */
export function dangerFeatures(line: string): string[] {
  const spans = [...tagWords(line)].map(([tag, list]) => ({ tag: list.some(({ weak }) => weak === 0) ? `<${tag}>` : `<${tag}?>`, list }));
  const features = featuresOf(line).filter((feature) => !feature.startsWith("~"));
  for (const { tag } of spans) features.push(tag);
  for (const [i, one] of spans.entries()) {
    for (const other of spans.slice(i + 1)) {
      const near = one.list.some((a) => other.list.some((b) => (a.end <= b.start || b.end <= a.start) && Math.max(a.end, b.end) - Math.min(a.start, b.start) <= nearWords));
      if (near) features.push(one.tag < other.tag ? `${one.tag}${other.tag}` : `${other.tag}${one.tag}`);
    }
  }
  for (const way of waysOfTelling(line)) features.push(`@${way}`);
  return features;
}

const nearWords = 12;
