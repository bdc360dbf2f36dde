import Text

/// A sheet of SVG with what every picture has: a title and a description that can be heard, fonts, a ground.
struct VectorPage {
  static let fontSize = 13.0
  /// What a column of a terminal is wide in it, about.
  static let columnWidth = 7.0
  private(set) var content = ""
  private(set) var height: Double
  let width: Double

  init(width: Double, height: Double = 0) {
    self.width = width
    self.height = height
  }

  mutating func add(_ element: String) { content += element + "\n" }

  mutating func take(_ height: Double) { self.height += height }

  /// A text at a place, cut to so many pixels; what was cut is its title.
  mutating func text(
    _ text: String, x: Double, y: Double, kind: String? = nil, anchor: String? = nil,
    width: Double? = nil, isBold: Bool = false
  ) {
    let shown =
      width.map {
        DisplayWidth.truncated(text, to: max(Int($0 / Self.columnWidth), 1))
      } ?? text
    let title = shown == text ? "" : Markup.element("title", [:], Markup.escaped(text))
    add(
      Markup.element(
        "text",
        [
          "class": kind, "x": Markup.number(x), "y": Markup.number(y), "text-anchor": anchor,
          "font-weight": isBold ? "600" : nil,
        ], title + Markup.escaped(shown)))
  }

  mutating func rule(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    add(
      Markup.element(
        "line",
        [
          "class": "rule", "x1": Markup.number(x1), "y1": Markup.number(y1),
          "x2": Markup.number(x2), "y2": Markup.number(y2),
        ]))
  }

  /// What a file begins with.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// The whole picture.
  func element(title: String, description: String, language: String) -> String {
    let size = (Markup.number(width), Markup.number(height))
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(size.0)" height="\(size.1)" \
      viewBox="0 0 \(size.0) \(size.1)" role="img" aria-labelledby="title desc" xml:lang="\(language)">
      <title id="title">\(Markup.escaped(title))</title>
      <desc id="desc">\(Markup.escaped(description))</desc>
      <style>
      \(PictureStyle.shapes)
      text { font-family: \(PictureStyle.fonts); font-size: \(Markup.number(Self.fontSize))px }
      </style>
      \(PictureStyle.patterns)
      <rect class="ground" width="100%" height="100%"/>
      \(content)</svg>

      """
  }
}
