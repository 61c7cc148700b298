import { env } from "cloudflare:workers";
import complaints from "../../knowledge/documents/02-2011-qh13.md?raw";
import democracy from "../../knowledge/documents/10-2022-qh15.md?raw";
import hamlets from "../../knowledge/documents/185-2026-nd-cp.md?raw";
import reception from "../../knowledge/documents/42-2013-qh13.md?raw";
import support from "../../knowledge/documents/20-2021-nd-cp.md?raw";
import { readDocumentFile } from "../../src/knowledge/document.ts";
import { publishDocuments } from "../../src/knowledge/publish-document.ts";

/** Five of the shipped documents, published as `npm start` publishes them. */
export async function publishSome(): Promise<void> {
  const files = Object.entries({ "02-2011-qh13": complaints, "10-2022-qh15": democracy, "185-2026-nd-cp": hamlets, "42-2013-qh13": reception, "20-2021-nd-cp": support })
    .map(([slug, text]) => {
      const read = readDocumentFile(`${slug}.md`, text);
      if (!read.ok) throw new Error(read.reason);
      return read.value;
    });
  await publishDocuments(env.KNOWLEDGE, files);
}
