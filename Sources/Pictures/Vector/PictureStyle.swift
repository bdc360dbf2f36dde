/// How shapes look: by day and night, on paper, and in every script.
enum PictureStyle {
  /// Fonts that people have, so that Chinese and Japanese are drawn in the forms of each.
  static let fonts = """
    system-ui, "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "Noto Sans CJK SC", \
    "PingFang SC", "Microsoft YaHei", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", sans-serif
    """

  /// Colours of one ground; each is at least 4.5 to 1 against it, so that texts and shapes can be told from it.
  struct Colours {
    let ground: String
    let ink: String
    let quiet: String
    let rule: String
    let mark: String
    let series: [String]

    static let light = Colours(
      ground: "#ffffff", ink: "#1b1b1b", quiet: "#5a5a5a", rule: "#d5d5d5", mark: "#0b5394",
      series: [
        "#0b5394", "#a64d00", "#1e6e3c", "#7a2a8c", "#8a1c1c", "#4d5a00", "#006675", "#5a4632",
      ])
    static let dark = Colours(
      ground: "#16181b", ink: "#ececec", quiet: "#a9adb3", rule: "#3a3f45", mark: "#7fb8ee",
      series: [
        "#7fb8ee", "#f0a860", "#7fd09a", "#d79be8", "#f29494", "#cdd878", "#70d3e0", "#d3bda3",
      ])
    static let paper = Colours(
      ground: "#ffffff", ink: "#000000", quiet: "#333333", rule: "#bbbbbb", mark: "#000000",
      series: light.series)

    /// As custom properties, for what is around pictures in a page.
    var properties: String {
      ":root { --ground: \(ground); --ink: \(ink); --quiet: \(quiet); --rule: \(rule); --mark: \(mark) }"
    }

    /// The colours of shapes, without custom properties: not every program that draws SVG knows them.
    fileprivate var rules: String {
      let ofSeries = series.enumerated().map { ".s\($0) { fill: \($1) } .l\($0) { stroke: \($1) }" }
      return """
        .ground, circle.one-day { fill: \(ground) } text { fill: \(ink) } text.quiet { fill: \(quiet) }
        .rule, .cell { stroke: \(rule) }
        .day, .certain, .open, .cell, text.unknown, text.about { fill: \(mark) }
        .possible, .one-day, .either, .doubtful, .doubtful rect { stroke: \(mark) }
        text.unknown, text.about { stroke: \(ground) }
        \(ofSeries.joined(separator: " "))
        """
    }
  }

  /// The rules of shapes, in all colours.
  static let shapes = """
    .rule { stroke-width: 1; shape-rendering: crispEdges }
    .possible { fill: url(#hatch); stroke-width: .6 }
    .one-day { stroke-width: 1.6 }
    .either { stroke-width: 1.4; stroke-dasharray: 2 3 }
    .unknown, .about { font-size: 11px; font-weight: 700; stroke-width: 3px; paint-order: stroke }
    .doubtful, .doubtful rect { fill: none; stroke-width: 1.2; stroke-dasharray: 3 2 }
    .outline { fill: none; stroke-width: 2 }
    \(Colours.light.rules)
    @media (prefers-color-scheme: dark) { \(Colours.dark.rules) }
    @media print { \(Colours.paper.rules) }
    """

  /// The colours of what is around pictures in a page.
  static let properties = """
    \(Colours.light.properties)
    @media (prefers-color-scheme: dark) { \(Colours.dark.properties) }
    @media print { \(Colours.paper.properties) }
    """

  /// The pattern of what is possible: lines aslant, which also print.
  static let patterns = """
    <defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><rect class="ground" width="5" height="5"/>\
    <line class="one-day" x1="0" y1="0" x2="0" y2="5"/></pattern></defs>
    """

  /// The class by which a series has its colour; they repeat after eight, and names tell them apart.
  static func series(_ place: Int) -> String { "s\(place % 8)" }
  static func outline(_ place: Int) -> String { "outline l\(place % 8)" }
}
