/// How the page of `FindingHTMLWriter` looks.
///
/// Every pair of text and ground has a contrast of 4.5 or more (WCAG 2.2, AA) in either colour scheme; print takes the
/// light one.
enum FindingHTMLStyle {
  /// The style sheet.
  static let sheet = """
    :root{color-scheme:light dark;--ground:#f7f6f2;--card:#fffefb;--text:#1d1c1a;--muted:#5f5b54;--rule:#d9d5cc;\
    --link:#1b5594;--error:#fbdcd8;--error-text:#7a1410;--error-edge:#b3261e;--warning:#fff0cc;--warning-text:#684200;\
    --warning-edge:#9a6500;--good:#1f6b3d}
    @media screen and (prefers-color-scheme:dark){:root{--ground:#141619;--card:#1c1f23;--text:#e9e7e2;--muted:#aaa69d;\
    --rule:#363a40;--link:#8fc1ff;--error:#4a1c1a;--error-text:#ffc9c3;--error-edge:#f2857b;--warning:#3b2d0f;\
    --warning-text:#ffd78f;--warning-edge:#d69b2d;--good:#7fd3a0}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.6 "Noto Serif","Source Serif 4",Georgia,serif}
    header,main,footer{max-width:60rem;margin:0 auto;padding:0 1.25rem}
    header{padding-top:1.75rem}
    h1{margin:0 0 .75rem;font-size:1.35rem;line-height:1.3;font-weight:600}
    .ui,h2,footer{font-family:system-ui,"Noto Sans","Segoe UI",sans-serif}
    .sums{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:0 0 1rem;padding:0}
    .sums div{display:flex;gap:.5rem;align-items:baseline}
    .sums dt{color:var(--muted);font-size:.9rem}
    .sums dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}
    table{border-collapse:collapse;font-size:.9rem;margin-bottom:1rem}
    th,td{padding:.25rem 1.5rem .25rem 0;text-align:left;border-bottom:1px solid var(--rule);vertical-align:baseline}
    th{color:var(--muted);font-weight:600}
    td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
    code{font-size:.85em;color:var(--muted)}
    a{color:var(--link);text-underline-offset:.2em}
    a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
    article{background:var(--card);border-bottom:1px solid var(--rule);border-left:5px solid var(--warning-edge);padding:.8rem 1rem}
    article.error{border-left-color:var(--error-edge)}
    h2{margin:0;font-size:.8rem;font-weight:400;color:var(--muted);overflow-wrap:anywhere}
    article p{margin:.2rem 0 .4rem;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}
    a.m{color:inherit;border-radius:3px;padding:0 .1em;text-decoration:underline wavy 1px;text-underline-offset:.3em}
    .m.error{background:var(--error);color:var(--error-text);text-decoration-color:var(--error-edge)}
    .m.warning{background:var(--warning);color:var(--warning-text);text-decoration-color:var(--warning-edge)}
    ul{list-style:none;margin:0;padding:0;font-size:.9rem}
    li{padding:.15rem 0;overflow-wrap:anywhere}
    li:target{outline:2px solid var(--link);outline-offset:2px}
    .tag{display:inline-block;border-radius:3px;padding:0 .4rem;margin-right:.4rem;font-size:.8rem;font-weight:600}
    .tag.error{background:var(--error);color:var(--error-text)}
    .tag.warning{background:var(--warning);color:var(--warning-text)}
    ins{color:var(--good);text-decoration:none;font-weight:600}
    .why{display:block;color:var(--muted)}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    footer{padding-top:1rem;padding-bottom:2rem;color:var(--muted);font-size:.8rem;overflow-wrap:anywhere}
    @media print{
    @page{margin:1.5cm}
    body{background:#fff;font-size:10pt}
    article{break-inside:avoid;print-color-adjust:exact;-webkit-print-color-adjust:exact}
    }

    """
}
