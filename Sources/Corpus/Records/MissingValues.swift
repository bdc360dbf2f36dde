/// What a cell holds that has no value.
struct MissingValues {
  private var includesEmpty = true
  private var others: [[UInt8]] = []

  init() {}

  init(_ texts: [String]) {
    includesEmpty = texts.contains("")
    others = texts.filter { !$0.isEmpty }.map { Array($0.utf8) }
  }

  func contains(_ text: Span<UInt8>) -> Bool {
    if text.isEmpty { return includesEmpty }
    for other in others where text.isEqual(to: other.span) { return true }
    return false
  }
}
