/** The page's only style sheet. The same for every report, so that its hash can stand in the page's content security policy. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1c2733;--soft:#55626f;--line:#d5dce3;--hair:#e8ecf0;--paper:#fff;--ground:#f5f7f9;--accent:#1f4e79;--gain:#2f6fab;--loss:#b8510d;--sum:#2b3947;--v1:#0b6150;--v1b:#e2f1ec;--v2:#7a5200;--v2b:#fbf0d9;--v3:#43536a;--v3b:#e9edf3;--v4:#8f2424;--v4b:#f9e5e3;--v0:#5a646e}
@media (prefers-color-scheme:dark){:root{--ink:#e4e9ee;--soft:#a3afbb;--line:#36424e;--hair:#28323c;--paper:#12181e;--ground:#1a222a;--accent:#8fbdea;--gain:#5b9fdb;--loss:#e08a4a;--sum:#b9c6d3;--v1:#79d3bb;--v1b:#12352d;--v2:#ecc067;--v2b:#382b0e;--v3:#b4c3d8;--v3b:#27323f;--v4:#f0a19a;--v4b:#401f1d;--v0:#93a0ac}}
*{box-sizing:border-box}
html{font:16px/1.6 Pretendard,"Apple SD Gothic Neo","Noto Sans KR","Noto Sans CJK KR","Malgun Gothic","맑은 고딕",system-ui,sans-serif;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:64rem;padding:2.5rem 1.5rem 4rem;word-break:keep-all;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem}
a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:.06em}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h1,h2,h3,h4,h5,p,ul,dl,dd,figure{margin:0;padding:0}
ul{list-style:none}
.mast{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 2rem;padding-bottom:.75rem;border-bottom:2px solid var(--ink);color:var(--soft);font-size:.875rem}
h1{font-size:1rem;font-weight:700;color:var(--ink)}
h2{font-size:1.75rem;line-height:1.3;letter-spacing:-.015em;font-weight:700}
h3{font-size:1.0625rem;font-weight:700;margin:2.25rem 0 .75rem}
h4{font-size:1rem;font-weight:700}
h5{font-size:.8125rem;font-weight:700;color:var(--soft)}
.quiet,.none{color:var(--soft);font-size:.875rem}
.lead{text-wrap:balance;margin:2.25rem 0 0;font-size:2rem;line-height:1.35;max-width:22em}
.tiles{margin-top:1.75rem;display:grid;grid-template-columns:repeat(4,1fr);border-block:1px solid var(--line)}
.tiles>div{padding:1rem 1.25rem 1.1rem 0;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.tiles>div+div{padding-left:1.25rem;border-left:1px solid var(--line)}
.tiles dt{font-size:.875rem;color:var(--soft);line-height:1.4}
.tiles b{font-size:2rem;line-height:1.2;font-weight:700;letter-spacing:-.02em}
.shares{margin-top:1.75rem}
.shares figcaption{font-size:.875rem;color:var(--soft);margin-bottom:.4rem}
.shares svg{display:block;width:100%;height:.875rem}
.shares ul{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin-top:.6rem;font-size:.875rem}
.panels{display:grid;grid-template-columns:repeat(3,1fr);gap:0 2.25rem;margin-top:.5rem}
.panel h3{border-top:1px solid var(--line);padding-top:1rem;margin-top:1.5rem}
.tally li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .75rem;padding:.4rem 0;border-bottom:1px solid var(--hair)}
.tally li{font-size:.9375rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.5}
.wide{overflow-x:auto}
th,td{padding:.5rem .9rem .5rem 0;text-align:left;vertical-align:baseline;border-bottom:1px solid var(--hair)}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:.8125rem;font-weight:400;color:var(--soft);border-bottom:1px solid var(--line);white-space:nowrap;padding-top:0}
tbody th{font-weight:600}
td.n,th.n{text-align:right;white-space:nowrap}
.day{white-space:nowrap}
.ranking th[scope=row]{min-width:11.5em}
.id{white-space:nowrap}
.hash{font:.75rem/1.5 ui-monospace,Consolas,monospace;color:var(--soft);word-break:break-all}
.chip{display:inline-block;white-space:nowrap;font-size:.8125rem;line-height:1.5;font-weight:600;padding:.05rem .5rem;border-radius:.25rem}
.v1.chip{color:var(--v1);background:var(--v1b)}.v2.chip{color:var(--v2);background:var(--v2b)}.v3.chip{color:var(--v3);background:var(--v3b)}.v4.chip{color:var(--v4);background:var(--v4b)}.v0.chip{color:var(--v0);background:var(--ground)}
rect.v1{fill:var(--v1)}rect.v2{fill:var(--v2)}rect.v3{fill:var(--v3)}rect.v4{fill:var(--v4)}rect.v0{fill:var(--v0)}
.index{margin-top:3.5rem}
.index h2,.closing h2{font-size:1.375rem;margin-bottom:1rem}
.supplier{margin-top:4.5rem;padding-top:1.5rem;border-top:2px solid var(--ink);content-visibility:auto;contain-intrinsic-size:auto 2400px}
.eyebrow{display:flex;justify-content:space-between;color:var(--soft);font-size:.875rem;margin-bottom:.25rem}
.answer{font-size:1.125rem;margin-top:.5rem}
.facts{display:grid;grid-template-columns:repeat(2,1fr);gap:0 2.25rem;margin-top:1.25rem;font-size:.9375rem}
.facts>div{display:grid;grid-template-columns:6em 1fr;gap:.75rem;padding:.4rem 0;border-bottom:1px solid var(--hair)}
.facts dt{color:var(--soft);font-size:.875rem}
.match{padding:1.35rem 0 1.5rem;border-top:1px solid var(--line)}
.match h4{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem .6rem;font-size:1.125rem;line-height:1.4}
.rank{color:var(--soft);font-weight:400}
.both{display:grid;grid-template-columns:minmax(0,1fr) 23.25rem;gap:2.25rem;margin-top:.5rem;align-items:start}
.why{display:grid;grid-template-columns:6.5em 1fr;gap:.75rem;padding:.45rem 0}
.why h5{padding-top:.15rem}
.why ul{font-size:.9375rem}
.why li+li{margin-top:.2rem}
.why.gap h5,.why.flag h5{color:var(--v2)}
.why.against h5{color:var(--loss)}
.why.inferred,.why.fact{color:var(--soft)}
.fall{display:block;width:100%;max-width:23.25rem;height:auto;font-size:12.5px;margin-top:.45rem}
.fall text{fill:var(--ink)}
.fall .n{text-anchor:end}
.fall .b{font-weight:700}
.fall path{stroke:var(--line);fill:none}
.fall .zero{stroke:var(--soft)}
.fall .sum{stroke:var(--ink)}
.gain{fill:var(--gain)}.loss{fill:var(--loss)}.all{fill:var(--sum)}
.guess{fill-opacity:.38}.gain.guess{stroke:var(--gain)}.loss.guess{stroke:var(--loss)}
.key{margin:-.35rem 0 .75rem}
.asks{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:1rem 2.25rem}
.asks h4{font-size:.8125rem;color:var(--soft);margin-bottom:.25rem}
.asks li{font-size:.9375rem;padding:.3rem 0;border-bottom:1px solid var(--hair)}
.left-out{margin-top:1.75rem}
.closing{margin-top:4rem}
.method li{padding:.3rem 0;max-width:46em}
@media screen and (max-width:56rem){.both{grid-template-columns:minmax(0,1fr);gap:.75rem}.panels{grid-template-columns:minmax(0,1fr)}}
@media screen and (max-width:40rem){body{padding:1.25rem 1rem 3rem}.lead{font-size:1.5rem;margin:1.5rem 0 0}h2{font-size:1.5rem}.tiles{grid-template-columns:1fr 1fr}.tiles>div:nth-child(3){padding-left:0;border-left:0}.tiles>div:nth-child(n+3){border-top:1px solid var(--line)}.facts{grid-template-columns:minmax(0,1fr)}.why{grid-template-columns:minmax(0,1fr);gap:.1rem}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,tbody th{display:block}
tr{padding:.6rem 0;border-bottom:1px solid var(--hair)}
tbody th,td{border:0;padding:0}
td{display:inline;margin-right:.6rem;text-align:left}
td.n,td.day{white-space:normal}
td[data-l]::before{content:attr(data-l) " ";color:var(--soft)}
.fall{font-size:13px}}
@media print{@page{size:A4;margin:15mm 14mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:8pt;color:#55626f}}
:root{--ink:#1c2733;--soft:#55626f;--line:#c9d1d9;--hair:#e1e6eb;--paper:#fff;--ground:#f5f7f9;--accent:#1c2733;--gain:#2f6fab;--loss:#b8510d;--sum:#2b3947;--v1:#0b6150;--v1b:#e2f1ec;--v2:#7a5200;--v2b:#fbf0d9;--v3:#43536a;--v3b:#e9edf3;--v4:#8f2424;--v4b:#f9e5e3;--v0:#5a646e}
html{font-size:9.4pt;line-height:1.5;print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{max-width:none;padding:0}
.up,.skip{display:none}
a{text-decoration:none}
.wide{overflow:visible}
.supplier{content-visibility:visible;break-before:page;margin-top:0;border-top:0;padding-top:0}
.index{break-before:auto}
.both{grid-template-columns:minmax(0,1fr) 64mm;gap:5mm;margin-top:.2rem}
.fall{max-width:64mm;margin-top:.2rem}
h3{margin:1.3rem 0 .5rem}
th,td{padding:.28rem .7rem .28rem 0}
.match{padding:.75rem 0 .6rem}
.why{padding:.2rem 0;grid-template-columns:5.6em 1fr;gap:.5rem}
.facts{margin-top:.6rem}
.facts>div{padding:.2rem 0}
.panels{gap:0 1.5rem}
.tally li{padding:.25rem 0}
.lead{font-size:1.9rem;margin-top:1.5rem}
.tiles,.shares{margin-top:1.1rem}
.index{margin-top:2rem}
.left-out{margin-top:1rem}
.match,tr,.panel,.tiles,.shares,.asks>div{break-inside:avoid}
h2,h3,h4,.key{break-after:avoid}
thead{display:table-header-group}
.closing{margin-top:2rem}}
`;

/** SHA-256 of the style sheet as a policy names it; a test keeps it true. */
export const STYLE_HASH = 'sha256-CGqb+jtm3HDWv1qEsrR1IjMIAt5sZ+v3xjhF3vczfI8=';
