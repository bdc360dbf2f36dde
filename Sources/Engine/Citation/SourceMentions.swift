import Corpus

extension Corpus {
  /// The tables that tell where else the rows of a table are named: each row of theirs has a source, a
  /// locator, no id, and one other reference, which may lead to that table.
  func mentions(of table: Int) -> [(table: Int, entity: Int)] {
    tables.indices.compactMap { index in
      let mentions = tables[index]
      guard index != table, let source = mentions.sourceField, mentions.locators != nil,
        mentions.fieldIndex(named: "id") == nil
      else { return nil }
      let others = mentions.fields.indices.filter { field in
        if field != source, case .reference = mentions.fields[field].column { true } else { false }
      }
      guard others.count == 1, case .reference(let column) = mentions.fields[others[0]].column
      else {
        return nil
      }
      return switch column.target {
      case .any: (index, others[0])
      case .table(let target): target == table ? (index, others[0]) : nil
      }
    }
  }
}
