/// What a cell of a table holds where it is JSON.
enum JSONCell {
  /// Whether it is an array of single values.
  static func isArray(_ cell: Span<UInt8>) -> Bool {
    stands(cell, from: UInt8(ascii: "["), to: UInt8(ascii: "]")) && ValueText.array(cell) != nil
  }

  /// Whether it is an object, or an array that holds objects or arrays.
  static func isNested(_ cell: Span<UInt8>) -> Bool {
    let isObject = stands(cell, from: UInt8(ascii: "{"), to: UInt8(ascii: "}"))
    guard isObject || stands(cell, from: UInt8(ascii: "["), to: UInt8(ascii: "]")),
      let value = try? JSONReader.value(of: cell)
    else { return false }
    if case .array(let items) = value { return items.contains(where: \.isNested) }
    return value.isObject
  }

  private static func stands(_ cell: Span<UInt8>, from first: UInt8, to last: UInt8) -> Bool {
    cell.count > 1 && cell[0] == first && cell[cell.count - 1] == last
  }
}
