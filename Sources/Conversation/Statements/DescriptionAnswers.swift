import Corpus
import Engine
import Messages
import Query
import Text

extension Answer {
  /// A row a field, as `describe` shows them.
  ///
  /// - Parameter kind: The kind of a field in words.
  init(
    describing fields: [FieldDescription], kind: @escaping @Sendable (Field) -> String
  ) {
    func column(_ name: String, _ value: @escaping @Sendable (FieldDescription) -> Value)
      -> AnswerColumn
    {
      AnswerColumn(name: name, isNumeric: false, isWhole: name == "field") { value(fields[$0]) }
    }
    func number(_ name: String, _ value: @escaping @Sendable (FieldDescription) -> Int)
      -> AnswerColumn
    {
      AnswerColumn(name: name, isNumeric: true) { .integer(Int64(value(fields[$0]))) }
    }
    let all = [
      column("field") { .text(Parsing.fieldName($0.field.name)) },
      column("kind") { .text(kind($0.field)) },
      number("filled") { $0.filled }, number("distinct") { $0.distinct },
      column("min") { $0.least.map { .text($0) } ?? .missing },
      column("max") { $0.greatest.map { .text($0) } ?? .missing },
      column("example") { $0.example },
    ]
    // For people the range is an example of what the values are like; few fields have one.
    let sample = column("example") { field in
      guard let least = field.least, let greatest = field.greatest else { return field.example }
      return .text(least == greatest ? least : "\(least) … \(greatest)")
    }
    let headline = all.filter { !["min", "max", "example"].contains($0.name) } + [sample]
    self.init(
      columns: all, headline: headline, wide: headline, rowCount: fields.count, noun: "fields")
  }
}

extension ItemDescription {
  /// The item as one row, for programs.
  var row: Answer {
    Answer(
      columns: fields.map { field in
        AnswerColumn(name: field.name, isNumeric: false) { _ in field.value }
      }, rowCount: 1, noun: collection)
  }

  /// A row a value, for tables of text.
  var pairs: Answer {
    let pairs = shown.flatMap { field in field.values.map { (field.name, $0) } }
    return Answer(
      columns: [
        AnswerColumn(name: "field", isNumeric: false) { .text(pairs[$0].0) },
        AnswerColumn(name: "value", isNumeric: false) { .text(pairs[$0].1) },
      ], rowCount: pairs.count, noun: "values")
  }

  /// The item for a reader: a line a value, the names of the fields at the left.
  ///
  /// - Parameter screen: The columns of a line, in which long values go on below their beginnings.
  func lines(_ messages: MessageCatalogue, width screen: Int? = nil) -> [String] {
    let width = shown.map { DisplayWidth.of($0.name) }.max() ?? 0
    let head =
      label.map {
        Message("shell.item.named", ["id": id, "collection": collection, "label": $0])
      } ?? Message("shell.item", ["id": id, "collection": collection])
    // On a narrow screen there is no room beside the names.
    let isNarrow = screen.map { $0 - width < 20 } ?? false
    func lines(_ text: String, by indent: Int) -> [String] {
      let line = TerminalText.visible(text)
      return screen.map { TextWrapping.hangingLines(of: line, width: $0, by: indent) } ?? [line]
    }
    var result = lines(messages.text(head), by: 2)
    for field in shown {
      for (index, value) in field.values.enumerated() {
        let name = DisplayWidth.padded(index == 0 ? field.name : "", to: isNarrow ? 0 : width)
        let indent = isNarrow ? 2 : width + 2
        // A value that has no name beside it begins where the others go on.
        result += lines("  \(name)  \(value)", by: index == 0 ? indent : 0)
      }
    }
    return result
  }

  /// The fields with their values in words. What is linked has its roles behind it, so that fields
  /// of roles have only what no general field has.
  private var shown: [(name: String, values: [String])] {
    let linked = Set(fields.filter { $0.origin == .link }.flatMap(\.value.items))
    return fields.compactMap { field in
      let values: [String] =
        switch field.origin {
        case .stored, .gathered, .inverse:
          field.value.items.map { $0.shown(writtenAs: field.words) }
        case .role: field.value.items.filter { !linked.contains($0) }.map(\.shown)
        case .link: field.value.items.map { ([$0.shown] + roles(of: $0)).joined(separator: ", ") }
        }
      return values.isEmpty ? nil : (field.name, values)
    }
  }

  private func roles(of value: Value) -> [String] {
    fields.filter { $0.origin == .role && $0.value.items.contains(value) }.map(\.name)
  }
}

extension Value {
  /// The single values: several of a list.
  fileprivate var items: [Value] { if case .list(let values) = self { values } else { [self] } }

  /// The value for a reader, with the words that it was read from where they are others.
  fileprivate func shown(writtenAs written: String?) -> String {
    written.map { "\(shown) (\"\($0)\")" } ?? shown
  }

  /// The value for a reader; a row of another table with its id, by which it can be shown in turn.
  fileprivate var shown: String {
    if case .reference(let id?, let label) = self, id != label { "\(label) (\(id))" } else { words }
  }
}
