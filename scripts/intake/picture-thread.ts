import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parentPort } from "node:worker_threads";
import { pictureOf, UnreadablePicture } from "./page-picture.ts";
import type { PicturePage } from "./page-picture.ts";

/**
 * A thread that turns pages of a PDF into pictures. It has a thread of its own because it may use another build of pdf.js
 * than the rest, and two builds in one thread take each other's workings for their own.
 */

export interface PictureOrder {
  pdf: Uint8Array;
  /** From 1. */
  page: number;
}

export type PictureAnswer = { width: number; height: number; pixels: Uint8Array; dpi: number } | { unreadable: string };

interface Engine {
  OPS: Readonly<Record<string, number>>;
  getDocument(options: Record<string, unknown>): { promise: Promise<{ getPage(number: number): Promise<PicturePage>; loadingTask: { destroy(): Promise<void> } }> };
}

parentPort?.on("message", ({ pdf, page }: PictureOrder) => {
  void answer(pdf, page).then((picture) => parentPort?.postMessage(picture, []));
});

async function answer(pdf: Uint8Array, number: number): Promise<PictureAnswer> {
  const { engine, wasmUrl } = await pdfEngine();
  // Opened anew for each page: the pictures of a long scan do not fit into memory together.
  const document = await engine.getDocument({ data: pdf, verbosity: 0, disableFontFace: true, useSystemFonts: false, isOffscreenCanvasSupported: false, ...(wasmUrl === null ? {} : { wasmUrl }) }).promise;
  try {
    return await pictureOf(await document.getPage(number), engine.OPS);
  } catch (error) {
    if (error instanceof UnreadablePicture) return { unreadable: error.message };
    throw error;
  } finally {
    await document.loadingTask.destroy();
  }
}

/** unpdf leaves out what unpacks fax, JBIG2 and JPEG 2000 pictures; the package pdfjs-dist, where it is installed, has it. */
async function pdfEngine(): Promise<{ engine: Engine; wasmUrl: string | null }> {
  let whole: string;
  try {
    whole = createRequire(import.meta.url).resolve("pdfjs-dist/legacy/build/pdf.mjs");
  } catch {
    return { engine: (await import("unpdf/pdfjs")) as unknown as Engine, wasmUrl: null };
  }
  // Read while the module loads; only drawing on a canvas would need the real one.
  if (!("DOMMatrix" in globalThis)) Object.assign(globalThis, { DOMMatrix: function () {} });
  return { engine: (await import(whole)) as Engine, wasmUrl: `${join(dirname(whole), "../../wasm")}/` };
}
