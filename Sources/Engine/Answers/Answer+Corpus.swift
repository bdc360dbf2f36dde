package import Corpus
import Text

extension Corpus {
  /// The rows of an answer as a corpus of one table, so that they can be kept as such.
  ///
  /// Rows of other tables become their ids, because those tables are not there; a quantity brings
  /// its bounds and its unit in columns of their own.
  ///
  /// - Complexity: O(cells).
  package init(_ answer: Answer) {
    var taken: Set<String> = []
    let rows = 0..<answer.rowCount
    var fields: [Field] = []
    for column in answer.columns {
      let name = BareNames.unique(column.name, taken: &taken)
      let values = rows.map(column.value)
      fields += AnswerField(name: name, label: column.name, values: values)
        .fields(kind: column.kind, taken: &taken)
    }
    let id = fields.firstIndex { field in
      guard field.name.lowercased() == "id", field.column.missing.isEmpty else { return false }
      return switch field.column {
      case .text, .category, .integer: IDIndex(field.column).duplicates.isEmpty
      case .decimal, .quantity, .boolean, .date, .list, .reference, .link: false
      }
    }
    let name = fields.firstIndex { $0.name.lowercased() == "name" }
    self.init(
      name: answer.noun,
      tables: [
        Table(
          name: answer.noun, rowCount: answer.rowCount, fields: fields, idField: id,
          nameField: name ?? fields.firstIndex { $0.name.lowercased() == "title" })
      ])
  }
}
