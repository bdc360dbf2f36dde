/// What a cell holds that has no value.
struct MissingValues {
  private var includesEmpty = true
  private var others: [[UInt8]] = []
  /// Whether a cell with a digit may have no value.
  private(set) var includesDigits = false

  init() {}

  init(_ texts: [String]) {
    includesEmpty = texts.contains("")
    others = texts.filter { !$0.isEmpty }.map { Array($0.utf8) }
    includesDigits = others.contains { $0.contains { $0 &- UInt8(ascii: "0") < 10 } }
  }

  /// Whether empty cells have no value, and no others.
  var isEmptyAlone: Bool { includesEmpty && others.isEmpty }

  func contains(_ text: Span<UInt8>) -> Bool {
    if text.isEmpty { return includesEmpty }
    for other in others where text.isEqual(to: other.span) { return true }
    return false
  }
}
