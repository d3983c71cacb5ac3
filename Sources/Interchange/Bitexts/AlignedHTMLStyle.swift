/// How the page of `AlignedHTMLWriter` looks.
///
/// Every pair of text and ground has a contrast of 4.5 or more (WCAG 2.2, AA) in either colour scheme; print takes the
/// light one.
enum AlignedHTMLStyle {
  /// The style sheet, with rules for so many groups of linked words.
  static func sheet(wordGroups: Int) -> String {
    base + (wordGroups > 0 ? words(wordGroups) : "")
  }

  /// A word shows its partners while it is pointed at or has the focus.
  private static func words(_ groups: Int) -> String {
    let selectors = (1...groups).map { ".bead:has(.g\($0):hover,.g\($0):focus) .g\($0)" }
    return """
      .w{border-radius:3px;text-decoration:underline dotted transparent 1px;text-underline-offset:.25em;cursor:default}
      .bead:hover .w,.bead:focus-within .w{text-decoration-color:var(--muted)}
      .w:focus{outline:2px solid var(--link);outline-offset:1px}
      \(selectors.joined(separator: ",\n")){background:var(--mark);color:var(--mark-text);box-shadow:0 0 0 2px var(--mark)}

      """
  }

  private static let base = """
    :root{color-scheme:light dark;--ground:#f7f6f2;--card:#fffefb;--text:#1d1c1a;--muted:#5f5b54;--rule:#d9d5cc;\
    --link:#1b5594;--doubt:#fff0cc;--doubt-text:#684200;--doubt-edge:#b87900;--gap:#eaf0f5;--gap-text:#34495e;\
    --gap-edge:#607990;--bar:#3f7d58;--track:#e4e0d6;--mark:#bcd9ff;--mark-text:#06264d}
    @media screen and (prefers-color-scheme:dark){:root{--ground:#141619;--card:#1c1f23;--text:#e9e7e2;--muted:#aaa69d;\
    --rule:#363a40;--link:#8fc1ff;--doubt:#3b2d0f;--doubt-text:#ffd78f;--doubt-edge:#d69b2d;--gap:#1f2934;\
    --gap-text:#bfd1e4;--gap-edge:#7891aa;--bar:#6fbf8e;--track:#363a40;--mark:#8ec2ff;--mark-text:#04162b}}
    *{box-sizing:border-box}
    html{scroll-padding-top:4rem}
    body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.6 "Noto Serif","Source Serif 4",Georgia,serif}
    header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
    header{padding-top:1.75rem}
    h1{margin:0;font-size:1.35rem;line-height:1.3;font-weight:600;overflow-wrap:anywhere}
    h1 .with{color:var(--muted);font-weight:400;padding:0 .2em}
    .ui,h1 small,.head,.side,.n,.gap,footer{font-family:system-ui,"Noto Sans","Segoe UI",sans-serif}
    h1 small{display:block;font-size:.8rem;font-weight:400;color:var(--muted)}
    .sums{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:1rem 0 .75rem;padding:0}
    .sums div{display:flex;gap:.5rem;align-items:baseline;flex-wrap:wrap}
    .sums dt{color:var(--muted);font-size:.9rem}
    .sums dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}
    .sums dd small{font-weight:400;color:var(--muted);font-size:.85rem}
    a{color:var(--link);text-underline-offset:.2em}
    a:focus-visible,input:focus-visible{outline:2px solid var(--link);outline-offset:2px}
    .only{display:inline-flex;gap:.5rem;align-items:center;min-height:2rem;font-size:.9rem;cursor:pointer}
    .only input{width:1.1rem;height:1.1rem;margin:0;accent-color:var(--link)}
    body:has(#only:checked) .bead:not(.doubt,.null){display:none}
    .head,.bead{display:grid;grid-template-columns:5.5rem minmax(0,1fr) minmax(0,1fr);gap:0 1rem}
    .head{position:sticky;top:0;z-index:1;background:var(--ground);border-bottom:2px solid var(--rule);\
    padding:.6rem 1rem .6rem calc(1rem + 5px);margin-top:.5rem;font-size:.85rem;font-weight:600;color:var(--muted)}
    .head span::first-letter{text-transform:uppercase}
    .head span+span{padding-left:3.3rem}
    ol{list-style:none;margin:0;padding:0}
    .bead{padding:.8rem 1rem;border-bottom:1px solid var(--rule);border-left:5px solid transparent;background:var(--card)}
    .bead:target{outline:2px solid var(--link);outline-offset:-2px}
    .doubt{background:var(--doubt);border-left-color:var(--doubt-edge)}
    .side{padding-top:.15rem;font-size:.8rem;line-height:1.45;color:var(--muted);font-variant-numeric:tabular-nums}
    .side b{font-weight:600;color:var(--text)}
    .meter{display:block;width:4.5rem;height:4px;margin:.25rem 0 .3rem;border-radius:2px;background:var(--track);\
    overflow:hidden}
    .meter i{display:block;height:100%;width:var(--p);background:var(--bar)}
    .doubt .meter i{background:var(--doubt-edge)}
    .tag{display:inline-block;border-radius:3px;padding:.05rem .4rem;font-weight:600}
    .doubt .tag{color:var(--doubt);background:var(--doubt-text)}
    .doubt .side,.doubt .side b,.doubt .n{color:var(--doubt-text)}
    .doubt .side a{color:inherit;display:inline-block;padding:.1rem 0}
    .cell p{display:grid;grid-template-columns:2.7rem minmax(0,1fr);gap:0 .6rem;margin:0 0 .3rem;unicode-bidi:isolate}
    .cell p:last-child{margin-bottom:0}
    .text{white-space:pre-line;overflow-wrap:anywhere;hyphens:auto}
    .n{color:var(--muted);font-size:.78rem;line-height:2.05;text-align:right;font-variant-numeric:tabular-nums;\
    user-select:none}
    .gap{align-self:stretch;display:flex;gap:0 .6rem;align-items:center;justify-content:center;min-height:2.4rem;padding:.3rem .75rem;\
    border:1.5px dashed var(--gap-edge);border-radius:6px;background:var(--gap);color:var(--gap-text);font-size:.85rem}
    .hidden,.name{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    footer{padding-top:1rem;padding-bottom:2rem;color:var(--muted);font-size:.8rem;overflow-wrap:anywhere}
    @media screen and (max-width:44rem){
    header,main,footer{padding-left:.75rem;padding-right:.75rem}
    .head{display:none}
    html{scroll-padding-top:.5rem}
    .bead{grid-template-columns:minmax(0,1fr);gap:.5rem;padding:.75rem;margin-bottom:.6rem;border:1px solid var(--rule);\
    border-left:5px solid var(--rule);border-radius:6px}
    .bead.doubt{border-left-color:var(--doubt-edge)}
    .side{display:flex;flex-wrap:wrap;align-items:center;gap:0 .6rem}
    .meter{margin:0}
    .cell+.cell,.cell+.gap{border-top:1px solid var(--rule);padding-top:.5rem}
    .cell+.gap,.gap{border-top:1.5px dashed var(--gap-edge)}
    .cell p{grid-template-columns:minmax(0,1fr) auto}
    .n{order:2}
    .name{position:static;display:block;width:auto;height:auto;overflow:visible;clip-path:none;font:600 .75rem/1.5 system-ui,sans-serif;\
    color:var(--muted)}
    .name::first-letter{text-transform:uppercase}
    .doubt .name{color:var(--doubt-text)}
    .gap{flex-wrap:wrap}
    .gap .name{color:inherit}
    main{margin-top:.75rem}
    }
    @media print{
    @page{margin:1.5cm}
    body{background:#fff;font-size:10pt}
    .head{position:static}
    .only,.side a,.sums a{display:none}
    .bead{break-inside:avoid;print-color-adjust:exact;-webkit-print-color-adjust:exact}
    }

    """
}
