import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { PictureReaders } from "./intake/read-office-file.ts";
import { pictureOf, pngOf } from "./intake/page-picture.ts";

/**
 * Reads scanned pages with Tesseract and its Vietnamese data, both from the installed packages: nothing is downloaded.
 * What it reads has mistakes in tone marks; it is published as unchecked and quoted with that label.
 * @param work gets the readers; when it ends, the reading process is stopped
 * @param progress called after each page
 */
export async function withOcr<T>(work: (readers: PictureReaders) => Promise<T>, progress: (page: number) => void = () => {}): Promise<T> {
  const { createWorker, OEM } = await import("tesseract.js");
  const data = dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/vie/package.json"));
  const worker = await createWorker("vie", OEM.LSTM_ONLY, { langPath: join(data, "4.0.0_best_int"), gzip: true, cacheMethod: "none" });
  try {
    return await work((pdf) => async (number) => {
      const { width, height, pixels, dpi } = await pageOf(pdf, number);
      await worker.setParameters({ user_defined_dpi: String(dpi) });
      const read = await worker.recognize(pngOf({ width, height, pixels, dpi }));
      progress(number);
      return read.data.text.trim();
    });
  } finally {
    await worker.terminate();
  }
}

/** Opened anew for each page: the pictures of a long scan do not fit into memory together. */
async function pageOf(pdf: Uint8Array, number: number): ReturnType<typeof pictureOf> {
  const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf");
  const document = await getDocumentProxy(pdf.slice(), { verbosity: 0, disableFontFace: true, useSystemFonts: false, isOffscreenCanvasSupported: false });
  try {
    return await pictureOf(await document.getPage(number), (await getResolvedPDFJS()).OPS);
  } finally {
    await document.loadingTask.destroy();
  }
}
