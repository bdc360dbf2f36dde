import Messages
import Plan
import Query
import Text

/// Reads what is beside a number or a quantity.
struct NumberBinding {
  let field: SchemaField
  /// What knows the units of the field.
  let corpus: any CorpusSchema

  /// The condition of a comparison with numbers, which may have units.
  func condition(
    _ comparison: Comparison, _ operands: [Operand], _ report: inout BindingReport
  ) -> Condition? {
    var ranges: [NumberRange] = []
    var measured: [Condition] = []
    for operand in operands {
      let (number, unit) = operand.measured
      guard let range = range(comparison, number, &report) else { return nil }
      guard let unit else {
        ranges.append(range)
        continue
      }
      guard let counted = counted(in: unit, operand, &report) else { return nil }
      measured.append(.and([.quantity(field: field.value.field, [range]), counted]))
    }
    let bare: Condition =
      field.kind == .quantity
      ? .quantity(field: field.value.field, ranges) : .number(field: field.value.field, ranges)
    if measured.isEmpty { return bare }
    return .or(ranges.isEmpty ? measured : [bare] + measured)
  }

  private func range(
    _ comparison: Comparison, _ operand: Operand, _ report: inout BindingReport
  ) -> NumberRange? {
    if case .interval = operand.value.kind, comparison == .isIn || comparison == .equal {
      var bounds: [Number?] = []
      for end in [operand.lower, operand.upper] {
        guard let end else {
          bounds.append(nil)
          continue
        }
        for fault in end.faults { report.add(fault) }
        guard let number = end.operand.flatMap(number) else {
          report.refuse(field, operand, hint: Message("query.hint.number-range"))
          return nil
        }
        bounds.append(number)
      }
      if let low = bounds[0], let high = bounds[1], low > high {
        report.add(.reversedRange(operand.spelling), operand.range)
        return nil
      }
      return NumberRange(low: bounds[0], high: bounds[1])
    }
    guard let number = number(operand) else {
      report.refuse(field, operand, hint: Message("query.hint.write-number"))
      return nil
    }
    switch comparison {
    case .equal, .isIn: return NumberRange(low: number, high: number)
    case .less: return NumberRange(high: number, includesHigh: false)
    case .lessOrEqual: return NumberRange(high: number)
    case .greater: return NumberRange(low: number, includesLow: false)
    case .greaterOrEqual: return NumberRange(low: number)
    case .notEqual, .isNotIn, .contains, .doesNotContain, .has, .hasNot, .startsWith,
      .doesNotStartWith, .endsWith, .doesNotEndWith, .like, .isNotLike, .matches, .doesNotMatch,
      .isUnder, .isNotUnder:
      report.refuse(
        field, comparison, operand, hint: Message("query.hint.number-operators"))
      return nil
    }
  }

  /// The number that an operand is beside the values of a field: `50%` is a half, but 50 beside
  /// numbers that count percent themselves.
  private func number(_ operand: Operand) -> Number? {
    if operand.spelling.hasSuffix("%"), unit == "%",
      let percent = Double(operand.spelling.dropLast())
    {
      return Number(percent)
    }
    return operand.value.number
  }

  /// What the numbers of the field count, where their file says so beside each.
  private var unit: String? {
    field.origin.flatMap { corpus.collection($0.table).fields[$0.field].unit }
  }

  /// That a quantity is counted in a unit, which one of its rows must have.
  private func counted(
    in unit: String, _ operand: Operand, _ report: inout BindingReport
  ) -> Condition? {
    guard let origin = field.origin, field.kind == .quantity,
      case let collection = corpus.collection(origin.table),
      let name = collection.fields[origin.field].unitField,
      let index = collection.place(of: name), let known = corpus.values(of: origin)
    else {
      report.refuse(
        field, operand,
        hint: field.origin == nil && DateUnit(word: unit) != nil
          ? Message("query.hint.days-alone") : Message("query.hint.no-unit"))
      return nil
    }
    let match = NameMatch(equal: unit, separatorsAsSpaces: true)
    let found = known.filter { match?.accepts($0) ?? false }
    if found.isEmpty {
      let nearest = NearestNames.nearest(to: unit, among: known)
      report.add(
        .unknownValue(unit, field: name, nearest: nearest.isEmpty ? known : nearest), operand.range)
      return nil
    }
    return collection.fields[index].kind == .category
      ? .category(field: index, names: found)
      : .or(found.map { .text(fields: [index], .equals(Folding.bare($0))) })
  }
}

extension Operand {
  /// The number and the unit of `5 t`; the operand itself where it has no unit.
  fileprivate var measured: (number: Operand, unit: String?) {
    if case .literal(.quantity(let number, let unit)) = value.kind {
      return (replacing(number), unit)
    }
    guard case .name(let text) = value.kind, let blank = text.firstIndex(of: " "),
      let number = Double(text[..<blank])
    else { return (self, nil) }
    return (replacing(number), String(text[text.index(after: blank)...]))
  }

  private func replacing(_ number: Double) -> Operand {
    Operand(
      value: Expression(.literal(.decimal(number)), value.range), spelling: spelling, range: range)
  }
}

extension Expression {
  /// The number that it is; nil where it is not a number, or has to be computed.
  fileprivate var number: Number? {
    switch kind {
    case .literal(.integer(let number)): .whole(number)
    case .literal(.decimal(let number)): Number(number)
    case .literal(.string(let text)): Number(text)
    case .negative(let inner): inner.number.map { -$0 }
    // Anything else is no number by itself.
    default: nil
    }
  }
}
