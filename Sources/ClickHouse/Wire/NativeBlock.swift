/// Rows of a table, column by column, as a server of ClickHouse sends and takes them (`FORMAT Native`).
package struct NativeBlock: Hashable, Sendable {
  package let columns: [NativeColumn]
  package let rowCount: Int

  /// - Precondition: Each column has `rowCount` values.
  package init(_ columns: [NativeColumn], rowCount: Int) {
    self.columns = columns
    self.rowCount = rowCount
  }

  /// The values of a column by its name; nil where there is none.
  package subscript(name: String) -> NativeValues? {
    columns.first { $0.name == name }?.values
  }
}

/// A column with its type as the server writes it: `Nullable(Int32)`.
package struct NativeColumn: Hashable, Sendable {
  package let name: String
  package let type: NativeType
  package let values: NativeValues

  package init(_ name: String, _ type: NativeType, _ values: NativeValues) {
    self.name = name
    self.type = type
    self.values = values
  }
}

/// The types of the server that clio stores its values in.
package indirect enum NativeType: Hashable, Sendable {
  case int8, int16, int32, int64
  case uint8, uint16, uint32, uint64
  case float64
  case string
  /// Names by their numbers, which are those of their places, in 16 bits.
  case enumeration([String])
  case nullable(NativeType)
  case array(NativeType)
}

/// The values of a column.
package indirect enum NativeValues: Hashable, Sendable {
  case int8([Int8])
  case int16([Int16])
  case int32([Int32])
  case int64([Int64])
  case uint8([UInt8])
  case uint16([UInt16])
  case uint32([UInt32])
  case uint64([UInt64])
  case float64([Double])
  case string(NativeTexts)
  /// A value that is missing has an entry, which says nothing.
  case nullable(missing: [Bool], NativeValues)
  /// Where the values of each row end among those of all.
  case array(ends: [UInt64], NativeValues)
}

/// Texts, end to end.
package struct NativeTexts: Hashable, Sendable {
  package var bytes: [UInt8]
  /// Where each text ends.
  package var ends: [Int]

  package init(bytes: [UInt8] = [], ends: [Int] = []) {
    self.bytes = bytes
    self.ends = ends
  }

  package init(_ texts: some Sequence<String>) {
    self.init()
    for text in texts { append(text) }
  }

  package mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }

  package var count: Int { ends.count }

  package subscript(place: Int) -> String {
    String(decoding: bytes[(place == 0 ? 0 : ends[place - 1])..<ends[place]], as: UTF8.self)
  }
}
