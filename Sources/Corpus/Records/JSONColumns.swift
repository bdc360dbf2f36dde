import JSON

/// The columns that JSON objects have: an object within an object is flattened, its names joined by
/// a dot, and a list of single values stays a list.
///
/// What no column of texts or lists can hold, a list of objects or of lists, stays as JSON in one
/// cell. Beside it a list for each member of the objects holds what all of them have: the `name`s in
/// `parties` are in `parties.name`.
struct JSONColumns {
  private(set) var names: [String] = []
  private var columnOfName: [String: Int] = [:]
  /// What the values of each column are.
  private var contents: [Content] = []
  /// The names of the fields that a schema declares; nil without one.
  private let declared: Set<String>?
  /// Whether rows are arrays and the first of them holds the names.
  private(set) var hasHeadingRow = false
  /// Whether rows are arrays.
  private var rowsAreArrays = false

  private struct Content {
    var hasList = false
    /// Whether a value is a list of objects or of lists.
    var hasNested = false
    var hasObject = false
    /// Whether a value is a single one.
    var hasSingle = false
    /// Whether its objects are kept as JSON, and their members are no columns.
    var isWhole = false
    /// The columns whose objects have it as a member; -1 for the rows themselves.
    var holders: [Int] = []
    /// Whether it holds the members of objects in a list.
    var isGathered = false

    var isList: Bool { isGathered || hasList && !hasNested && !hasObject }
    /// Whether it is an object in one row and a single value in another.
    var isMixed: Bool { hasObject && hasSingle && !hasList && !hasNested }
  }

  init(declared: [String]?) { self.declared = declared.map(Set.init) }

  /// The names for a reader; those of rows without names are empty.
  var headings: [String] { rowsAreArrays && !hasHeadingRow ? names.map { _ in "" } : names }

  /// What is known of the kind of a column.
  func kind(of column: Int) -> ColumnKind? {
    guard column < contents.count else { return nil }
    if contents[column].isList { return .list(separator: "") }
    let content = contents[column]
    return content.hasNested || content.hasList ? .text : nil
  }

  mutating func note(name: String) { _ = column(of: name, in: Self.row) }

  /// Stands for the row among the columns that hold another.
  private static let row = -1

  private mutating func column(of name: String, in holder: Int) -> Int {
    let column = columnOfName[name] ?? names.count
    if column == names.count {
      columnOfName[name] = column
      names.append(name)
      contents.append(Content())
    }
    if contents[column].holders.last != holder, !contents[column].holders.contains(holder) {
      contents[column].holders.append(holder)
    }
    return column
  }
}

// The names of all rows.
extension JSONColumns {
  /// Adds the columns of a row.
  mutating func note(_ row: JSONValue) {
    switch row {
    case .object(let object): note(object, prefix: "", in: Self.row)
    case .array(let items): note(items)
    case .null, .truth, .number, .text: note(name: "value")
    }
  }

  /// Ends the noting: columns that turned out to be needed by no row are dropped.
  mutating func settle() {
    // What is an object in one row and a number in another has no members for all; a schema says
    // itself which members are fields.
    if declared == nil {
      for column in contents.indices { contents[column].isWhole = contents[column].isMixed }
    }
    let reached = reachedColumns()
    // An object is kept whole only beside values that are not objects.
    let kept = names.indices.filter { column in
      let content = contents[column]
      guard reached[column] else { return false }
      return !content.hasObject || content.hasNested || content.hasList || content.hasSingle
        || declared?.contains(names[column]) == true
    }
    guard kept.count < names.count else { return }
    names = kept.map { names[$0] }
    contents = kept.map { contents[$0] }
    columnOfName = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  }

  /// Which columns are members of a row, or of objects that are not kept whole.
  private func reachedColumns() -> [Bool] {
    var reached = [Bool](repeating: true, count: names.count)
    // Members have longer names than what holds them.
    let order = names.indices.sorted { names[$0].utf8.count < names[$1].utf8.count }
    for column in order where !contents[column].holders.isEmpty {
      reached[column] = contents[column].holders.contains {
        $0 == Self.row || !contents[$0].isWhole && reached[$0]
      }
    }
    return reached
  }

  private mutating func note(_ items: [JSONValue]) {
    if !rowsAreArrays, !names.isEmpty { return note(name: "value") }
    if !rowsAreArrays {
      rowsAreArrays = true
      hasHeadingRow = Self.areHeadings(items)
      for (index, item) in items.enumerated() {
        // Of two columns of one name both are kept, to be told apart by their numbers.
        names.append(hasHeadingRow ? item.cellText ?? "" : "column\(index + 1)")
        contents.append(Content())
      }
      if hasHeadingRow { return }
    }
    for (column, item) in items.enumerated() where column < contents.count {
      note(item, in: column)
    }
  }

  /// Whether the first row names the columns: texts, among which numbers may be years.
  private static func areHeadings(_ items: [JSONValue]) -> Bool {
    var hasText = false
    for item in items {
      switch item {
      case .text(let text): hasText = hasText || !text.isEmpty
      case .number(let digits):
        guard digits.utf8.count == 4, let year = Int(digits), 1000...2999 ~= year else {
          return false
        }
      case .null: break
      case .truth, .array, .object: return false
      }
    }
    return hasText
  }

  private mutating func note(_ object: JSONObject, prefix: String, in holder: Int) {
    for member in object.members {
      let name = prefix + member.name
      if case .object(let inner) = member.value, !inner.members.isEmpty {
        let column = column(of: name, in: holder)
        contents[column].hasObject = true
        if declared?.contains(name) != true { note(inner, prefix: name + ".", in: column) }
        continue
      }
      let column = column(of: name, in: holder)
      note(member.value, in: column)
      guard case .array(let items) = member.value else { continue }
      for (name, _) in JSONGathering.members(of: items, path: name)
      where declared?.contains(name) != false {
        contents[self.column(of: name, in: column)].isGathered = true
      }
    }
  }

  private mutating func note(_ value: JSONValue, in column: Int) {
    guard case .array(let items) = value else {
      switch value {
      // A text of nothing stands for no value, as null does.
      case .null, .text(""), .array, .object: break
      case .truth, .number, .text: contents[column].hasSingle = true
      }
      return
    }
    if items.contains(where: \.isNested) {
      contents[column].hasNested = true
    } else {
      contents[column].hasList = true
    }
  }
}

// The cells of one row.
extension JSONColumns {
  /// The texts of the cells of a row; nil for one without value.
  ///
  /// - Parameter repeated: a name that two members have, also where one has a dot and the other stands
  ///   in an object; the last of them is taken.
  func cells(of row: JSONValue, repeated: inout String?) -> [String?] {
    var texts = [String?](repeating: nil, count: names.count)
    switch row {
    case .object(let object): place(object, prefix: "", in: &texts, &repeated)
    case .array(let items) where rowsAreArrays:
      texts = items.enumerated().map { column, item in
        column < contents.count ? text(of: item, in: column) : item.cellText
      }
    case let value:
      if let column = columnOfName["value"] { texts[column] = value.cellText }
    }
    return texts
  }

  private func place(
    _ object: JSONObject, prefix: String, in texts: inout [String?], _ repeated: inout String?
  ) {
    for member in object.members {
      let name = prefix + member.name
      let column = columnOfName[name]
      if case .object(let inner) = member.value, !inner.members.isEmpty {
        if let column {
          let text = member.value.compactText
          if let before = texts[column], before != text { repeated = name }
          texts[column] = text
        }
        if declared?.contains(name) != true, column.map({ contents[$0].isWhole }) != true {
          place(inner, prefix: name + ".", in: &texts, &repeated)
        }
        continue
      }
      if let column {
        let text = text(of: member.value, in: column)
        if let before = texts[column], before != text { repeated = name }
        texts[column] = text
      }
      guard case .array(let items) = member.value else { continue }
      for (name, values) in JSONGathering.members(of: items, path: name) {
        if let column = columnOfName[name], contents[column].isGathered {
          if texts[column] != nil { repeated = name }
          texts[column] = JSONValue.array(values).compactText
        }
      }
    }
  }

  /// The text of a value: in a column of lists a single one is a list of one item.
  private func text(of value: JSONValue, in column: Int) -> String? {
    guard contents[column].isList else { return value.cellText }
    switch value {
    case .null, .text(""): return nil
    case .array: return value.compactText
    case .truth, .number, .text, .object: return JSONValue.array([value]).compactText
    }
  }
}
