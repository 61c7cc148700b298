// First step of every npm script. Plain JavaScript that any Node since 12 can parse: it checks what the machine
// has, installs the packages if they are missing or stale, then runs scripts/<name>.ts with the Node that
// package.json pins (a package like any other), which can read TypeScript.
"use strict";

const { spawn, spawnSync } = require("child_process");
const { createHash } = require("crypto");
const fs = require("fs");
const path = require("path");

const root = path.resolve(__dirname, "..");
const oldestNode = 20;

main();

function main() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < oldestNode) stop("Node " + process.versions.node + " is too old: install Node " + oldestNode + " or newer, then run this again.");
  const name = process.argv[2] || "";
  const script = path.join(root, "scripts", name + ".ts");
  if (!/^[a-z-]+$/.test(name) || !fs.existsSync(script)) stop('There is no script "' + name + '".');
  checkWritable();
  installIfNeeded();
  runScript(script, process.argv.slice(3));
}

function checkWritable() {
  const probe = path.join(root, ".write-probe-" + process.pid);
  try {
    fs.writeFileSync(probe, "");
    fs.unlinkSync(probe);
  } catch (error) {
    stop("The folder " + root + " cannot be written to (" + error.code + "): copy the project to a folder of yours and run this again.");
  }
}

/** A stamp of the lock file inside node_modules tells whether what is installed is what is asked for. */
function installIfNeeded() {
  const stampFile = path.join(root, "node_modules", ".installed-from");
  const stamp = createHash("sha256").update(fs.readFileSync(path.join(root, "package-lock.json"))).digest("hex");
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, "utf8") === stamp && fs.existsSync(pinnedNode())) return;
  console.log("Installing packages (once, about a minute) …");
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const done = spawnSync(npm[0], npm.slice(1).concat(["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]), { cwd: root, encoding: "utf8" });
  if (done.status !== 0) {
    process.stderr.write((done.stderr || String(done.error || "")) + "\n");
    stop("npm install failed: check the network connection and the lines above, then run this again.");
  }
  if (!fs.existsSync(pinnedNode())) stop("The pinned Node was not installed: run npm install-scripts approve node, then this again.");
  fs.writeFileSync(stampFile, stamp);
}

function runScript(script, args) {
  const child = spawn(pinnedNode(), ["--disable-warning=ExperimentalWarning", script].concat(args), {
    cwd: root,
    stdio: "inherit",
    env: Object.assign({}, process.env, { PATH: path.join(root, "node_modules", ".bin") + path.delimiter + process.env.PATH, WRANGLER_SEND_METRICS: "false" }),
  });
  // Ctrl-C reaches the child too; it stops what it started, and this process waits for it.
  ["SIGINT", "SIGTERM", "SIGHUP"].forEach(function (signal) {
    process.on(signal, function () {
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  });
  child.on("exit", function (code, signal) {
    process.exit(code === null ? (signal === "SIGINT" ? 130 : 1) : code);
  });
}

function pinnedNode() {
  return path.join(root, "node_modules", "node", "bin", "node");
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
