import Engine

/// The words of a value where it is one field: in all modes but json and jsonl.
struct ValueText {
  /// What stands for a missing value.
  let nullText: String

  /// Returns the text of a cell, unescaped: a reference is its label, several values are joined.
  func text(of value: Value) -> String { known(value) ?? nullText }

  /// Returns nil where nothing is known: missing, or no number at all.
  private func known(_ value: Value) -> String? {
    switch value {
    case .missing: nil
    case .text(let text), .date(let text), .unread(let text): text
    case .integer(let number): String(number)
    // The shortest decimal that reads back as the same number, in every locale.
    case .decimal(let number): number.isFinite ? number.description : nil
    case .quantity(let quantity): quantity.text
    case .boolean(let truth): truth ? "true" : "false"
    case .reference(_, let label): label
    case .list(let values): values.compactMap(known).joined(separator: "; ")
    }
  }

  /// Returns the text of a cell for people, who are to tell a text without letters from no text.
  func shown(_ value: Value) -> String { value == .text("") ? "\"\"" : text(of: value) }

  /// Returns the text of a cell of csv or tsv, guarded where it is no number: `'=1+1`.
  func text(of value: Value, guards: Bool, in block: inout TextBlock) -> String {
    let text = text(of: value)
    switch value {
    case .text, .unread, .date, .reference, .list: return block.guarded(text, guards)
    case .missing, .integer, .decimal, .quantity, .boolean: return text
    }
  }

  /// Tells whether the null text stands for a value.
  func isMissing(_ value: Value) -> Bool { known(value) == nil }
}
