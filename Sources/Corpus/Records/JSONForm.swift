/// How the rows of a table are in a JSON file.
package struct JSONForm: Equatable, Sendable {
  /// How one row follows another.
  package enum Layout: Equatable, Sendable {
    /// An array with an item a row.
    case array
    /// A value a line (JSON Lines).
    case lines
    /// An object whose members are rows, each named by its key.
    case keyed
    /// An object that is the only row.
    case single
    /// An object with an array a column, all of one length.
    case columns
    /// An object with an object a column, whose members are named by the rows.
    case indexedColumns
    /// The names of the columns in one array, and the rows as arrays in another.
    case split
  }

  /// What a row is, and how it becomes cells.
  package enum Shape: Equatable, Sendable {
    case plain
    /// A feature of GeoJSON.
    case feature
    /// An item of CSL-JSON.
    case reference
    /// A solution of a SPARQL query, in which these variables may be bound.
    case solution(variables: [String])
  }

  package var layout: Layout
  package var shape = Shape.plain
  /// Where in the file the rows begin: before the bracket around them.
  package var start = 0
  /// The physical line of that byte.
  package var line = 1
  /// The names of the members within which the rows stand, from the outermost on.
  package var path: [String] = []
  /// What is around the rows.
  var envelope = JSONEnvelope()

  package static let array = JSONForm(layout: .array)
  package static let lines = JSONForm(layout: .lines)

  /// The path as it is written for `jq`, without its first dot: `data.items`.
  package var pathText: String { Self.pathText(path) }

  static func pathText(_ path: [String]) -> String {
    path.map { name in
      let isPlain = name.utf8.allSatisfy { byte in
        byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "_")
      }
      return isPlain || name.hasPrefix("[") ? name : "\"\(name)\""
    }.joined(separator: ".")
  }
}
