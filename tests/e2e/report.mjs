// Looks at every page of a report: report.mjs TOOLS REPORT SCREENSHOTS
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { pathToFileURL, fileURLToPath } from "node:url";

const [tools, report, screenshots] = process.argv.slice(2).map((path) => resolve(path));
const require = createRequire(join(tools, "package.json"));
const { default: puppeteer } = await import(pathToFileURL(require.resolve("puppeteer-core")));
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const problems = [];

const files = readdirSync(report, { recursive: true }).filter((name) => name.endsWith(".html"));
const wanted = files.filter((name) => !name.includes("/") || /^(de|ar|ja)\//.test(name));
const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--allow-file-access-from-files"],
});
const page = await browser.newPage();
await page.setViewport({ width: 1200, height: 900 });
page.on("request", (request) => {
    if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) problems.push(`asks for ${request.url()}`);
});
mkdirSync(screenshots, { recursive: true });
const states = new Set();
for (const name of wanted) {
    await page.goto(pathToFileURL(join(report, name)).href);
    for (const scheme of ["light", "dark"]) {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        for (const { id, nodes } of violations) problems.push(`${name}, ${scheme}: ${id}: ${nodes[0].html}`);
    }
    const { links, ids, shown } = await page.evaluate(() => ({
        links: [...document.querySelectorAll("a[href], link[href]")].map((link) => link.href),
        ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
        shown: [...document.querySelectorAll("article.segment")].map((element) => element.classList[1]),
    }));
    shown.forEach((state) => states.add(state));
    if (new Set(ids).size !== ids.length) problems.push(`${name}: an id stands twice`);
    for (const link of links.filter((link) => link.startsWith("file:"))) {
        const [file, fragment] = link.split("#");
        const path = fileURLToPath(file);
        if (!existsSync(path)) problems.push(`${name}: ${relative(report, path)} isn't there`);
        else if (fragment && !readFileSync(path, "utf8").includes(`id="${decodeURIComponent(fragment)}"`)) {
            problems.push(`${name}: there is no #${fragment} in ${relative(report, path)}`);
        }
    }
}
for (const status of ["current", "stale", "missing", "unreviewed", "refused"]) {
    if (!states.has(status)) problems.push(`no segment is ${status}`);
}
for (const [shot, name, scheme] of [
    ["report", "index.html", "light"],
    ["report-dark", "index.html", "dark"],
    ["report-de", "de/pages/about.md.html", "light"],
    ["report-ar", "ar/pages/about.md.html", "dark"],
    ["report-ja", "ja/pages/about.md.html", "light"],
    ["report-to-do", "de.html", "light"],
]) {
    await page.goto(pathToFileURL(join(report, name)).href);
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.screenshot({ path: join(screenshots, `${shot}.png`), fullPage: false });
}
await browser.close();
if (problems.length > 0) {
    console.error(problems.join("\n"));
    process.exit(1);
}
console.log(`Chromium and axe-core: ${wanted.length} of the report's ${files.length} pages have no problem`);
