import JSON

/// A JSON value as far as it must be known to find the rows: its members down to some depth, and of
/// an array its length and what its first items are.
struct JSONOutline {
  enum Kind: Equatable {
    case object, array
    case text(String)
    case number, other
  }

  struct Member {
    let name: String
    let value: JSONOutline
  }

  let kind: Kind
  let range: Range<Int>
  /// The physical line where it begins.
  let line: Int
  /// The members of an object with their names.
  private(set) var members: [Member] = []
  /// The number of items of an array, and of those that are objects and arrays.
  private(set) var count = 0
  private(set) var objects = 0
  private(set) var arrays = 0
  /// The line of the closing bracket of the whole where a comma comes before it.
  private(set) var looseCommaLine: Int?

  /// So many members of an object are looked into; of further ones only the kind is known.
  static let mostDeep = 1000

  /// Reads the outline of the value at an offset.
  ///
  /// - Complexity: O(its bytes), each looked at once for each level of depth.
  init(
    of bytes: Span<UInt8>, from start: Int, line: Int, depth: Int
  ) throws(JSONReader.Fault) {
    var scanner = JSONItemScanner(from: start, line: line, frame: .object)
    var members: [Member] = []
    while let item = try scanner.next(of: bytes) {
      let inside = members.count < Self.mostDeep ? depth - 1 : 0
      members.append(
        Member(name: item.name ?? "", value: try JSONOutline(item, of: bytes, depth: inside)))
    }
    kind = .object
    range = start..<bytes.count
    self.line = line
    self.members = members
    looseCommaLine = scanner.looseCommaLine
  }

  /// Reads the outline of an item.
  init(
    _ item: JSONItemScanner.Item, of bytes: Span<UInt8>, depth: Int
  ) throws(JSONReader.Fault) {
    range = item.range
    line = item.line
    switch bytes[item.range.lowerBound] {
    case UInt8(ascii: "{"):
      kind = .object
      guard depth > 0 else { return }
      var scanner = JSONItemScanner(
        from: item.range.lowerBound, line: line, frame: .object, isWhole: false)
      while let inner = try scanner.next(of: bytes) {
        let inside = members.count < Self.mostDeep ? depth - 1 : 0
        members.append(
          Member(name: inner.name ?? "", value: try JSONOutline(inner, of: bytes, depth: inside)))
      }
    case UInt8(ascii: "["):
      kind = .array
      var scanner = JSONItemScanner(from: item.range.lowerBound, line: line, isWhole: false)
      while let inner = try scanner.next(of: bytes) {
        count += 1
        switch bytes[inner.range.lowerBound] {
        case UInt8(ascii: "{"): objects += 1
        case UInt8(ascii: "["): arrays += 1
        default: break
        }
      }
    case UInt8(ascii: "\""):
      let value = try? JSONReader.value(of: bytes.extracting(item.range))
      kind = .text(value?.cellText ?? "")
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): kind = .number
    default: kind = .other
    }
  }
}

extension JSONOutline {
  subscript(name: String) -> JSONOutline? { members.last { $0.name == name }?.value }

  var isArray: Bool { kind == .array }
  var isObject: Bool { kind == .object }
  var text: String? { if case .text(let text) = kind { text } else { nil } }
  /// Whether it is an array of objects.
  var isTable: Bool { isArray && count > 0 && objects == count }
  var names: Set<String> { Set(members.map(\.name)) }

  func value(of bytes: Span<UInt8>) -> JSONValue? {
    (try? JSONReader.lenientValue(of: bytes.extracting(range)))?.value
  }

  /// A form whose rows are in this value.
  func form(
    _ layout: JSONForm.Layout, shape: JSONForm.Shape = .plain, path: [String]
  ) -> JSONForm {
    JSONForm(layout: layout, shape: shape, start: range.lowerBound, line: line, path: path)
  }
}
