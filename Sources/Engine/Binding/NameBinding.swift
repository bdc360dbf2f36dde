import Chronology
import Messages
import Plan
import Query
import Text

/// Reads what is beside a category or beside a field that leads to rows: names, which must be there.
struct NameBinding {
  let field: SchemaField
  /// What knows the names.
  let lookup: NameLookup

  private var corpus: any CorpusSchema { lookup.corpus }

  /// The condition of a comparison with values of a category.
  func category(
    _ comparison: Comparison, _ operands: [Operand], _ report: inout BindingReport
  ) -> Condition? {
    guard let known = values else { return .constant(false) }
    let otherNames = self.otherNames
    func names(of value: String) -> [String] { [value] + (otherNames[value] ?? []) }
    var meant: Set<String> = []
    for operand in operands.map({ withoutLastStop($0, comparison) }) {
      guard
        let match = TextBinding(field: field).match(
          comparison, operand, separatorsAsSpaces: true,
          hint: Message("query.hint.category-operators"), &report)
      else { return nil }
      let found = known.filter { names(of: $0).contains(where: match.accepts) }
      if found.isEmpty && match.mustExist {
        addUnknown(
          operand, NearestNames.nearest(to: operand.text, among: known.flatMap(names)),
          others: known, &report)
        return nil
      }
      report.add(.category(operand.text, found))
      if match.mustExist {
        let key = Folding.key(NameMatch.blanked(operand.text))
        report.addOtherMarks(
          operand.text, field: field.name,
          found: found.filter { value in
            !names(of: value).contains { Folding.key(NameMatch.blanked($0)) == key }
          })
      }
      meant.formUnion(found)
    }
    return .category(field: field.value.field, names: meant.sorted())
  }

  /// The values of a category that equal a text, folded.
  func values(like text: String) -> [String]? {
    let match = NameMatch(equal: text, separatorsAsSpaces: true)
    let otherNames = self.otherNames
    return values?.filter { value in
      ([value] + (otherNames[value] ?? [])).contains { match?.accepts($0) ?? false }
    }
  }

  /// Whether a text is a name that the field may have, letters with other marks included.
  func knows(_ text: String) -> Bool {
    switch field.kind {
    case .category: !(values(like: text) ?? []).isEmpty
    case .reference, .link:
      tables.contains {
        !corpus.rows(named: text, in: $0).isEmpty || !corpus.rows(resembling: text, in: $0).isEmpty
      }
    case .text, .integer, .decimal, .quantity, .boolean, .date, .datePart, .list: false
    }
  }

  /// The operand without the full stop that ends a sentence rather than a name: `actor = 日本。`
  private func withoutLastStop(_ operand: Operand, _ comparison: Comparison) -> Operand {
    guard comparison.definition.effect == .equality, case .name(let text) = operand.value.kind,
      text.hasSuffix(".") || text.hasSuffix("。"), !knows(text),
      case let rest = String(text.dropLast()), knows(rest)
    else { return operand }
    let value = Expression(.name(rest), operand.value.range)
    return Operand(value: value, spelling: operand.spelling, range: operand.range)
  }

  /// The tables whose rows the field leads to: every one that has ids, where it leads to any.
  private var tables: [Int] {
    field.kind.entityTable.map { [$0] } ?? Array(0..<corpus.collectionCount)
  }

  private var otherNames: [String: [String]] {
    field.origin.map(corpus.otherNames) ?? [:]
  }

  private var values: [String]? { field.origin.flatMap(corpus.values) }

  /// The condition of a comparison with the names of rows.
  func entity(
    _ comparison: Comparison, _ operands: [Operand], _ report: inout BindingReport
  ) -> Condition? {
    var rows: Set<RowName> = []
    for operand in operands.map({ withoutLastStop($0, comparison) }) {
      guard
        let match = TextBinding(field: field).match(
          comparison, operand, hint: Message("query.hint.name-operators"), &report)
      else { return nil }
      let found =
        match.mustExist
        ? entities(named: operand.text, in: tables, &report)
        : tables.flatMap { corpus.rows(in: $0, matching: match) }
      if found.isEmpty && match.mustExist {
        let nearest = tables.flatMap { corpus.names(near: operand.text, in: $0) }
        addUnknown(operand, Array(nearest.prefix(3)), others: [], &report)
        return nil
      }
      if found.count > 1 && match.mustExist {
        let ids = found.compactMap { corpus.collection($0.table).hasIDs ? $0.name : nil }
        report.add(.ambiguousName(operand.text, ids: ids), operand.range)
      }
      report.add(.entities(operand.text, found))
      rows.formUnion(found)
    }
    return .entity(field: field.value.field, rows.sorted(), under: false)
  }

  /// The rows that a name means: those that have it as it is written, else those that do but for the
  /// marks on its letters, which is reported.
  private func entities(
    named name: String, in tables: [Int], _ report: inout BindingReport
  ) -> [RowName] {
    let exact = tables.flatMap { corpus.rows(named: name, in: $0) }
    if !exact.isEmpty { return exact }
    let found = tables.flatMap { corpus.rows(resembling: name, in: $0) }
    report.addOtherMarks(name, field: nil, found: found.map(\.spelling))
    return found.map(\.row)
  }

  /// The fault of a value that a field does not have, with the collection that lists its values.
  private func unknownValue(_ text: String, nearest: [String]) -> Diagnostic.Kind {
    guard let origin = field.origin, origin.others == nil,
      case let collection = corpus.collection(origin.table),
      collection.role != .link
    else { return .unknownValue(text, field: field.name, nearest: nearest) }
    return .unknownValue(
      text, field: collection.fields[origin.field].name, nearest: nearest,
      collection: collection.name)
  }

  private func addUnknown(
    _ operand: Operand, _ nearest: [String], others: [String], _ report: inout BindingReport
  ) {
    if let forgotten = Diagnostic.forgottenPipe(in: operand.range, of: lookup.source) {
      report.add(forgotten)
      return
    }
    let few = nearest.isEmpty && others.count <= 12 ? others : nearest
    report.add(
      unknownValue(operand.text, nearest: few), operand.range,
      // A suggestion may carry the name in another script behind it: "Japan (日本)".
      fix: nearest.first.map { $0.prefix { $0 != "(" }.trimmed })
  }
}

extension BindingReport {
  /// Adds a note for the answer that a name was found with other marks on its letters.
  fileprivate mutating func addOtherMarks(_ name: String, field: String?, found: [String]) {
    guard !found.isEmpty else { return }
    add(
      PlanNote.otherMarks(
        name, field: field.map(Parsing.fieldName), found: found.withoutRepetition))
  }
}
