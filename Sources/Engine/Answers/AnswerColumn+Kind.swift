import Plan

extension AnswerColumn {
  /// What its cells are, in a word for programs; a year that a date leaves open is a text in EDTF.
  package var kindWord: String {
    switch kind {
    case .text: "text"
    case .category: "category"
    case .integer, .decimal: "number"
    case .boolean: "boolean"
    case .date: "date"
    case .datePart: "date-part"
    case .list: "list"
    case .reference: "reference"
    case .link: "references"
    case .quantity: "quantity"
    case nil: isNumeric ? "number" : "text"
    }
  }
}
