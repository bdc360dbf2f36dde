extension Folding {
  /// A heading without case and width, with one space for white space inside.
  package static func heading(_ heading: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in heading.unicodeScalars {
      if scalar.properties.isWhitespace {
        if let last = folded.last, last != " " { folded.append(" ") }
        continue
      }
      let isWide = 0xFF01...0xFF5E ~= scalar.value
      folded.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    if folded.last == " " { folded.removeLast() }
    return String(folded).lowercased()
  }
}
