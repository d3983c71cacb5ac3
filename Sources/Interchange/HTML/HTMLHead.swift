/// The beginning of a page that needs nothing but itself, up to its body.
///
/// Its Content-Security-Policy lets nothing in but its own style: no script, no font, no picture, no form.
struct HTMLHead {
  /// The language of the page, as a tag.
  let language: String
  /// The title, escaped.
  let title: String
  /// The style sheet.
  let style: String

  /// The text of the head.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
    base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(title)</title>
    <style>
    \(style)</style>
    </head>
    <body>

    """
  }
}
