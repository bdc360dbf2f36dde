import Messages
import Plan
import Query

/// What binding finds besides a plan: faults and warnings, what names mean, and what an answer must say.
///
/// It is handed on to all that bind a part of a query. Where a part gives nil, why has been added here.
struct BindingReport {
  private(set) var diagnostics: [Diagnostic] = []
  /// What names and literals were found to mean, in the order of the query.
  private(set) var resolutions: [Resolution] = []
  /// What must be said of any answer to the query.
  private(set) var notes: [PlanNote] = []
  /// The names, in small letters, that a faulty stage of the query would have given.
  private var missingNames: Set<String> = []

  /// What a query says of its own rows alone, and not of those of a query around it.
  struct OwnRows {
    fileprivate let notes: [PlanNote]
    fileprivate let missingNames: Set<String>
  }
}

// Faults and warnings.
extension BindingReport {
  /// How many diagnostics are no warnings.
  var faultCount: Int { diagnostics.count { !$0.isWarning } }

  mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// - Parameter fix: What would be right in the place of the range.
  mutating func add(_ kind: Diagnostic.Kind, _ range: Range<Int>, fix: String? = nil) {
    add(Diagnostic(kind, range, fix: fix.map { Diagnostic.Fix(range: range, text: $0) }))
  }

  /// Adds that there is no function of a name.
  ///
  /// - Parameters:
  ///   - call: Where the call stands, which the own form of a function of other languages replaces.
  ///   - arguments: Those of the call as they are written.
  mutating func addUnknown(
    _ name: Name, _ call: Range<Int>, nearest: [String], of arguments: [String] = [],
    ownForm: String?
  ) {
    let isWritable = ownForm.map { FunctionEntry.isComplete($0) } ?? false
    let fix: Diagnostic.Fix? =
      if let ownForm {
        isWritable ? Diagnostic.Fix(range: call, text: ownForm) : nil
      } else {
        nearest.first.map { Diagnostic.Fix(range: name.range, text: $0) }
      }
    add(
      Diagnostic(
        .unknownFunction(
          name.text, nearest: nearest, of: arguments, ownForm: ownForm, known: FunctionEntry.names),
        name.range, fix: fix))
  }

  /// Adds a warning, unless there is one in its place: a condition is looked at as a comparison and as a
  /// value.
  mutating func warnOnce(_ kind: Diagnostic.Kind, _ range: Range<Int>, fix: String) {
    if diagnostics.contains(where: { $0.range == range && $0.isWarning }) { return }
    add(kind, range, fix: fix)
  }

  /// Adds that a field of this kind does not compare with an operand.
  mutating func refuse(_ field: SchemaField, _ operand: Operand, hint: Message? = nil) {
    refuse(field, .quoted(operand.text), hint: hint, operand.range)
  }

  /// Adds that the operator does not suit the kind of the field.
  mutating func refuse(
    _ field: SchemaField, _ comparison: Comparison, _ operand: Operand, hint: Message
  ) {
    refuse(field, .quoted(comparison.rawValue), hint: hint, operand.range)
  }

  private mutating func refuse(
    _ field: SchemaField, _ other: Message, hint: Message?, _ range: Range<Int>
  ) {
    add(
      .cannotCompare(field: field.name, kind: field.kind.words, with: other, hint: hint), range)
  }
}

// Meanings and notes.
extension BindingReport {
  mutating func add(_ resolution: Resolution) { resolutions.append(resolution) }

  /// Adds a note for the answer, once.
  mutating func add(_ note: PlanNote) {
    if !notes.contains(note) { notes.append(note) }
  }

  /// Skips names that are not there because of a fault that is reported already.
  mutating func passOver(_ names: [String]) { missingNames.formUnion(names) }

  func passesOver(_ name: String) -> Bool { missingNames.contains(name.lowercased()) }

  /// Begins a query within another, which says what must be said of its own rows.
  ///
  /// - Returns: What was said so far, for `end`.
  mutating func beginQuery() -> OwnRows {
    defer { notes = [] }
    return OwnRows(notes: notes, missingNames: missingNames)
  }

  mutating func endQuery(_ outside: OwnRows) {
    (notes, missingNames) = (outside.notes, outside.missingNames)
  }
}
