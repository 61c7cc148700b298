import { env } from "cloudflare:workers";
import { readDocumentFile } from "../../src/knowledge/documents/document.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";

const shipped = import.meta.glob<string>("../../knowledge/documents/*.md", { query: "?raw", import: "default" });

/** Some tens of the shipped documents, published as `npm start` publishes them: enough that a question can go astray. */
export async function publishSome(): Promise<void> {
  const wanted = Object.entries(shipped).filter(([path]) => /\/(?:02-2011|25-2018|42-2013|10-2022|185-2026|20-2021|60-2014|26-2023|68-2020|39-2009|51-2010|19-vbhn|40-vbhn|72-2025|59-2023|35-2013|11-2017|13-2022|30-2023|78-2015|43-2019)-/.test(path));
  for (const [path, load] of wanted) {
    const read = readDocumentFile(path.split("/").at(-1) ?? path, await load());
    if (!read.ok) throw new Error(read.reason);
    await publishDocuments(env.KNOWLEDGE, [read.value]);
  }
}
