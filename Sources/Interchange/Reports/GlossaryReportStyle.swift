/// How the page of `GlossaryReportWriter` looks: one column on a telephone, plots beside their tables on a wide screen.
///
/// The colours are those of `AlignedHTMLStyle`: text stands out from its ground by 4.5 or more, bars by 3 (WCAG 2.2, AA).
enum GlossaryReportStyle {
  /// The style sheet.
  static let sheet = """
    :root{color-scheme:light dark;--ground:#f7f6f2;--card:#fffefb;--text:#1d1c1a;--muted:#5f5b54;--rule:#d9d5cc;\
    --bar:#3f7d58;--other:#1b5594;--track:#e4e0d6}
    @media screen and (prefers-color-scheme:dark){:root{--ground:#141619;--card:#1c1f23;--text:#e9e7e2;--muted:#aaa69d;\
    --rule:#363a40;--bar:#6fbf8e;--other:#8fc1ff;--track:#363a40}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,"Noto Sans","Segoe UI",sans-serif}
    header,main,footer{max-width:64rem;margin:0 auto;padding:0 1rem}
    h1{margin:1.5rem 0 .5rem;font-size:1.35rem;line-height:1.3;font-weight:600;overflow-wrap:anywhere}
    h1 small{display:block;font-size:.8rem;font-weight:400;color:var(--muted)}
    h2{margin:0 0 .75rem;font-size:1.05rem;font-weight:600}
    h3{margin:1rem 0 .4rem;font-size:.95rem;font-weight:600}
    p{margin:0 0 .75rem;color:var(--muted);font-size:.9rem}
    .sums{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:0 0 1rem}
    .sums div{display:flex;gap:.5rem;align-items:baseline}
    .sums dt{color:var(--muted);font-size:.9rem}
    .sums dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}
    section{margin:0 0 1rem;padding:1rem;background:var(--card);border:1px solid var(--rule);border-radius:6px}
    .pair{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1rem 2rem;align-items:start}
    svg{display:block;width:100%;height:auto;max-width:27rem}
    svg text{fill:var(--text);font:13px system-ui,"Noto Sans","Segoe UI",sans-serif}
    svg .v{font-weight:600}
    svg .t{fill:var(--track)}
    svg .b{fill:var(--bar)}
    svg .o{fill:var(--other)}
    svg .a{stroke:var(--muted)}
    .scroll{overflow-x:auto}
    table{width:100%;border-collapse:collapse;font-size:.9rem}
    .wide table{min-width:38rem}
    .wide td:nth-of-type(1),.wide td:last-child{overflow-wrap:normal;white-space:nowrap}
    th,td{padding:.3rem .5rem .3rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;\
    overflow-wrap:anywhere}
    th{font-weight:600;color:var(--muted);overflow-wrap:normal}
    tbody th{color:var(--text)}
    .num{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
    th.num{white-space:normal}
    footer{padding-bottom:2rem;color:var(--muted);font-size:.8rem;overflow-wrap:anywhere}
    @media (max-width:44rem){.pair{grid-template-columns:minmax(0,1fr)}section{padding:.75rem}header,main,footer{padding:0 .75rem}}
    @media print{body{background:#fff}section{break-inside:avoid;print-color-adjust:exact;-webkit-print-color-adjust:exact}}

    """
}
