/// A form of TBX-Basic that is written.
package enum TBXDialect: Hashable, Sendable {
  /// The second version (LISA OSCAR 2008): `martif` with a DOCTYPE.
  case second
  /// ISO 30042:2019 with data categories as attributes (DCA).
  case thirdByAttributes
  /// ISO 30042:2019 with data categories as tags (DCT).
  case thirdByTags

  /// Whether the version is the one of 2008.
  var isSecond: Bool { self == .second }

  /// The elements for a concept, a language and a term.
  var names: (entry: String, section: String, term: String) {
    isSecond ? ("termEntry", "langSet", "tig") : ("conceptEntry", "langSec", "termSec")
  }

  /// The markup round the text of a data category; those of TBX-Min have a name space of their own among tags.
  func category(_ element: String, _ type: String, depth: Int) -> XMLElementText {
    guard self == .thirdByTags else { return XMLElementText(element, " type=\"\(type)\"", depth: depth) }
    let isMin = ["partOfSpeech", "administrativeStatus", "subjectField"].contains(type)
    return XMLElementText((isMin ? "min:" : "basic:") + type, depth: depth)
  }

  /// Everything before the first concept.
  func header(title: String, source: String) -> String {
    isSecond ? secondHeader(title, source) : thirdHeader(title, source)
  }

  /// Everything behind the last concept.
  var footer: String { "    </body>\n  </text>\n</\(isSecond ? "martif" : "tbx")>\n" }

  private func secondHeader(_ title: String, _ source: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
    <martif type="TBX-Basic" xml:lang="\(XMLText.escaped(source))">
      <martifHeader>
    \(fileDescription(title))
        <encodingDesc>
          <p type="XCSURI">TBXBasicXCSV02.xcs</p>
        </encodingDesc>
      </martifHeader>
      <text>
        <body>

    """
  }

  private func thirdHeader(_ title: String, _ source: String) -> String {
    let style = self == .thirdByTags ? "dct" : "dca"
    let spaces =
      self == .thirdByTags
      ? " xmlns:min=\"http://www.tbxinfo.net/ns/min\" xmlns:basic=\"http://www.tbxinfo.net/ns/basic\"" : ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <tbx type="TBX-Basic" style="\(style)" xml:lang="\(XMLText.escaped(source))" \
      xmlns="urn:iso:std:iso:30042:ed-2"\(spaces)>
        <tbxHeader>
      \(fileDescription(title))
        </tbxHeader>
        <text>
          <body>

      """
  }

  private func fileDescription(_ title: String) -> String {
    """
        <fileDesc>
          <titleStmt>
            <title>\(XMLText.escaped(title))</title>
          </titleStmt>
          <sourceDesc>
            <p>Exported by doichieu, a glossary tool for Vietnamese and Spanish.</p>
          </sourceDesc>
        </fileDesc>
    """
  }
}
