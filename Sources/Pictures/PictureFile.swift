/// The forms in which a picture is a file, by the ending of its name.
package enum PictureFile: String, CaseIterable, Sendable {
  case svg, html, png
  /// A specification of Vega-Lite.
  case vegaLite = "vl.json"
  /// A graph in the language of Graphviz.
  case dot
  case geojson

  package var endings: [String] {
    switch self {
    case .svg, .png, .geojson, .vegaLite: [rawValue]
    case .html: ["html", "htm"]
    case .dot: ["dot", "gv"]
    }
  }

  /// What it is made of.
  package enum Content: Sendable {
    /// A chart or a timeline.
    case picture
    /// Rows that lead from one thing to another.
    case graph
    /// Rows with coordinates.
    case places
  }

  package var content: Content {
    switch self {
    case .svg, .html, .png, .vegaLite: .picture
    case .dot: .graph
    case .geojson: .places
    }
  }

  /// The form that the ending of a file's name asks for.
  package init?(ending path: String) {
    let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    guard
      let form = Self.allCases.first(where: { $0.endings.contains { name.hasSuffix(".\($0)") } })
    else { return nil }
    self = form
  }
}
