/** How a page looks: one sheet for both schemes, for narrow screens and for paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #fff; --ink: #1b1f27; --soft: #545b6a; --line: #dfe3ea; --hover: #f0f4fb;
  --accent: #2457c5; --accent-soft: #dce7fd; --track: #e8ebf1; --shadow: 0 1px 2px rgb(20 30 60 / .06), 0 4px 16px rgb(20 30 60 / .05);
  --good: #17693a; --good-soft: #dcf3e4; --wait: #7a4b00; --wait-soft: #fdeecb; --bad: #a3231f; --bad-soft: #fde3e0; --calm: #414a5c; --calm-soft: #e7ebf2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #10131a; --card: #181c25; --ink: #e7eaf1; --soft: #a2aabb; --line: #2b3140; --hover: #1f2532;
    --accent: #8fb3ff; --accent-soft: #22335c; --track: #272d3b; --shadow: none;
    --good: #83dba6; --good-soft: #15351f; --wait: #f3c869; --wait-soft: #3a2c0c; --bad: #ff9d97; --bad-soft: #43191a; --calm: #c0c8d8; --calm-soft: #272e3c;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.top, main { max-width: 1440px; margin: 0 auto; padding: 0 clamp(16px, 3vw, 40px); }
.top { padding-top: 36px; padding-bottom: 8px; }
h1 { margin: 0; font-size: clamp(1.6rem, 3vw, 2.2rem); line-height: 1.2; letter-spacing: -.02em; }
h2 { margin: 0 0 10px; font-size: 1.05rem; letter-spacing: -.005em; }
.lead { margin: 8px 0 0; color: var(--soft); font-size: 1.02rem; max-width: 80ch; }
.skip { position: absolute; left: -999px; top: 8px; background: var(--card); color: var(--accent); padding: 8px 14px; border-radius: 8px; z-index: 3; }
.skip:focus { left: 16px; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 3px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
#list:focus { outline: none; }
.overview { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr)); gap: 16px; margin: 20px 0 28px; align-items: start; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 16px 14px 12px; box-shadow: var(--shadow); }
.card h2 { margin: 0 6px 8px; }
.bars { list-style: none; margin: 0; padding: 0; max-height: 318px; overflow: auto; }
.bar { display: grid; grid-template-columns: 1fr auto; gap: 2px 10px; width: 100%; padding: 6px; margin: 0; border: 0; border-radius: 8px; background: none; color: inherit; font: inherit; text-align: left; cursor: pointer; }
.bar:hover { background: var(--hover); }
.bar[aria-pressed=true] { background: var(--accent-soft); }
.bar .name { overflow-wrap: anywhere; }
.bar .count { font-variant-numeric: tabular-nums; color: var(--soft); }
.bar[aria-pressed=true] .count { color: var(--ink); }
.load { grid-column: 1 / -1; display: block; }
.track { fill: var(--track); } .fill { fill: var(--accent); }
.controls { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 14px; box-shadow: var(--shadow); }
.controls label { display: grid; gap: 4px; font-size: .82rem; color: var(--soft); flex: 1 1 130px; max-width: 240px; }
.controls .grow { flex: 2 1 200px; max-width: none; }
input, select, .controls button { font: inherit; font-size: .94rem; color: var(--ink); background: var(--page); border: 1px solid var(--line); border-radius: 8px; padding: 7px 10px; min-height: 38px; width: 100%; }
input, select { border-color: color-mix(in srgb, var(--soft) 55%, var(--line)); }
.controls button { width: auto; cursor: pointer; color: var(--accent); }
.controls button:hover { background: var(--hover); }
.shown { margin: 14px 4px 8px; color: var(--soft); font-size: .92rem; }
.scroll { background: var(--card); border: 1px solid var(--line); border-radius: 14px; box-shadow: var(--shadow); overflow: auto; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 10px 12px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { font-size: .8rem; color: var(--soft); font-weight: 600; white-space: nowrap; background: var(--card); }
tbody th { font-weight: 500; min-width: 15em; }
tbody tr:last-child > * { border-bottom: 0; }
tbody tr:hover > * { background: var(--hover); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.sort { all: unset; cursor: pointer; padding: 2px 0; }
.sort:hover { color: var(--ink); }
.sort:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
[aria-sort] .sort { color: var(--ink); }
[aria-sort=ascending] .sort::after { content: " \\2191"; }
[aria-sort=descending] .sort::after { content: " \\2193"; }
.id { display: block; font-size: .82rem; font-variant-numeric: tabular-nums; }
.title { overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.nowrap { white-space: nowrap; }
.tag { display: inline-block; padding: 1px 9px; border-radius: 99px; font-size: .84rem; font-weight: 500; white-space: nowrap; background: var(--calm-soft); color: var(--calm); }
.good { background: var(--good-soft); color: var(--good); } .wait { background: var(--wait-soft); color: var(--wait); } .bad { background: var(--bad-soft); color: var(--bad); }
.open { color: var(--bad); font-weight: 600; }
td details { border: 0; padding: 0; margin: 0 0 4px; border-radius: 0; background: none; min-width: 19em; }
td details ul { padding-left: 18px; margin: 6px 0 10px; }
.note { margin-top: 30px; }
.note ul { margin: 0; padding-left: 20px; }
.note li { margin: 4px 0; overflow-wrap: anywhere; }
details { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 10px 14px; margin: 0 0 10px; }
summary { cursor: pointer; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .86rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
main > section:first-child { margin-top: 24px; }
main > :last-child { margin-bottom: 48px; }
@media (max-width: 760px) {
  .top { padding-top: 24px; }
  .overview .card + .card { display: none; }
  .scroll { background: none; border: 0; box-shadow: none; overflow: visible; }
  table, tbody, tr, td, tbody th { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 12px 14px; margin-bottom: 12px; }
  tbody tr:hover > * { background: none; }
  td, tbody th { border: 0; padding: 3px 0; min-width: 0; }
  tbody th { padding-bottom: 8px; }
  td details { min-width: 0; }
  td:has(details) { display: block; text-align: left; }
  td { display: flex; justify-content: space-between; gap: 16px; text-align: right; }
  td::before { content: attr(data-label); color: var(--soft); text-align: left; }
  td:empty, td[data-empty] { display: none; }
  .controls label { flex-basis: 42%; max-width: none; }
  .controls .grow { flex-basis: 100%; }
  .bars { max-height: none; }
}
@media print {
  :root { --page: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #bbb; --shadow: none; --track: #eee; --accent: #000; }
  body { font-size: 10pt; }
  .controls, .skip { display: none !important; }
  .scroll, .card { border: 0; padding: 0; overflow: visible; }
  .bars { max-height: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { padding: 3pt 5pt; }
  a { color: inherit; text-decoration: none; }
}
@media (prefers-reduced-motion: no-preference) { .bar, tbody tr > * { transition: background-color .12s; } }
`;
