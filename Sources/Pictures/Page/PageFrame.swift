import CPage
import JSON
import Messages

/// What is around a picture in a page: one file that asks nothing of any network.
struct PageFrame {
  let title: String
  let language: ReaderLanguage

  /// - Parameter data: What the script of a page knows of the rows; nil for a page without one, whose picture has
  ///   all that it needs in itself.
  func document(_ body: String, data: JSONObject?) -> String {
    let patterns = data.map { _ in
      Markup.element(
        "svg", ["width": "0", "height": "0", "aria-hidden": "true", "class": "patterns"],
        PictureStyle.patterns)
    }
    let script = data.map { data in
      // In JSON a sign may be written by its number: nothing in it can end the element.
      let text = JSONValue.object(data).compactText.replacing("<", with: "\\u003c")
      return """
        <script type="application/json" id="data">\(text)</script>
        <script>\(Self.text(of: cpage_script()))</script>
        """
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(Markup.escaped(title))</title>
      <style>
      \(PictureStyle.shapes)
      \(PictureStyle.properties)
      :root { --fonts: \(PictureStyle.fonts) }
      \(Self.text(of: cpage_style()))</style>
      </head>
      <body>
      \(patterns ?? "")
      \(body)
      \(script ?? "")
      </body>
      </html>

      """
  }

  private static func text(of file: cpage_file) -> String {
    String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.length), as: UTF8.self)
  }
}
