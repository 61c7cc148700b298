/**
 * pdf.js, made for runtimes without a browser by unpdf. `pdfjs.mjs` is a link to the package's file: standing here, in
 * the one folder that wrangler.toml names as base_dir, it is uploaded as a module of its own and only loaded when the
 * first PDF comes in. Inside the bundle its 1.6 MB would be parsed at every start.
 */
export const loadPdfEngine = (): Promise<typeof import("./pdfjs.mjs")> => import("./pdfjs.mjs");
