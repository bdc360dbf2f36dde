import JSON

/// Turns tables that are written column by column into rows.
enum JSONColumnLayout {
  /// The rows of a value in a layout; none where the value is not in it.
  ///
  /// - Complexity: O(cells).
  static func rows(of value: JSONValue, _ layout: JSONForm.Layout) -> [JSONValue] {
    guard case .object(let table) = value else { return [] }
    switch layout {
    case .single: return [value]
    case .columns: return rows(ofArrays: table)
    case .indexedColumns: return rows(ofObjects: table)
    case .split: return rows(ofSplit: table)
    case .array, .lines, .keyed: return []
    }
  }

  private static func rows(ofArrays table: JSONObject) -> [JSONValue] {
    var rows: [JSONObject] = []
    for column in table.members {
      guard case .array(let cells) = column.value else { continue }
      while rows.count < cells.count { rows.append(JSONObject()) }
      for (row, cell) in cells.enumerated() { rows[row].append(cell, named: column.name) }
    }
    return rows.map { .object($0) }
  }

  private static func rows(ofObjects table: JSONObject) -> [JSONValue] {
    var places: [String: Int] = [:]
    var rows: [JSONObject] = []
    for column in table.members {
      guard case .object(let cells) = column.value else { continue }
      for cell in cells.members {
        let row = places[cell.name] ?? rows.count
        if row == rows.count {
          places[cell.name] = row
          rows.append(JSONObject())
        }
        rows[row].append(cell.value, named: column.name)
      }
    }
    return rows.map { .object($0) }
  }

  /// `columns`, `data` and, where it says more than the number of the row, `index`.
  private static func rows(ofSplit table: JSONObject) -> [JSONValue] {
    guard case .array(let columns)? = table["columns"], case .array(let data)? = table["data"]
    else { return [] }
    let names = columns.map { $0.cellText ?? "" }
    var index: [JSONValue]?
    if case .array(let keys)? = table["index"], keys.count == data.count {
      let isNumbered = keys.enumerated().allSatisfy { $1 == .number(String($0)) }
      index = isNumbered ? nil : keys
    }
    let keyName = names.contains("key") ? "index" : "key"
    return data.enumerated().map { row, cells in
      var object = JSONObject()
      if let index { object.append(index[row], named: keyName) }
      guard case .array(let cells) = cells else { return .object(object) }
      for (column, cell) in cells.enumerated() {
        let name = column < names.count ? names[column] : "column\(column + 1)"
        object.append(cell, named: name)
      }
      return .object(object)
    }
  }
}
