import JSON
import Messages

/// How the files of a public dataset become the tables of a corpus: the content of a preset file.
package struct ImportPreset: Sendable {
  /// The name by which the user asks for it, and which the package has.
  package let name: String
  package let title: String
  /// What a user should know of the files, in a sentence or two.
  package let note: String?
  let dialect: CSVDialect
  /// The encoding of the files; nil where marks and bytes tell it.
  let encoding: TextEncoding?
  /// The names of the columns of files without a header.
  let columns: [String]
  /// The numbers of columns that such files have; the last ones are missing from short records.
  let widths: [Int]
  /// What cells of a column hold that have no value, by its name.
  let missing: [String: [String]]
  /// Code lists of the preset's own, each row an id, a name and what is broader.
  let lists: [String: [[String]]]
  let tables: [Table]

  /// One table of the result.
  struct Table: Sendable {
    let name: String
    let title: String?
    let schema: TableSchema
    let clio: Descriptor.ResourceExtension
    /// The code list that is the table, where it is one.
    let list: String?
    /// Whether later rows with the key of an earlier one say the same, and are left out.
    let isDistinct: Bool
    /// The list field that gathers the names of such rows.
    let gathered: String?
    let rows: [Row]
  }

  /// A template: each record that has the columns makes a row, or one for each item of a list.
  struct Row: Sendable {
    /// Columns without which a record makes no row.
    let needed: [ColumnName]
    let each: ImportValue<ColumnName>.Items?
    /// The values by field.
    let cells: [(field: String, value: ImportValue<ColumnName>)]
  }
}

/// A column of a file by its names, of which one must be there: `ccode`, `dispnum|dispnum3`; with `?`
/// at the end the file may lack it.
struct ColumnName: Sendable, Equatable {
  let names: [String]
  let isOptional: Bool

  init(_ text: String) {
    isOptional = text.hasSuffix("?")
    names = (isOptional ? text.dropLast() : text[...]).split(separator: "|").map(String.init)
  }
}

extension ColumnName: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) { self.init(try String(json)) }
}

extension ImportPreset {
  /// - Parameter name: the name of its file, without the ending.
  init(_ json: JSONValue, name: String) throws(JSONMismatch) {
    let values = try JSONObject(json)
    try values.refuseOthers(
      "title", "note", "dialect", "encoding", "columns", "widths", "missing", "lists", "tables")
    self.name = name
    title = try values.optional("title") ?? name
    note = try values.optional("note")
    let written: Descriptor.DialectDescriptor? = try values.optional("dialect")
    dialect = CSVDialect(written, otherwise: .commas)
    if let name: String = try values.optional("encoding") {
      guard let encoding = TextEncoding(named: name) else {
        throw JSONMismatch(.isRefused(Message("import.no-encoding", ["name": name])))
          .inside("encoding")
      }
      self.encoding = encoding
    } else {
      encoding = nil
    }
    columns = try values.texts("columns")
    widths = try values.valueTexts("widths")?.compactMap { Int($0) } ?? [columns.count]
    missing = try values.members("missing") { (value) throws(JSONMismatch) in
      try [ValueText](value).map(\.text)
    }
    lists = try values.members("lists") { (value) throws(JSONMismatch) in
      try [[ValueText]](value).map { $0.map(\.text) }
    }
    tables = try values.required("tables")
    if !dialect.hasHeader, columns.isEmpty { throw JSONMismatch(.lacks("columns")) }
  }
}

extension ImportPreset.Table: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    try values.refuseOthers(
      "name", "title", "schema", "clio", "list", "distinct", "gather", "rows")
    name = try values.required("name")
    title = try values.optional("title")
    schema = try values.required("schema")
    clio = try values.optional("clio") ?? Descriptor.ResourceExtension()
    list = try values.optional("list")
    isDistinct = try values.optional("distinct") ?? false
    gathered = try values.optional("gather")
    rows = try values.optional("rows") ?? []
    let names = schema.fields.map(\.name)
    for row in rows {
      for (field, _) in row.cells where !names.contains(field) {
        throw JSONMismatch(.isUnknown(field)).inside("cells").inside("rows")
      }
    }
    if let unknown = (schema.primaryKey + [gathered].compactMap { $0 }).first(where: {
      !names.contains($0)
    }) {
      throw JSONMismatch(.isUnknown(unknown)).inside("schema")
    }
  }
}

extension ImportPreset.Row: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    try values.refuseOthers("where", "each", "cells")
    needed = try values.texts("where").map { ColumnName($0) }
    each = try values.optional("each")
    let cells: JSONObject = try values.required("cells")
    var read: [(field: String, value: ImportValue<ColumnName>)] = []
    for member in cells.members {
      do throws(JSONMismatch) {
        read.append((member.name, try ImportValue(member.value)))
      } catch {
        throw error.inside(member.name).inside("cells")
      }
    }
    self.cells = read
  }
}

extension JSONObject {
  /// Refuses a property that is none of these: a preset is written by hand, and a slip of the pen
  /// must not go unnoticed.
  func refuseOthers(_ names: String...) throws(JSONMismatch) {
    for member in members where !names.contains(member.name) {
      throw JSONMismatch(.isUnknown(member.name))
    }
  }

  /// Reads a property whose own properties are of one kind.
  fileprivate func members<Value>(
    _ name: String, _ read: (JSONValue) throws(JSONMismatch) -> Value
  ) throws(JSONMismatch) -> [String: Value] {
    guard let object: JSONObject = try optional(name) else { return [:] }
    var values: [String: Value] = [:]
    for member in object.members {
      do throws(JSONMismatch) {
        values[member.name] = try read(member.value)
      } catch {
        throw error.inside(member.name).inside(name)
      }
    }
    return values
  }
}
