// Of strings and parts of them, each in words of its own: a generic function would not be specialised
// for other targets.

extension String {
  /// The text without white space at its ends.
  package var trimmed: String {
    hasBareEnds(utf8.first, utf8.last) ? self : String(self[...].inside)
  }
}

extension Substring {
  /// The text without white space at its ends.
  package var trimmed: String { String(hasBareEnds(utf8.first, utf8.last) ? self : inside) }

  fileprivate var inside: Substring {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return rest }
    return rest[...last]
  }
}

/// Whether bytes of ASCII are at both ends that are no white space, so that Unicode need not be asked.
private func hasBareEnds(_ first: UInt8?, _ last: UInt8?) -> Bool {
  guard let first, let last else { return true }
  return 0x21..<0x7F ~= first && 0x21..<0x7F ~= last
}
