import Text

/// Which column of a file holds which field of its schema, matched by name.
struct ColumnPlan {
  /// The fields of the schema, then the columns that it does not declare, as text.
  let rules: [FieldRule]
  /// The column of each field; nil where the file lacks it.
  let columns: [Int?]
  /// The number of columns of the file.
  let width: Int

  init(rules: [FieldRule], columns: [Int?], width: Int) {
    self.rules = rules
    self.columns = columns
    self.width = width
  }

  /// The field of each column; nil for a column that no field has.
  var fieldOfColumn: [Int?] {
    var fields = [Int?](repeating: nil, count: width)
    for (field, column) in columns.enumerated() { if let column { fields[column] = field } }
    return fields
  }

  /// The undeclared columns among which the counterpart of a missing field is looked for.
  private static let mostCandidates = 200

  /// Matches fields and headings, and notes what has no counterpart.
  ///
  /// - Parameter headings: the first record; without one, columns are in the order of the fields.
  init(
    _ declared: [FieldRule], headings: [String]?, match: TableSchema.FieldMatch,
    log: inout FaultLog
  ) {
    var rules = Self.distinct(declared, log: &log)
    // A file without headings, or one that is as declared, which nearly all are.
    guard let headings, headings != rules.map(\.declared) else {
      self.rules = rules
      columns = rules.indices.map { $0 }
      width = rules.count
      return
    }
    let names = BareNames.fields(ofHeadings: headings)
    var columnOfName: [String: Int] = [:]
    // Of columns that have one heading the first has it as its name, and the others have numbers.
    for (column, heading) in headings.enumerated() {
      let name = heading.trimmed.lowercased()
      if columnOfName[name] == nil { columnOfName[name] = column }
    }
    for (column, name) in names.enumerated() where columnOfName[name.lowercased()] == nil {
      columnOfName[name.lowercased()] = column
    }
    var columns = rules.map { rule in
      columnOfName[rule.declared.lowercased()] ?? columnOfName[rule.name.lowercased()]
    }
    let used = Set(columns.compactMap { $0 })
    let undeclared = headings.indices.filter { !used.contains($0) }
    // Beyond a few, the schema is that of another file, and near names are chance.
    let candidates = undeclared.prefix(Self.mostCandidates).map { headings[$0] }
    for (rule, column) in zip(rules, columns) where column == nil && !match.allowsMissing {
      let near = NearestNames.nearest(to: rule.name, among: candidates)
      log.add(.missingField(nearest: near.first), line: 1, field: rule.name)
    }
    var taken = UniqueNames(rules.map(\.name))
    let declaredNames = Set(rules.flatMap { [$0.declared, $0.name] })
    for column in undeclared {
      let name = taken.unique(names[column])
      let isTranslation = Self.isTranslation(headings[column], of: declaredNames)
      if !isTranslation && !match.allowsUndeclared {
        log.add(.undeclaredField(nearest: nil), line: 1, field: headings[column])
      }
      rules.append(FieldRule(name: name, label: headings[column], kind: .text))
      columns.append(column)
    }
    self.rules = rules
    self.columns = columns
    width = headings.count
  }

  /// Whether a column is a field in another language, which Data Package's recipe leaves out of the
  /// schema: `title@zh`.
  private static func isTranslation(_ heading: String, of names: Set<String>) -> Bool {
    let parts = heading.split(separator: "@")
    return parts.count == 2 && names.contains(String(parts[0]))
  }

  /// The fields under names that differ, also without regard to case.
  private static func distinct(_ declared: [FieldRule], log: inout FaultLog) -> [FieldRule] {
    var taken = UniqueNames()
    return declared.map { rule in
      var rule = rule
      let name = taken.unique(rule.name)
      if name != rule.name { log.add(.ambiguousFieldName(rule.name), line: 1, field: name) }
      rule.name = name
      return rule
    }
  }
}
