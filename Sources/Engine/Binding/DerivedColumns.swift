import Plan

/// The columns that the stage being bound needs computed first, behind those that its rows have.
struct DerivedColumns {
  private(set) var derivations: [Derivation] = []
  /// How many columns the rows have before these.
  private let stored: Int
  /// Whether they are computed for the rows of a stage, which have an order, and not for rows that a condition
  /// leads to.
  let haveOrder: Bool

  init(behind stored: Int = 0, haveOrder: Bool = false) {
    self.stored = stored
    self.haveOrder = haveOrder
  }

  /// How many columns the rows have with these.
  var count: Int { stored + derivations.count }

  /// The step that computes them, where there are any.
  var steps: [PlanStep] { derivations.isEmpty ? [] : [.derive(derivations)] }

  /// A new column.
  mutating func allocate(_ formula: Formula, _ kind: ValueKind, name: String) -> SchemaField {
    let index = count
    derivations.append(Derivation(name: name, formula: formula, kind: kind))
    return SchemaField(name: name, value: .field(index), kind: kind, origin: nil)
  }

  /// Calls the last column by the name that a reader gives it, where it is what a field shows and was made
  /// since there were `before` columns: notes speak of it by that name.
  mutating func nameLast(_ name: String, shownBy field: SchemaField, since before: Int) {
    guard count > before, field.value == .field(count - 1) else { return }
    derivations[derivations.count - 1].name = name
  }
}
