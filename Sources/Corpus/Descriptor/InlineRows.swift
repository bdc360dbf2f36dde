import JSON

/// The rows of a resource that are in the descriptor itself (`data`), as a file would hold them.
struct InlineRows: Equatable, Sendable {
  /// A JSON array with an item a line, so that the line of a fault is the number of the row; or what a
  /// text holds, which is CSV.
  let text: String
  let kind: FileKind

  /// - Returns: nil where the data are no rows: an object, a number.
  init?(_ data: JSONValue) {
    switch data {
    case .array(let items):
      text = "[" + items.map(\.compactText).joined(separator: ",\n") + "]"
      kind = .json
    case .text(let content):
      text = content
      kind = .delimited
    default: return nil
    }
  }
}
