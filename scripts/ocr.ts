import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { pngOf, UnreadablePicture } from "./intake/page-picture.ts";
import type { PictureAnswer, PictureOrder } from "./intake/picture-thread.ts";
import type { PictureReaders } from "./intake/read-office-file.ts";

/**
 * Reads scanned pages with Tesseract and its Vietnamese data, both from the installed packages: nothing is downloaded.
 * What it reads has mistakes in tone marks; it is published as unchecked and quoted with that label.
 * @param work gets the readers, which throw {UnreadablePicture}; when it ends, the reading threads are stopped
 * @param progress called after each page
 */
export async function withOcr<T>(work: (readers: PictureReaders) => Promise<T>, progress: (page: number) => void = () => {}): Promise<T> {
  const { createWorker, OEM } = await import("tesseract.js");
  const data = dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/vie/package.json"));
  const tesseract = await createWorker("vie", OEM.LSTM_ONLY, { langPath: join(data, "4.0.0_best_int"), gzip: true, cacheMethod: "none" });
  const pictures = new Worker(join(import.meta.dirname, "intake/picture-thread.ts"));
  try {
    return await work((pdf) => async (page) => {
      const picture = await pictureFrom(pictures, { pdf, page });
      await tesseract.setParameters({ user_defined_dpi: String(picture.dpi) });
      const read = await tesseract.recognize(pngOf(picture));
      progress(page);
      return read.data.text.trim();
    });
  } finally {
    await tesseract.terminate();
    await pictures.terminate();
  }
}

/** @throws {UnreadablePicture} */
async function pictureFrom(thread: Worker, order: PictureOrder): Promise<Exclude<PictureAnswer, { unreadable: string }>> {
  thread.postMessage(order, []);
  const [answer] = (await once(thread, "message")) as [PictureAnswer];
  if ("unreadable" in answer) throw new UnreadablePicture(`page ${order.page}: ${answer.unreadable}`);
  return answer;
}
