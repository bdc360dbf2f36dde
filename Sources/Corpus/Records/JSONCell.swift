import JSON

/// What a cell of a table holds where it is JSON.
enum JSONCell {
  /// An array of single values.
  case array
  /// An object, or an array that holds objects or arrays.
  case nested

  /// - Returns: nil for a cell that is no JSON, or a single value. What does not begin with a bracket
  ///   costs a comparison.
  init?(_ cell: Span<UInt8>) {
    guard cell.count > 1, cell[0] == UInt8(ascii: "[") || cell[0] == UInt8(ascii: "{"),
      cell[cell.count - 1] == cell[0] + 2, let value = try? JSONReader.value(of: cell)
    else { return nil }
    switch value {
    case .array(let items): self = items.contains(where: \.isNested) ? .nested : .array
    case .object: self = .nested
    case .null, .truth, .number, .text: return nil
    }
  }
}

extension JSONValue {
  /// The value as the text of a cell; nil for null.
  var cellText: String? {
    switch self {
    case .null: nil
    case .truth(let truth): truth ? "true" : "false"
    case .number(let digits): digits
    case .text(let text): text
    case .array, .object: compactText
    }
  }
}
