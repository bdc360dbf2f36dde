import JSON

/// Looks for the tables within a JSON object.
struct JSONTableSearch {
  /// The tables found, in their order: arrays of objects wherever they are, and what is one in
  /// another layout where it is all there is or has a name that says so.
  private(set) var found: [JSONForm] = []

  /// The names by which the rows are called in the answers of programs. What is called otherwise may
  /// be a place or a shape within a single row.
  private static let namesOfRows: Set<String> = [
    "data", "entries", "items", "objects", "records", "response", "result", "results", "rows",
    "values",
  ]

  /// Looks into a value and what is within it.
  ///
  /// - Parameter isOnly: whether nothing is beside it.
  mutating func search(_ value: JSONOutline, path: [String], isOnly: Bool = true) {
    let isNamed = isOnly || path.last.map { Self.namesOfRows.contains($0.lowercased()) } ?? true
    if value.isArray {
      if value.isTable || isNamed && value.count > 1 && value.arrays == value.count {
        found.append(value.form(.array, path: path))
      }
      return
    }
    guard value.isObject else { return }
    if isNamed, let layout = Self.layout(of: value) {
      found.append(value.form(layout, path: path))
      return
    }
    // The schema of the rows beside them is no table of its own.
    if let rows = value["data"], rows.isTable, let schema = value["schema"], schema.isObject,
      schema["fields"]?.isArray == true
    {
      found.append(rows.form(.array, path: path + ["data"]))
      return
    }
    for member in value.members {
      search(
        member.value, path: path + [member.name],
        isOnly: isOnly && value.members.count == 1)
    }
  }

  /// The layout of an object that is a table by itself; nil where it is not.
  private static func layout(of value: JSONOutline) -> JSONForm.Layout? {
    if isSplit(value) { return .split }
    if hasColumns(value) { return .columns }
    if hasIndexedColumns(value) { return .indexedColumns }
    return hasKeyedRows(value) || hasKeyedValues(value) ? .keyed : nil
  }

  /// More single values than this have no names but keys.
  private static let mostNames = 50

  /// Whether all members are single values, or lists of these, of one kind, and have keys instead of
  /// names: years, days, or more words than a row has columns.
  private static func hasKeyedValues(_ value: JSONOutline) -> Bool {
    guard value.members.count > 1 else { return false }
    let kinds = Set(
      value.members.map { $0.value.isArray ? "list" : $0.value.text == nil ? "" : "text" })
    guard kinds.count == 1,
      value.members.allSatisfy({ !$0.value.isObject && $0.value.objects + $0.value.arrays == 0 })
    else { return false }
    return value.members.count > mostNames
      || value.members.allSatisfy { member in
        member.name.utf8.first.map { $0 &- 48 < 10 } ?? false
          && member.name.utf8.allSatisfy { $0 &- 48 < 10 || $0 == UInt8(ascii: "-") }
      }
  }

  private static func isSplit(_ value: JSONOutline) -> Bool {
    guard let columns = value["columns"], let data = value["data"], columns.isArray, data.isArray
    else { return false }
    return columns.count > 0 && columns.objects + columns.arrays == 0
      && data.arrays == data.count && value.members.count <= 3
      && value.names.isSubset(of: ["columns", "index", "data"])
  }

  /// Whether all members are arrays of one length that hold no objects.
  private static func hasColumns(_ value: JSONOutline) -> Bool {
    guard value.members.count > 1, let first = value.members.first?.value, first.count > 0 else {
      return false
    }
    return value.members.allSatisfy { member in
      member.value.isArray && member.value.count == first.count && member.value.objects == 0
        && (member.value.arrays == 0 || member.value.arrays == first.count)
    } && value.members.contains { $0.value.arrays == 0 }
  }

  /// Whether all members are objects of single values that are named by the numbers of the rows.
  private static func hasIndexedColumns(_ value: JSONOutline) -> Bool {
    guard let first = value.members.first?.value, !first.members.isEmpty,
      !value.members.contains(where: { isNumber($0.name) })
    else { return false }
    let rows = first.members.map(\.name)
    guard rows.allSatisfy(isNumber) else { return false }
    return value.members.allSatisfy { member in
      member.value.isObject && member.value.members.map(\.name) == rows
        && member.value.members.allSatisfy { !$0.value.isObject }
    }
  }

  private static func isNumber(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { $0 &- 48 < 10 }
  }

  /// Whether all members are objects, and two at least have a name in common.
  private static func hasKeyedRows(_ value: JSONOutline) -> Bool {
    guard value.members.count > 1, value.members.allSatisfy({ $0.value.isObject }) else {
      return false
    }
    let rows = value.members.prefix(JSONOutline.mostDeep).map(\.value)
    var counts: [String: Int] = [:]
    for row in rows { for name in row.names { counts[name, default: 0] += 1 } }
    guard counts.values.contains(where: { $0 > 1 }) else { return false }
    let least = max(2, (rows.count + 1) / 2)
    let shared = Set(counts.filter { $0.value >= least }.keys)
    // A table in one of them alone is what the file is about.
    return rows.allSatisfy { row in
      row.members.allSatisfy { !$0.value.isTable || shared.contains($0.name) }
    }
  }
}
