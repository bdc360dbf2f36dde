extension TableDraft {
  /// Takes references to tables that were left out for the texts that they are.
  mutating func loosenReferences(to lost: [String]) {
    for index in fields.indices {
      guard case .field(_, let table?)? = fields[index].reference, lost.contains(table) else {
        continue
      }
      fields[index].reference = nil
      log.add(.looseReference(table: table), line: nil, column: index, field: fields[index].name)
    }
  }
}
