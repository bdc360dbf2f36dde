extension TableDraft {
  /// Adds the fields that hold the values of several columns; what cannot be gathered is noted.
  mutating func gatherColumns() {
    for gathered in clio.gather {
      let sources = gathered.fields.compactMap { name in fields.first { $0.isCalled(name) } }
      let columns = sources.map(\.column)
      let isTaken = fields.contains { $0.name.lowercased() == gathered.name.lowercased() }
      guard columns.count == gathered.fields.count, !isTaken,
        let column = ListColumn(gathering: columns, rowCount: rowCount)
      else {
        let reason =
          "'clio.gather' cannot make '\(gathered.name)' of "
          + gathered.fields.map { "'\($0)'" }.joined(separator: ", ")
        log.add(.badDescriptor(reason: reason), line: nil)
        continue
      }
      let reference = gathered.field.map { ReferenceRule.field($0, table: gathered.resource) }
      fields.append(
        FieldDraft(
          name: gathered.name, declared: gathered.name, label: gathered.name,
          column: .list(column), faulty: sources.flatMap(\.faulty), reference: reference,
          isUnique: false,
          isHierarchy: false, isSource: false, quantity: nil,
          constraints: FieldDescriptor.Constraints(), isGathered: true))
    }
  }
}

extension ListColumn {
  /// Puts the values of several columns of texts or lists together, row by row and each once.
  ///
  /// - Returns: nil where a column holds something else.
  /// - Complexity: O(rows times columns).
  init?(gathering columns: [Column], rowCount: Int) {
    var dictionary = NameDictionary()
    var codes: [UInt32] = []
    var offsets: [UInt32] = [0]
    for column in columns {
      switch column {
      case .text, .category, .integer, .list: break
      default: return nil
      }
    }
    func add(_ code: UInt32, from start: Int) {
      if !codes[start...].contains(code) { codes.append(code) }
    }
    // Of texts that repeat each is looked up once.
    var codesOfEntries = columns.map { column -> [UInt32] in
      guard case .text(let texts) = column, texts.codes != nil else { return [] }
      return Array(repeating: .max, count: texts.entryCount)
    }
    for row in 0..<rowCount {
      let start = codes.count
      for (index, column) in columns.enumerated() {
        switch column {
        case .text(let texts) where !texts.missing.contains(row):
          if let entry = texts.codes.map({ Int($0[row]) }) {
            if codesOfEntries[index][entry] == .max {
              let cell = texts.heap.span.extracting(texts.range(of: row))
              codesOfEntries[index][entry] = dictionary.code(
                adding: cell.extracting(cell.trimmedRange))
            }
            add(codesOfEntries[index][entry], from: start)
            continue
          }
          let cell = texts.heap.span.extracting(texts.range(of: row))
          add(dictionary.code(adding: cell.extracting(cell.trimmedRange)), from: start)
        case .text: break
        case .list(let lists):
          for item in lists[row] { add(dictionary.code(adding: item), from: start) }
        default:
          if let text = column.text(at: row) { add(dictionary.code(adding: text), from: start) }
        }
      }
      offsets.append(UInt32(codes.count))
    }
    self.init(items: RaggedRows(offsets: offsets), codes: codes, dictionary: dictionary)
  }
}
