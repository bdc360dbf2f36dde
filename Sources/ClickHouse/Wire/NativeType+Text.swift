// Types as the server writes them: `Array(Nullable(Int32))`.
extension NativeType {
  /// The type as it stands in a block and in a statement that makes a table.
  package var text: String {
    switch self {
    case .int8: "Int8"
    case .int16: "Int16"
    case .int32: "Int32"
    case .int64: "Int64"
    case .uint8: "UInt8"
    case .uint16: "UInt16"
    case .uint32: "UInt32"
    case .uint64: "UInt64"
    case .float64: "Float64"
    case .string: "String"
    case .enumeration(let names):
      "Enum16("
        + names.enumerated().map { "\(SQLText.quoted($1)) = \($0)" }.joined(separator: ", ") + ")"
    case .nullable(let type): "Nullable(\(type.text))"
    case .array(let type): "Array(\(type.text))"
    }
  }

  /// Reads a type; nil where it is none that clio stores values in.
  ///
  /// Enumerations may be of 8 bits, too; their numbers must be those of the places of their names.
  package init?(_ text: String) {
    guard let type = NativeTypeText(text)?.type else { return nil }
    self = type
  }
}

/// A type that was read from its text.
struct NativeTypeText {
  let type: NativeType
  /// Whether its values are numbers of an enumeration in 8 bits.
  private(set) var isNarrow = false
  private var rest: Substring.UTF8View

  /// How deep types may lie in each other: what a server sends must not use up the stack.
  private static let depthLimit = 16

  init?(_ text: String) {
    var reader = Reader(rest: text[...].utf8)
    guard let type = reader.type(depth: 0), reader.rest.isEmpty else { return nil }
    (self.type, isNarrow, rest) = (type, reader.isNarrow, reader.rest)
  }

  private struct Reader {
    var rest: Substring.UTF8View
    var isNarrow = false

    mutating func type(depth: Int) -> NativeType? {
      guard depth < depthLimit else { return nil }
      let word = String(
        Substring(rest.prefix { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }))
      rest = rest.dropFirst(word.utf8.count)
      switch word {
      case "Int8": return .int8
      case "Int16": return .int16
      case "Int32": return .int32
      case "Int64": return .int64
      case "UInt8": return .uint8
      case "UInt16": return .uint16
      case "UInt32": return .uint32
      case "UInt64": return .uint64
      case "Float64": return .float64
      case "String": return .string
      case "Enum8", "Enum16":
        isNarrow = word == "Enum8"
        return enumeration()
      case "Nullable":
        guard let type = inBrackets(depth: depth) else { return nil }
        // The server has no lists that are missing.
        switch type {
        case .nullable, .array: return nil
        default: return .nullable(type)
        }
      case "Array": return inBrackets(depth: depth).map { .array($0) }
      default: return nil
      }
    }

    private mutating func inBrackets(depth: Int) -> NativeType? {
      guard has("("), let type = type(depth: depth + 1), has(")") else { return nil }
      return type
    }

    /// Takes away what stands next, if it is that.
    private mutating func has(_ text: String) -> Bool {
      guard rest.starts(with: text.utf8) else { return false }
      rest = rest.dropFirst(text.utf8.count)
      return true
    }

    private mutating func enumeration() -> NativeType? {
      guard has("(") else { return nil }
      var names: [(number: Int, name: String)] = []
      repeat {
        guard let name = name(), has(" = "), let number = number() else { return nil }
        names.append((number, name))
      } while has(", ")
      guard has(")") else { return nil }
      names.sort { $0.number < $1.number }
      guard names.indices.allSatisfy({ names[$0].number == $0 }) else { return nil }
      return .enumeration(names.map(\.name))
    }

    private mutating func number() -> Int? {
      let digits = rest.prefix { ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "-") }
      rest = rest.dropFirst(digits.count)
      return Int(Substring(digits))
    }

    private mutating func name() -> String? {
      guard has("'") else { return nil }
      var bytes: [UInt8] = []
      while let byte = rest.popFirst() {
        switch byte {
        case UInt8(ascii: "'"): return String(decoding: bytes, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let next = rest.popFirst() else { return nil }
          bytes.append(SQLText.meant(byEscape: next))
        default: bytes.append(byte)
        }
      }
      return nil
    }
  }
}
