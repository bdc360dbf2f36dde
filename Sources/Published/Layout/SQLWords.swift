package import ClickHouse

/// Names and texts in statements to the server.
package enum SQLWords {
  /// A name of a table or column, in backquotes.
  package static func name(_ name: String) -> String { quoted(name, in: "`") }

  /// A text, in quotes.
  package static func text(_ text: String) -> String { quoted(text, in: "'") }

  private static func quoted(_ text: String, in quote: Unicode.Scalar) -> String {
    var quoted = String(quote)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", quote:
        quoted += "\\"
        quoted.unicodeScalars.append(scalar)
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\0": quoted += "\\0"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + String(quote)
  }

  /// A type as the server writes it: `Nullable(Int32)`.
  package static func type(_ type: NativeType) -> String {
    switch type {
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
        + names.enumerated().map { "\(text($1)) = \($0)" }.joined(separator: ", ") + ")"
    case .nullable(let type): "Nullable(\(self.type(type)))"
    case .array(let type): "Array(\(self.type(type)))"
    }
  }
}
