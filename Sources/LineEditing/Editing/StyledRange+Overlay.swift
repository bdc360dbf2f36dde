extension StyledRange {
  /// Returns styles with others laid over them.
  ///
  /// - Parameters:
  ///   - ranges: in order and without overlap.
  ///   - style: what these ranges are.
  ///   - ground: styles in order and without overlap.
  static func overlaid(
    _ ranges: [Range<Int>], as style: TextStyle, on ground: [StyledRange]
  ) -> [StyledRange] {
    guard !ranges.isEmpty else { return ground }
    var styles = ranges.map { StyledRange(range: $0, style: style) }
    for below in ground {
      var start = below.range.lowerBound
      for range in ranges where range.overlaps(below.range) {
        if start < range.lowerBound {
          styles.append(StyledRange(range: start..<range.lowerBound, style: below.style))
        }
        start = range.upperBound
      }
      if start < below.range.upperBound {
        styles.append(StyledRange(range: start..<below.range.upperBound, style: below.style))
      }
    }
    return styles.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
